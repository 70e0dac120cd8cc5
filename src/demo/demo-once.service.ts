import { existsSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { MikroORM } from '@mikro-orm/postgresql';
import type { Logger } from 'pino';
import type { MediaStore } from '../media/media.store.ts';

/** Fills a new embedded database. A file records that it was done, so that deleted demo songs stay deleted; an
 * interrupted run is completed at the next start. */
export async function makeDemoOnce(
  dataDir: string,
  orm: MikroORM,
  store: MediaStore,
  logger: Logger,
  stop: AbortSignal,
): Promise<void> {
  const marker = path.join(dataDir, 'demo-catalog-made');
  if (existsSync(marker)) return;
  const started = performance.now();
  // Loaded late: other starts need neither the synthesizer nor the encoders.
  const { seedDemo } = await import('./demo-seed.service.ts');
  const songs = await seedDemo(orm, store, stop);
  if (stop.aborted) return;
  await writeFile(marker, `${new Date().toISOString()}\n`);
  logger.info({ songs, ms: Math.round(performance.now() - started) }, 'Created the demo catalog');
}
