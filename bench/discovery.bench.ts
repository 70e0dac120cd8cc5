import { seedBulk } from '../src/demo/bulk/bulk-seed.writes.ts';
import { DiskStore } from '../src/media/disk.store.ts';
import { measureQuality } from './discovery-quality.ts';
import { fillListeners, measureFold, measureNeighbours } from './discovery-scale.ts';
import { openWorkbench, write } from './workbench.ts';

/** Measures how well songs are found for listeners with known tastes, and the cost at scale.
 * Usage: npm run bench -- discovery [SONGS PLAYS], by default 100,000 and 5,000,000. */
const songs = Number(process.argv[2] ?? 100_000);
const plays = Number(process.argv[3] ?? 5_000_000);
await using bench = await openWorkbench();

const tastes = await openDatabase('tastes', 10_000);
write(await measureQuality(tastes.orm, tastes.databaseUrl));
const large = await openDatabase('large', songs);
const begun = performance.now();
await fillListeners(large.databaseUrl, { songs, plays, listeners: Math.round(plays / 100) });
write(`${plays} plays of ${songs} songs made up in ${((performance.now() - begun) / 1000).toFixed(0)} s`);
write(await measureNeighbours(large.databaseUrl));
write(await measureFold(large.orm, 100_000));

async function openDatabase(name: string, songCount: number) {
  const opened = await bench.openDatabase(name);
  const store = new DiskStore(bench.media);
  for await (const _ of seedBulk(opened.orm, opened.databaseUrl, store, songCount));
  return opened;
}
