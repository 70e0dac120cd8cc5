import { describe, expect, test } from 'vitest';
import { articlePattern, type SortLanguage, sortLanguages } from '../../src/catalog/sort-articles.model.ts';
import { adoptSortLanguages, sortFormJobs } from '../../src/catalog/sort-form.jobs.ts';
import { sortArticles } from '../../src/catalog/sort-form.writes.ts';
import { graphql } from '../generated/index.ts';
import { testApp } from '../support/app.ts';
import { catalogFactory } from '../support/catalog.ts';

const app = await testApp();
const make = catalogFactory(app.orm);
for (const name of [
  'Die Ärzte',
  'The Cure',
  'Das Bo',
  'L’Arc',
  'Un Tal',
  '10cc',
  '2Pac',
  'Die 3. Generation',
  'Die 12 Tenöre',
]) {
  const artist = make.artist({ name });
  make.song({ title: name, artist, album: make.album({ title: name, artist }) });
}
await make.save();

const inOrder = graphql(`
  query InOrderOfLanguages {
    artists(first: 50, orderBy: { by: NAME, direction: ASC }) { nodes { name sortName } }
    albums(first: 50, orderBy: { by: TITLE, direction: ASC }) { nodes { title sortTitle } }
    songs(first: 50, orderBy: { by: TITLE, direction: ASC }) { nodes { title sortTitle } }
  }
`);

async function forms() {
  const { data } = await app.query(inOrder);
  const artists = data?.artists?.nodes.map(({ sortName }) => sortName);
  const albums = data?.albums?.nodes.map(({ sortTitle }) => sortTitle);
  expect(data?.songs?.nodes.map(({ sortTitle }) => sortTitle)).toEqual(artists);
  expect(albums).toEqual(artists);
  return artists;
}

async function adopt(languages: readonly SortLanguage[]): Promise<void> {
  const { signal: stop } = new AbortController();
  await adoptSortLanguages({ orm: app.orm, languages, stop, logger: app.logger });
  const [waiting] = await app.orm.em
    .fork()
    .getConnection()
    .execute(
      "select count(*)::int as count from graphile_worker.jobs where task_identifier = 'catalog:sort-forms'",
    );
  expect(waiting?.count).toBe(1);
  const task = sortFormJobs({ orm: app.orm, stop })['catalog:sort-forms'];
  await (task as (...words: unknown[]) => unknown)({}, {});
}

test('migrations make the articles of the default setting', async () => {
  expect(await sortArticles(app.orm.em.fork())).toBe(articlePattern(sortLanguages));
});

describe('articles go last', () => {
  test('those of the default setting, and numbers are ordered as numbers', async () => {
    expect(await forms()).toEqual([
      '2Pac',
      '10cc',
      'Arc, L’',
      'Bo, Das',
      'Cure, The',
      'Die 3. Generation',
      'Die 12 Tenöre',
      'Die Ärzte',
      'Un Tal',
    ]);
  });

  test('those of another setting, also in what was there before', async () => {
    await adopt(['de']);
    expect(await forms()).toEqual([
      '2Pac',
      '3. Generation, Die',
      '10cc',
      '12 Tenöre, Die',
      'Ärzte, Die',
      'Bo, Das',
      'L’Arc',
      'The Cure',
      'Un Tal',
    ]);
    await adopt(['fr', 'es']);
    expect(await forms()).toContain('Tal, Un');
    await adopt([]);
    expect(await forms()).toContain('Das Bo');
    await adopt(sortLanguages);
    expect(await forms()).toContain('Cure, The');
  });
});
