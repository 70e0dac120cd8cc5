import { expect, test } from 'vitest';
import { rankForSearch } from '../../src/search/search.writes.ts';
import { learnWords } from '../../src/search/word.queries.ts';
import { fillCatalog } from '../catalog/plans/large-catalog.ts';
import { plansOf } from '../catalog/plans/plan.ts';
import { testApp } from '../support/app.ts';
import { searchFor } from './search-query.ts';

const app = await testApp();
await fillCatalog(app.orm);
const em = app.orm.em.fork();
// A fifth of all songs have a word in common, and one in a thousand another. The words of the others are made up.
await em.getConnection().execute('truncate unlearned_word');
await em.getConnection().execute(`
  insert into song (id, title, artist_id, duration, audio_key, play_count)
  select gen_random_uuid(), case when row % 200 = 0 then 'Lighthouse ' else 'Love ' end || row, artist_id, 1, audio_key, row % 50
  from (select artist_id, audio_key, row_number() over () as row from song limit 20000) songs`);
while ((await learnWords(em, 1000)) > 0);
await rankForSearch(em);
await em.getConnection().execute('vacuum analyze');

const plans = (query: string, first: number) => plansOf(app, () => searchFor(app, query, first));

test.each([
  'love',
  'lov',
  'l',
  'song',
  'lighthouse',
  'ligthouse',
  'love lighthouse',
  'song love',
  'nothing',
  'artist',
])(
  '%s uses indexes, and examines a bounded number of rows',
  async (query) => {
    for (const first of [1, 10, 100]) {
      const taken = await plans(query, first);
      // One to read the text, and for each kind at most two as it was typed, two with mistakes and one for the rows.
      expect(taken.length).toBeLessThanOrEqual(2 + 4 * 5);
      for (const { nodes, rowsRead } of taken) {
        expect(rowsRead, nodes.join(' < ')).toBeLessThan(8 * 2 * 2000 + 2000);
      }
    }
  },
  120_000,
);

test('rare words are found without reading the table', async () => {
  for (const { nodes } of await plans('lighthouse', 10)) {
    expect(nodes.filter((node) => /^Seq Scan (song|album|artist)/.test(node))).toEqual([]);
  }
});

test('statements of a search do not depend on the number of results', async () => {
  const count = async (first: number) => (await searchFor(app, 'zzzz', first)).statements.length;
  expect(await count(1)).toBe(await count(100));
});
