import path from 'node:path';
import { isAlive } from '@tonearm/embedded-postgres';
import { expect, test } from 'vitest';
import {
  gone,
  newFolder,
  open,
  postmasterPid,
  query,
  removeFolders,
} from '../../packages/embedded-postgres/test/server-folder.ts';
import { atFileEnd } from '../support/file-end.ts';
import { Program } from '../support/program.ts';
import { projectFolder } from '../support/server-build.ts';

const vitest = path.join(projectFolder, 'node_modules/vitest/vitest.mjs');

atFileEnd(removeFolders);

/** Of all runs, one after the other: only the first has to make it. */
const folder = newFolder();

test.each(['SIGTERM', 'SIGINT', 'SIGHUP', 'SIGKILL'] as const)(
  'a test run ended by %s leaves no PostgreSQL and no databases',
  async (signal) => {
    const environment = { PATH: process.env.PATH ?? '', TEST_POSTGRES_DIR: folder };
    const args = ['run', '--config', 'test/process/waiting/waiting-config.ts'];
    const run = new Program(vitest, args, environment, projectFolder);
    await run.written((output) => output.includes('It waits'), 'a test that waits');
    const pid = postmasterPid(folder) ?? 0;
    expect(isAlive(pid)).toBe(true);
    await run.stop(signal);
    await gone(pid);

    const server = await open(folder);
    const left = await query(
      server.url('postgres'),
      "select datname from pg_database where datname like 'tonearm%'",
    );
    await server.close();
    expect(left).toEqual([]);
  },
);
