import { mkdtemp, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { atFileEnd } from '../support/file-end.ts';
import { Program } from '../support/program.ts';
import { projectFolder } from '../support/server-build.ts';

export type Example = 'apollo' | 'urql' | 'tanstack';

const examplesFolder = path.join(projectFolder, 'examples');
const vite = path.join(
  path.dirname(createRequire(path.join(examplesFolder, 'package.json')).resolve('vite/package.json')),
  'bin/vite.js',
);

/** Builds one of the pages in `examples/` and serves it as its developer would, in front of a running server.
 * @returns where the page is. */
export async function servedExample(example: Example, server: string): Promise<string> {
  const folder = await mkdtemp(path.join(tmpdir(), 'tonearm-example-'));
  atFileEnd(() => rm(folder, { recursive: true, force: true }));
  const options = [example, '--config', 'vite.config.ts', '--outDir', folder];
  const build = runVite(['build', ...options, '--emptyOutDir'], server);
  const { code } = await build.ended;
  if (code !== 0) throw new Error(`The example does not build:\n${build.output}`);
  const preview = runVite(['preview', ...options, '--host', '127.0.0.1', '--port', '0'], server);
  await preview.written((output) => address.test(output), 'its address');
  return address.exec(preview.output)?.[0] ?? '';
}

const address = /http:\/\/127\.0\.0\.1:\d+\//;

function runVite(args: string[], server: string): Program {
  const { PATH = '' } = process.env;
  return new Program(vite, args, { PATH, NO_COLOR: '1', TONEARM_URL: server }, examplesFolder);
}
