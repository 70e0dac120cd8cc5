import path from 'node:path';
import { pick, seededRandom } from '@tonearm/demo-music';
import { RequestContext } from '../src/api/request-context.service.ts';
import { Services } from '../src/api/services.model.ts';
import { seedBulk } from '../src/demo/bulk/bulk-seed.writes.ts';
import { DiskStore } from '../src/media/disk.store.ts';
import { search } from '../src/search/search.service.ts';
import { rankForSearch } from '../src/search/search.writes.ts';
import { learnWords } from '../src/search/word.queries.ts';
import { postgresTime } from './postgres-time.ts';
import { benchArguments, openWorkbench, write } from './workbench.ts';

/** Measures how long searches take while others search, too. The generated titles are made from forty words, each
 * of which occurs in a tenth of them, so common words are more common here than anywhere.
 * Usage: npm run bench -- search [SONGS] [--keep FOLDER], by default a million; a folder of `lists` will do. */
const { given, kept } = benchArguments();
const songs = Number(given[0] ?? 1_000_000);
const searches = 2000;
const atOnce = 8;
await using bench = await openWorkbench(kept);
const { orm, databaseUrl } = await bench.openDatabase('many');

const seeded = await timed(async () => {
  for await (const _ of seedBulk(orm, databaseUrl, new DiskStore(bench.media), songs));
});
const learned = await timed(async () => {
  while ((await learnWords(orm.em.fork(), 2000)) > 0);
});
const ranked = await timed(() => rankForSearch(orm.em.fork()));
write(
  `${songs} songs added in ${seconds(seeded)} s, their words learned in ${seconds(learned)} s, ranked in ${seconds(ranked)} s`,
);

const random = seededRandom(1);
const titles = await sampleTitles();
const kinds: Record<string, () => string> = {
  'a whole title': () => pick(random, titles).title,
  'a title and its artist': () => Object.values(pick(random, titles)).join(' '),
  'the beginning of a title': () => pick(random, titles).title.slice(0, 3 + Math.floor(random() * 8)),
  'two words of a title, the other way round': () => words().slice(1).reverse().join(' '),
  'one word': () => words()[0] ?? '',
  'one letter': () => words()[0]?.slice(0, 1) ?? '',
  'a title with a typing mistake in each word': () => words().map(mistype).join(' '),
  'nothing that is there': () => `${Math.floor(random() * 1e9).toString(36)} zzz`,
};
await run(Object.values(kinds), searches / 4);
const mixed = await run(Object.values(kinds), searches);
write(`${atOnce} at once, all kinds, songs, albums, artists and playlists each time: ${report(mixed)}`);
for (const [name, kind] of Object.entries(kinds))
  write(`  ${name}: ${report(await run([kind], searches / 8))}`);
write(`one at a time: ${report(await run(Object.values(kinds), searches / 4, 1))}`);

interface Searched {
  /** Sorted milliseconds. */
  taken: number[];
  /** Processor milliseconds of PostgreSQL for each search. */
  postgres: number;
}

async function run(makers: (() => string)[], count: number, clients = atOnce): Promise<Searched> {
  const taken: number[] = [];
  const folder = path.join(bench.home, 'postgres');
  const before = postgresTime(folder) ?? Number.NaN;
  let left = count;
  const work = async () => {
    while (left-- > 0) taken.push(await timed(() => searchAll(pick(random, makers)())));
  };
  await Promise.all(Array.from({ length: clients }, work));
  const spent = (postgresTime(folder) ?? Number.NaN) - before;
  return { taken: taken.sort((one, other) => one - other), postgres: (spent * 1000) / count };
}

async function searchAll(text: string): Promise<void> {
  const client = {
    ipAddress: '127.0.0.1',
    userAgent: null,
    cookies: { get: () => undefined, set() {}, clear() {} },
  };
  const facts = {
    viewer: null,
    client,
    services: new Services(),
    origin: '',
    logger: bench.logger,
    requestId: '',
  };
  const found = search(new RequestContext({ em: orm.em.fork(), ...facts }), text, 10);
  await Promise.all([found.songs(), found.albums(), found.artists(), found.playlists()]);
}

function sampleTitles(): Promise<{ title: string; name: string }[]> {
  return orm.em
    .getConnection()
    .execute(
      'select title, name from (select title, artist_id from song order by md5(id::text) limit 1000) sample join artist on artist.id = artist_id',
    );
}

function words(): string[] {
  return pick(random, titles).title.split(' ');
}

function mistype(word: string): string {
  const place = 1 + Math.floor(random() * (word.length - 2));
  return word.slice(0, place) + word.slice(place + 1);
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const begun = performance.now();
  await work();
  return performance.now() - begun;
}

function seconds(milliseconds: number): string {
  return (milliseconds / 1000).toFixed(0);
}

function report({ taken, postgres }: Searched): string {
  const [median, slow] = [0.5, 0.99].map((share) =>
    (taken[Math.floor(taken.length * share)] ?? Number.NaN).toFixed(1),
  );
  return `median ${median} ms, 99th percentile ${slow} ms, PostgreSQL works ${postgres.toFixed(1)} ms a search`;
}
