import { randomUUID } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { albumsByIds } from '../../../src/catalog/catalog.queries.ts';
import { database } from '../../../src/persistence/database.service.ts';
import { talkers } from '../../messages/talkers.ts';
import { testApp } from '../../support/app.ts';
import { catalogFactory } from '../../support/catalog.ts';
import { given } from '../../support/given.ts';
import { testPool } from '../../support/pool.ts';
import { inTurn, type Request, together } from './requests.ts';

const app = await testApp();
const quick = await testApp({ orm: app.orm, environment: { DATABASE_REQUEST_TIMEOUT_MS: '500' } });
const make = catalogFactory(app.orm);
const genres = ['Jazz', 'Rock', null];
const albums = Array.from({ length: 30 }, (_, index) => {
  const album = make.album({
    title: `Album ${index % 7}`,
    releaseYear: index % 5 ? 1990 + (index % 5) : null,
  });
  for (let track = 1; track <= 3; track += 1)
    make.song({
      album,
      title: `${'ÄbcÖ'[index % 4]}${index % 6} ${track}`,
      trackNumber: track,
      duration: 60 + ((index * track) % 9),
      playCount: (index * track) % 4,
      genre: genres[index % 3] ?? null,
    });
  return album;
});
await make.save();
const ids = albums.map(({ id }) => id);
const others = testPool(app.orm, 1);
const album = 'query SharedAlbum($id: ID!) { album(id: $id) { id title songs { id title } } }';

async function expectSame(requests: readonly Request[]) {
  const alone = await inTurn(app, requests);
  const joined = await together(app, requests);
  expect(joined.answers).toEqual(alone.answers);
  for (const { status, body } of alone.answers) expect([status, body.errors]).toEqual([200, undefined]);
  return { alone: alone.statements.length, joined: joined.statements.length };
}

test('look-ups of requests that come together take one statement for all, and each gets its own', async () => {
  const requests = ids.map((id) => ({ query: album, variables: { id } }));
  const { alone, joined } = await expectSame(requests);
  expect(alone).toBe(30);
  // Some are read while others still wait for a place among the operations: how many, depends on the machine.
  expect(joined).toBeLessThan(30);
});

test('equal look-ups are one', async () => {
  const requests = Array.from({ length: 10 }, () => ({ query: album, variables: { id: ids[0] } }));
  const { joined } = await expectSame(requests);
  expect(joined).toBeLessThan(10);
});

describe('pages of requests that come together are those that each gets alone', () => {
  const lists: [list: string, order: string, filter: string][] = [
    ...['CREATED_AT', 'TITLE', 'DURATION', 'PLAY_COUNT'].flatMap((by): [string, string, string][] => [
      ['songs', `by: ${by}, direction: ASC`, ''],
      ['songs', `by: ${by}, direction: DESC`, ''],
    ]),
    ['songs', 'by: TITLE, direction: ASC', 'filter: { genre: "jazz" }'],
    ['songs', 'by: PLAY_COUNT, direction: DESC', `filter: { artistId: "${albums[4]?.artist.id}" }`],
    ['albums', 'by: TITLE, direction: DESC', ''],
    ['albums', 'by: RELEASE_YEAR, direction: ASC', ''],
    ['albums', 'by: RELEASE_YEAR, direction: DESC', 'filter: { releaseYear: 1991 }'],
    ['artists', 'by: NAME, direction: ASC', ''],
  ];
  test.each(lists)('%s %s %s', async (list, order, filter) => {
    const query = `query SharedPage($first: Int, $after: String, $last: Int, $before: String) {
      ${list}(first: $first, after: $after, last: $last, before: $before, orderBy: { ${order} } ${filter}) {
        nodes { id } pageInfo { startCursor endCursor hasNextPage hasPreviousPage }
        edges { cursor }
      }
    }`;
    const first = await inTurn(app, [{ query, variables: { first: 12 } }]);
    const pages = first.answers[0]?.body.data as Record<string, { edges: { cursor: string }[] }> | undefined;
    const cursors = pages?.[list]?.edges.map(({ cursor }) => cursor) ?? [];
    expect(cursors.length).toBeGreaterThan(0);
    const requests = cursors.flatMap((cursor) => [
      { query, variables: { first: 3, after: cursor } },
      { query, variables: { last: 3, before: cursor } },
    ]);
    // Without edges, a page may be written by its statement.
    const written = requests.map((request) => ({
      ...request,
      query: query.replace('edges { cursor }', 'nodes { id createdAt }'),
    }));
    for (const all of [requests, written]) {
      const { alone, joined } = await expectSame([...all, ...all]);
      expect(alone).toBe(4 * cursors.length);
      // Names are compared by their own rules, for which each request has its own statement.
      if (!filter.includes('genre')) expect(joined).toBeLessThan(alone);
    }
    const [inEdges, inText] = await Promise.all([requests, written].map((all) => inTurn(app, all)));
    expect(inText?.answers.map(placeOf(list))).toEqual(inEdges?.answers.map(placeOf(list)));
  });
});

