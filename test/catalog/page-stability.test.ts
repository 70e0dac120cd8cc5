import { expect, test } from 'vitest';
import { Song } from '../../src/catalog/songs/song.entity.ts';
import { graphql } from '../generated/gql.ts';
import { testApp } from '../support/app.ts';
import { catalogFactory } from '../support/catalog.ts';
import { given } from '../support/given.ts';

const app = await testApp();
const make = catalogFactory(app.orm);
for (const title of ['b', 'd', 'f', 'h', 'j', 'l', 'n', 'p']) make.song({ title });
await make.save();

const query = graphql(`
  query StablePage($first: Int, $after: String, $last: Int, $before: String) {
    songs(first: $first, after: $after, last: $last, before: $before, orderBy: { by: TITLE, direction: ASC }) {
      nodes { title }
      pageInfo { startCursor endCursor }
    }
  }
`);

const page = async (variables: { first?: number; after?: string; last?: number; before?: string }) => {
  const { data } = await app.query(query, variables);
  const { nodes, pageInfo } = given(data?.songs);
  return {
    titles: nodes.map(({ title }) => title).join(''),
    start: pageInfo.startCursor ?? '',
    end: pageInfo.endCursor ?? '',
  };
};

const add = async (title: string) => {
  const added = catalogFactory(app.orm);
  added.song({ title });
  await added.save();
};
const remove = (title: string) => app.orm.em.fork().nativeDelete(Song, { title });

test('additions and deletions on earlier pages do not shift later ones', async () => {
  const first = await page({ first: 3 });
  expect(first.titles).toBe('bdf');
  await add('a');
  await add('e');
  await remove('b');
  const second = await page({ first: 3, after: first.end });
  expect(second.titles).toBe('hjl');
  await add('k');
  await remove('d');
  await remove('h');
  expect((await page({ first: 3, after: second.end })).titles).toBe('np');
});

test('the row of a cursor may be deleted, and its place stays known', async () => {
  const last = await page({ last: 2 });
  expect(last.titles).toBe('np');
  await remove('n');
  await add('m');
  expect((await page({ last: 3, before: last.start })).titles).toBe('klm');
  expect((await page({ first: 3, after: last.start })).titles).toBe('p');
});

test('rows added after a cursor are on the next page', async () => {
  const { end } = await page({ first: 1, after: (await page({ last: 2 })).start });
  await add('z');
  expect((await page({ first: 5, after: end })).titles).toBe('z');
});
