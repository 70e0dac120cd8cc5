import 'reflect-metadata';
import { mkdtemp, rm } from 'node:fs/promises';
import { availableParallelism, tmpdir } from 'node:os';
import path from 'node:path';
import { pino } from 'pino';
import { loadConfig } from '../src/config.ts';
import { importFolder } from '../src/importing/folder-import.service.ts';
import type { ImportSummary } from '../src/importing/import-outcome.model.ts';
import { openBackend } from '../src/wiring/backend.setup.ts';
import { makeMusic } from '../test/importing/music-files.ts';

/** Measures an import into an empty database and store, and then the same import again.
 * Usage: npm run bench -- import [FILES], by default 2,000. */
const files = Number(process.argv[2] ?? 2000);
const home = await mkdtemp(path.join(tmpdir(), 'tonearm-bench-'));
const write = (line: string) => void process.stdout.write(`${line}\n`);
const megabytes = (bytes: number) => (bytes / 1e6).toFixed(1);

try {
  const music = path.join(home, 'music');
  const bytes = await makeMusic(music, files);
  write(
    `${files} files, ${megabytes(bytes)} MB, ${availableParallelism()} processors, Node ${process.version}`,
  );
  const config = loadConfig({ DATA_DIR: path.join(home, 'data'), MEDIA_DIR: path.join(home, 'media') });
  const backend = await openBackend(config, pino({ level: 'warn' }));
  const services = { em: backend.orm.em, store: backend.store, limits: config.media };
  report('first import ', await importFolder(music, services));
  report('second import', await importFolder(music, services));
  write(`peak memory: ${megabytes(process.resourceUsage().maxRSS * 1024)} MB`);
  await backend.close();
} finally {
  await rm(home, { recursive: true, force: true });
}

function report(name: string, summary: ImportSummary): void {
  const seconds = summary.milliseconds / 1000;
  const rate = (summary.added + summary.present) / seconds;
  const counts = `${summary.added} added, ${summary.present} there, ${summary.failed} failed`;
  const rows = `${summary.artists} artists, ${summary.albums} albums`;
  write(
    `${name}: ${rate.toFixed(1)} files/s, ${megabytes(summary.bytes / seconds)} MB/s, ` +
      `${seconds.toFixed(2)} s (${counts}; ${rows})`,
  );
}