/** The ids of a page, and the cursors of its ends. */
function placeOf(list: string) {
  return ({ body }: { body: { data?: unknown } }) => {
    const page = given((body.data as Record<string, { nodes: { id: string }[]; pageInfo: object }>)[list]);
    return { ids: page.nodes.map(({ id }) => id), pageInfo: page.pageInfo };
  };
}

test('threads of several pairs of users are read together, and nobody gets the messages of others', async () => {
  const people = await talkers(app, 6);
  const pairs = people.flatMap((one) =>
    people.filter((other) => other !== one).map((other) => ({ one, other })),
  );
  for (const { one, other } of pairs) await one.tell(other, `From ${one.id} to ${other.id}`);
  const query = `query SharedThread($with: ID!) {
    messages(withUserId: $with, first: 5) { nodes { content sender { id } receiver { id } } }
  }`;
  const requests = pairs.map(({ one, other }) => ({
    query,
    variables: { with: other.id },
    token: one.token,
  }));
  await expectSame(requests);
  const { answers } = await together(app, requests);
  for (const [index, { body }] of answers.entries()) {
    const { one, other } = pairs[index] ?? { one: undefined, other: undefined };
    const { nodes } = (body.data as { messages: { nodes: { content: string }[] } }).messages;
    expect(nodes.map(({ content }) => content).sort()).toEqual(
      [`From ${one?.id} to ${other?.id}`, `From ${other?.id} to ${one?.id}`].sort(),
    );
  }
});

test('whoever asks after a change sees it, although others asked before', async () => {
  const [id = ''] = ids;
  const rename = (title: string) =>
    database(app.orm.em).updateTable('album').set({ title }).where('id', '=', id).execute();
  for (let round = 1; round <= 20; round += 1) {
    const before = together(app, [{ query: album, variables: { id } }]);
    await rename(`Round ${round}`);
    const { answers } = await together(app, [{ query: album, variables: { id } }]);
    expect(answers[0]?.body.data).toMatchObject({ album: { title: `Round ${round}` } });
    await before;
  }
});

test('keys that PostgreSQL refuses fail only for the one who gave them', async () => {
  const em = app.orm.em.fork();
  const [good, bad] = await Promise.allSettled([albumsByIds(em, [ids[1] ?? '']), albumsByIds(em, ['no id'])]);
  expect(good).toMatchObject({ status: 'fulfilled', value: [{ id: ids[1] }] });
  expect(bad).toMatchObject({ status: 'rejected' });
});

test('a transaction sees its own changes', async () => {
  const id = ids[2] ?? '';
  const rolledBack = app.orm.em.fork().transactional(async (changing) => {
    await database(changing).updateTable('album').set({ title: 'Not yet' }).where('id', '=', id).execute();
    const [inside] = await albumsByIds(changing, [id]);
    const [outside] = await albumsByIds(app.orm.em.fork(), [id]);
    expect([inside?.title, outside?.title]).toEqual(['Not yet', 'Album 2']);
    throw new Error('rolled back');
  });
  await expect(rolledBack).rejects.toThrow('rolled back');
});

test('what is missing is missing for everybody who asks', async () => {
  const query = 'query SharedMissing($id: ID!) { album(id: $id) { id } }';
  const missing = randomUUID();
  const { answers } = await together(app, [
    { query, variables: { id: missing } },
    { query, variables: { id: ids[0] } },
    { query, variables: { id: missing } },
  ]);
  expect(answers.map(({ body }) => body.data)).toEqual([
    { album: null },
    { album: { id: ids[0] } },
    { album: null },
  ]);
});

test('a database that is locked up is given up for each request in its own time', async () => {
  const locking = await others.connect();
  await locking.query('begin; lock table album in access exclusive mode');
  const locked = await together(quick, [
    { query: album, variables: { id: ids[3] } },
    { query: album, variables: { id: ids[4] } },
  ]);
  await locking.query('rollback');
  locking.release();
  for (const { status, body } of locked.answers)
    expect([status, body.errors?.[0]?.extensions.code]).toEqual([503, 'SERVICE_UNAVAILABLE']);
  // A busy machine may take one longer than its time again.
  await expect
    .poll(
      async () => (await together(quick, [{ query: album, variables: { id: ids[3] } }])).answers[0]?.status,
    )
    .toBe(200);
});

test('equal pages without any values are one, and whoever asks after a change sees it', async () => {
  const query = 'query NewestAlbums { albums(first: 5) { nodes { id title songs { title } } } }';
  const requests = Array.from({ length: 30 }, () => ({ query, variables: {} }));
  const { alone, joined } = await expectSame(requests);
  expect(alone).toBe(30);
  expect(joined).toBeLessThan(30);
  for (let round = 1; round <= 10; round += 1) {
    const before = together(app, requests);
    await database(app.orm.em)
      .updateTable('album')
      .set({ title: `Shown ${round}` })
      .execute();
    const { answers } = await together(app, requests);
    for (const { body } of answers) {
      const { albums } = body.data as { albums: { nodes: { title: string }[] } };
      expect(albums.nodes.map(({ title }) => title)).toEqual(Array(5).fill(`Shown ${round}`));
    }
    await before;
  }
});
