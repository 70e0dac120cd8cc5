import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { database } from '../../src/persistence/database.service.ts';
import { learnWords } from '../../src/search/word.queries.ts';
import { testApp } from '../support/app.ts';
import { catalogFactory } from '../support/catalog.ts';
import { searchFor } from './search-query.ts';

const app = await testApp();
const catalog = catalogFactory(app.orm);
catalog.song({ title: 'Watermelon' });
await catalog.save();
const db = database(app.orm.em.fork());
const waitingWords = async () => {
  const { rows } = await sql<{ word: string }>`select word from unlearned_word order by word`.execute(db);
  return rows.map(({ word }) => word);
};
const waiting = async () => (await waitingWords()).length;
const learnAll = async () => {
  while ((await learnWords(app.orm.em.fork(), 100)) === 100);
};

test('a new item is found with a typing mistake at once, and after its words are processed', async () => {
  expect(await waiting()).toBeGreaterThan(0);
  expect((await searchFor(app, 'watermlon')).songs).toEqual(['Watermelon']);
  // Two processes that look at the same time.
  await Promise.all([learnWords(app.orm.em.fork(), 100), learnWords(app.orm.em.fork(), 100)]);
  expect(await waiting()).toBe(0);
  expect((await searchFor(app, 'watermlon')).songs).toEqual(['Watermelon']);
});

test('known words are not processed again', async () => {
  const artist = catalog.artist({ name: 'Watermelon' });
  catalog.song({ title: 'Watermelon', artist, album: catalog.album({ title: 'Watermelon', artist }) });
  await catalog.save();
  // The title run together was not known.
  expect((await waitingWords()).filter((word) => word === 'watermelon')).toEqual([]);
});

test('items added after words were processed are found with a typing mistake, too', async () => {
  for (const [title, mistyped] of [
    ['Pineapple', 'pinaepple'],
    ['Mulberry', 'mullberry'],
    ['Tangerine', 'tangerime'],
  ] as const) {
    catalog.song({ title });
    await catalog.save();
    expect(await waitingWords()).toContain(title.toLowerCase());
    expect((await searchFor(app, mistyped)).songs).toEqual([title]);
    await learnAll();
    expect(await waiting()).toBe(0);
    expect((await searchFor(app, mistyped)).songs).toEqual([title]);
  }
});

test('a renamed item is found with a typing mistake in its new name', async () => {
  const song = catalog.song({ title: 'Elderflower' });
  await catalog.save();
  await learnAll();
  song.title = 'Blackthorn';
  await catalog.save();
  await learnAll();
  expect((await searchFor(app, 'balckthorn')).songs).toEqual(['Blackthorn']);
});

test.each(['und-x-icu', 'C', 'default'])(
  'words of the collation %s are recorded and compared',
  async (collation) => {
    const note = (word: string) =>
      sql`select note_words(array[${sql.lit(word)}]::text[] collate ${sql.raw(`"${collation}"`)})`.execute(
        db,
      );
    await note('quixotry');
    expect(await waitingWords()).toEqual(['quixotry']);
    await note('watermelon');
    expect(await waitingWords()).toEqual(['quixotry']);
    await sql`delete from unlearned_word`.execute(db);
  },
);
