import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { learnWords } from '../../src/discovery/search/word.queries.ts';
import { testApp } from '../support/app.ts';
import { catalogFactory } from '../support/catalog.ts';
import { searchFor } from './search.query.ts';

const app = await testApp();
const catalog = catalogFactory(app.orm);
catalog.song({ title: 'Watermelon' });
await catalog.save();
const waiting = async () => {
  const { rows } = await sql`select word from unlearned_word`.execute(app.orm.em.fork().getKysely<unknown>());
  return rows.length;
};

test('what is new is found with a typing mistake at once, and when its words are taken in', async () => {
  expect(await waiting()).toBeGreaterThan(0);
  expect((await searchFor(app, 'watermlon')).songs).toEqual(['Watermelon']);
  // Two processes that look at the same time.
  await Promise.all([learnWords(app.orm.em.fork(), 100), learnWords(app.orm.em.fork(), 100)]);
  expect(await waiting()).toBe(0);
  expect((await searchFor(app, 'watermlon')).songs).toEqual(['Watermelon']);
});

test('words that are known already are not taken in again', async () => {
  catalog.song({ title: 'Watermelon', artist: catalog.artist({ name: 'Watermelon' }) });
  await catalog.save();
  expect(await waiting()).toBe(0);
});
