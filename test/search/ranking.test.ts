import { expect, test } from 'vitest';
import { rankForSearch } from '../../src/search/search.writes.ts';
import { learnWords } from '../../src/search/word.queries.ts';
import { testApp } from '../support/app.ts';
import { catalogFactory } from '../support/catalog.ts';
import { searchFor } from './search-query.ts';

const app = await testApp();
const catalog = catalogFactory(app.orm);
const artist = catalog.artist({ name: 'Somebody' });
const song = (title: string, playCount: number) => catalog.song({ title, playCount, artist });
song('Halo', 1);
song('Halo Effect', 5);
song('Halo Again', 9);
song('My Halo', 50);
song('Your Halo', 70);
song('Under Halogen', 900);
song('Hallo', 10_000);
song('Unrelated', 100_000);
for (const [name, playCount] of [
  ['Mercury Rev', 3],
  ['Mercury', 1],
  ['Freddie Mercury', 8],
  ['The Mercurys', 30],
] as const) {
  catalog.song({
    title: `By ${name}`,
    playCount,
    album: catalog.album({ title: `Of ${name}`, artist: catalog.artist({ name }) }),
  });
}
await catalog.save();
while ((await learnWords(app.orm.em.fork(), 1000)) > 0);

const ranked = ['Halo', 'Halo Again', 'Halo Effect', 'Your Halo', 'My Halo', 'Under Halogen', 'Hallo'];

test('results are ranked: exact, prefix, all words, prefixes of words, corrections; then by plays', async () => {
  expect((await searchFor(app, 'halo')).songs).toEqual(ranked);
});

test('the ranking is the same for any number of results', async () => {
  for (let first = 1; first <= ranked.length; first += 1) {
    expect((await searchFor(app, 'halo', first)).songs).toEqual(ranked.slice(0, first));
  }
});

test('artists and albums are ranked by the plays of their songs', async () => {
  const found = async () => {
    const { artists, albums } = await searchFor(app, 'mercury');
    return { artists, albums };
  };
  const expected = {
    artists: ['Mercury', 'Mercury Rev', 'The Mercurys', 'Freddie Mercury'],
    albums: ['Of Freddie Mercury', 'Of Mercury Rev', 'Of Mercury', 'Of The Mercurys'],
  };
  // "Mercury Rev" begins so, "Freddie Mercury" has the word, and "Mercurys" only begins like it.
  expected.artists = ['Mercury', 'Mercury Rev', 'Freddie Mercury', 'The Mercurys'];
  expect(await found()).toEqual(expected);
  await rankForSearch(app.orm.em.fork());
  expect(await found()).toEqual(expected);
});

test('an item that becomes popular moves up at once', async () => {
  await app.orm.em.fork().getConnection().execute(`update song set play_count = 500 where title = 'My Halo'`);
  expect((await searchFor(app, 'halo', 4)).songs).toEqual(['Halo', 'Halo Again', 'Halo Effect', 'My Halo']);
});

test('marking popular rows changes nothing in a small catalog', async () => {
  const before = await searchFor(app, 'halo');
  await rankForSearch(app.orm.em.fork());
  expect((await searchFor(app, 'halo')).songs).toEqual(before.songs);
});
