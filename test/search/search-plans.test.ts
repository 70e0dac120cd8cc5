import { expect, test } from 'vitest';
import { rankForSearch } from '../../src/search/search.writes.ts';
import { learnWords } from '../../src/search/word.queries.ts';
import { largeCatalog } from '../catalog/plans/large-catalog.ts';
import { onConnection } from '../discovery/listening.ts';
import { testApp } from '../support/app.ts';
import { fixedId } from '../support/fixed-id.ts';
import { vacuum } from '../support/vacuum.ts';
import { touchedBy } from './rows-touched.ts';
import { searchFor } from './search-query.ts';

const app = await testApp({ orm: await largeCatalog() });
const em = app.orm.em.fork();
// A fifth of all songs have a word in common, and one in a thousand another. The words of the others are made up.
await em.getConnection().execute('truncate unlearned_word');
await em.getConnection().execute(`
  insert into song (id, title, artist_id, duration, audio_key, play_count)
  select ${fixedId('found song', 'row')}, case when row % 200 = 0 then 'Lighthouse ' else 'Love ' end || row, artist_id, 1, audio_key, row % 50
  from (select artist_id, audio_key, row_number() over () as row from song limit 20000) songs`);
while ((await learnWords(em, 1000)) > 0);
await rankForSearch(em);
await onConnection(app, vacuum);

const touched = (query: string, first: number) => touchedBy(app, () => searchFor(app, query, first));

test.each([
  'love',
  'lov',
  'l',
  'song',
  'lighthouse',
  'ligthouse',
  'love lighthouse',
  'song love',
  'love song artist',
  'lo so ar',
  'lvoe snog',
  'nothing',
  'artist',
])('%s uses indexes, and reads a bounded number of rows', async (query) => {
  for (const first of [1, 10, 100]) {
    const statements = await touched(query, first);
    // One to read the text, one for each kind as it was typed, one for the corrections, and for each kind one with
    // them and one for the rows.
    expect(statements.length).toBeLessThanOrEqual(2 + 4 * 3);
    for (const { text, rows, sequentialScans } of statements) {
      expect(sequentialScans, text).toBe(0);
      // Of each match, its plays are read, too.
      expect(rows, text).toBeLessThan(8 * 2 * 2000 + 2000);
    }
  }
});

test('a word that is in a fifth of all titles is only looked for among the most played', async () => {
  for (const { text, rows } of await touched('love', 10)) {
    // 500 of each kind are marked so. Of each match, its plays are read, too; of an artist, those of its songs.
    expect(rows, text).toBeLessThanOrEqual(2 * 500 + 1000);
  }
});

test('rare words are found without reading other rows', async () => {
  for (const { text, rows, sequentialScans } of await touched('lighthouse 19800', 10)) {
    expect({ text, sequentialScans }).toEqual({ text, sequentialScans: 0 });
    expect(rows, text).toBeLessThan(100);
  }
});

test('statements of a search do not depend on the number of results', async () => {
  const count = async (first: number) => (await searchFor(app, 'zzzz', first)).statements.length;
  expect(await count(1)).toBe(await count(100));
});

test('rare words are found without reading the most played, also right after these were marked for the first time', async () => {
  const unmarked = ['song_search', 'album_search', 'artist_search'].map(
    (table) => `update ${table} set popular = false, top = false where popular or top`,
  );
  await em.getConnection().execute(unmarked.join('; '));
  await onConnection(app, vacuum);
  await rankForSearch(em);
  for (const { text, rows } of await touched('lighthouse 19800', 10))
    expect({ text, few: rows < 100 }).toEqual({ text, few: true });
});
