import { isNonNullType } from 'graphql';
import { Client } from 'pg';
import { expect, test } from 'vitest';
import { buildSchema } from '../../src/graphql/schema.setup.ts';
import { openOrm } from '../../src/wiring/orm.setup.ts';
import { graphql } from '../generated/gql.ts';
import { testApp } from '../support/app.ts';
import { catalogFactory } from '../support/catalog.ts';
import { patientOrm, testDatabaseUrl } from '../support/database.ts';
import { atFileEnd } from '../support/file-end.ts';
import { given } from '../support/given.ts';

const url = await testDatabaseUrl();
const app = await testApp({ orm: await patientOrm(url) });
const make = catalogFactory(app.orm);
const song = make.song({ title: 'Standing' });
await make.save();

const home = graphql(`
  query StandingHome($id: ID!, $first: Int) {
    me { id }
    song(id: $id) { title }
    songs(first: $first) { nodes { title } totalCount }
    trendingSongs { title }
    likedSongs { nodes { title } }
    log: messageLog { totalCount }
  }
`);

test('every field of Query may be null, so that none takes the others with it', () => {
  const fields = Object.values(buildSchema().getQueryType()?.getFields() ?? {});
  expect(fields.length).toBeGreaterThan(20);
  expect(fields.filter(({ type }) => isNonNullType(type)).map(({ name }) => name)).toEqual([]);
});

test('fields that need a viewer are null when signed out, each with its path, and the page stands', async () => {
  const { data, errors, status } = await app.query(home, { id: song.id, first: 5 });
  expect(data).toEqual({
    me: null,
    song: { title: 'Standing' },
    songs: { nodes: [{ title: 'Standing' }], totalCount: 1 },
    trendingSongs: [{ title: 'Standing' }],
    likedSongs: null,
    log: null,
  });
  expect(errors?.map(({ path, extensions }) => [path, extensions?.code])).toEqual([
    [['likedSongs'], 'UNAUTHENTICATED'],
    [['log'], 'UNAUTHENTICATED'],
  ]);
  expect(status).toBe(200);
});

test('an argument out of range empties its own field', async () => {
  const { data, errors } = await app.query(home, { id: song.id, first: 1000 });
  expect([data?.songs, data?.song?.title, data?.trendingSongs]).toEqual([
    null,
    'Standing',
    [{ title: 'Standing' }],
  ]);
  expect(errors?.find(({ path }) => path?.[0] === 'songs')?.extensions?.code).toBe('BAD_USER_INPUT');
});

test('a shelf that times out is null, and the shelves beside it are there', async () => {
  const orm = await openOrm({
    url,
    poolMax: 10,
    poolPerClient: 10,
    poolWaitMs: 30_000,
    statementTimeoutMs: 3000,
  });
  atFileEnd(() => orm.close(true));
  const hasty = await testApp({ orm });
  const ask = () => hasty.query(home, { id: song.id, first: 5 });
  const answers: Awaited<ReturnType<typeof ask>>[] = [];
  await expect.poll(async () => (await ask()).data?.trendingSongs).toHaveLength(1);
  const blocker = new Client({ connectionString: url });
  await blocker.connect();
  try {
    await blocker.query('begin');
    await blocker.query('lock table song_trend in access exclusive mode');
    // On a busy machine, something may time out that nothing holds up.
    await expect
      .poll(async () => {
        answers.push(await ask());
        return answers.at(-1)?.data?.songs;
      })
      .toEqual({ nodes: [{ title: 'Standing' }], totalCount: 1 });
    const { data, errors, status } = given(answers.at(-1));
    expect(data?.trendingSongs).toBeNull();
    expect(status).toBe(200);
    expect(errors?.find(({ path }) => path?.[0] === 'trendingSongs')).toMatchObject({
      path: ['trendingSongs'],
      extensions: { code: 'SERVICE_UNAVAILABLE' },
    });
  } finally {
    await blocker.end();
  }
});
