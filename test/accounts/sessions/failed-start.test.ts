import { rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { sql } from 'kysely';
import { pino } from 'pino';
import { expect, onTestFinished, test } from 'vitest';
import { loadConfig } from '../../../src/config.ts';
import { DiskStore } from '../../../src/media/disk.store.ts';
import { database } from '../../../src/persistence/database.service.ts';
import { openServices } from '../../../src/wiring/services.setup.ts';
import { testDatabase } from '../../support/database.ts';

test('a failed start leaves no connection that would keep the process alive', async () => {
  const orm = await testDatabase();
  const file = path.join(tmpdir(), `tonearm-no-folder-${process.pid}`);
  onTestFinished(() => rm(file, { force: true }));
  await writeFile(file, 'a file where the folder of the secret should be');
  const config = loadConfig({ DATA_DIR: file });
  const store = new DiskStore(file);
  const backend = { orm, store, databaseUrl: orm.config.get('clientUrl') ?? '' };
  await expect(openServices(config, backend, pino({ level: 'silent' }))).rejects.toThrow();
  const listening = async () => {
    const { rows } = await sql`select from pg_stat_activity
      where application_name = 'tonearm events' and datname = current_database()`.execute(
      database(orm.em.fork()),
    );
    return rows.length;
  };
  await expect.poll(listening).toBe(0);
});
