import type { GraphQLObjectType } from 'graphql';
import { describe, expect, test } from 'vitest';
import { buildSchema } from '../../../src/graphql/schema.setup.ts';
import { testApp } from '../../support/app.ts';
import { argumentsIn, furnish } from './house.ts';
import { documentOf, leavesOf, nameOf, type Path, type Step, stepsFrom } from './schema-paths.ts';

const schema = buildSchema();
const app = await testApp();
const house = await furnish(app, { tracks: 1000, albums: 110, items: 10_000, people: 3 });
const query = schema.getQueryType() as GraphQLObjectType;
const { budget, depth } = app.config.queryLimits;

/** Pages that are tried, the longest first: what is refused for its estimate is made smaller. */
const pages = [100, 30, 10, 4, 2, 1];
/** Each level of a document takes one at most, but for fields that take several however long their lists are. */
const mostStatements = 60;

/** The same numbers each time. */
function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

/** Goes as deep as the limit lets it, by lists where there are any. */
function randomWalk(next: () => number): Path {
  const path: Step[] = [];
  let type = query;
  while (path.length < depth - 1) {
    const steps = stepsFrom(schema, type).filter(({ field }) => field.name !== 'pageInfo');
    const lists = steps.filter(({ isList, type: to }) => isList || to.name.endsWith('Connection'));
    const choice = lists.length > 0 && next() < 0.7 ? lists : steps;
    const step = choice[Math.floor(next() * choice.length)];
    if (!step) break;
    path.push(step);
    type = step.type;
  }
  return path;
}

const random = numbers(20_261_129);
const walks = Array.from({ length: 120 }, () => randomWalk(random)).filter((path) => path.length > 1);

/** The server's answer, once it does not turn requests away because the machine is busy. */
async function ask(document: string) {
  for (;;) {
    app.statements.reset();
    const { body, statusCode } = await app.server.inject({
      method: 'POST',
      url: '/graphql',
      headers: {
        authorization: `Bearer ${house.admin.accessToken}`,
        accept: 'application/graphql-response+json',
      },
      payload: { query: document },
    });
    const answer = JSON.parse(body);
    if (answer.error !== 'The server is too busy') {
      const statements = app.statements.asked().length;
      return { ...answer, bytes: Buffer.byteLength(body), status: statusCode, statements };
    }
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

function expectBounded(answer: Awaited<ReturnType<typeof ask>>, document: string): void {
  expect(answer.bytes, document).toBeLessThanOrEqual(budget.bytes);
  expect(answer.statements, document).toBeLessThanOrEqual(mostStatements);
  expect(answer.extensions?.cost ?? 0, document).toBeLessThanOrEqual(budget.nodes);
  for (const { extensions } of answer.errors ?? []) {
    expect(['QUERY_TOO_COMPLEX', 'BAD_USER_INPUT'], document).toContain(extensions.code);
  }
}

describe('the longest answers that the limits allow are bounded', () => {
  test.each(walks.map((path) => ({ name: nameOf(path), path })))('$name', async ({ path }) => {
    const leaves = leavesOf(path.at(-1)?.type as GraphQLObjectType).map(({ name }) => name);
    for (const first of pages) {
      const document = documentOf(path, argumentsIn(house, first), ['__typename', ...leaves].join(' '));
      if (!document) throw new TypeError(`${nameOf(path)} can't be asked for`);
      const answer = await ask(document);
      expectBounded(answer, document);
      // Refused before anything was looked up: a shorter page may be let through.
      if (answer.status !== 400) break;
    }
  });
});

const songs = (levels: number, inside: string): string =>
  levels === 0 ? inside : `songs { album { ${songs(levels - 1, inside)} } }`;

test.each([
  ['songs of albums of songs', `{ album(id: "${house.albumId}") { ${songs(3, 'id')} } }`],
  [
    'the longest album below the albums of its artist',
    `{ artist(id: "${house.artistId}") { albums(first: 100) { nodes { songs { title album { songs { id } } } } } } }`,
  ],
  [
    'many names for the same',
    `{ album(id: "${house.albumId}") { songs { ${Array.from({ length: 30 }, (_, index) => `name${index}: __typename`).join(' ')} album { songs { id } } } } }`,
  ],
  [
    'a playlist whose songs show their albums',
    `{ playlist(id: "${house.playlistId}") { items(first: 100) { nodes { song { album { songs { id title } } } } } } }`,
  ],
])('%s: ends while it runs, and the server continues', async (_what, document) => {
  const answer = await ask(document);
  expect(answer.status).toBe(200);
  expect(answer.data).toBeNull();
  expect(answer.errors).toHaveLength(1);
  expect(answer.errors[0]).toEqual({
    message: expect.stringMatching(/^The operation exceeds the limit of \d+ .+\./),
    extensions: { code: 'QUERY_TOO_COMPLEX', limit: expect.any(String), maximum: expect.any(Number) },
  });
  expect(answer.statements).toBeLessThanOrEqual(mostStatements);
  expect((await ask('{ __typename }')).data).toEqual({ __typename: 'Query' });
});

const song = 'id title duration trackNumber discNumber genre playCount liked audioUrl artist { id name }';

test('an album of 1,000 songs is shown completely', async () => {
  const { data, errors } = await ask(
    `{ album(id: "${house.albumId}") { title songs { ${song} image { url } } } }`,
  );
  expect(errors).toBeUndefined();
  expect(data.album.songs).toHaveLength(1000);
});

test('a page of 100 albums is shown with all their songs', async () => {
  const { data, errors } = await ask(
    `{ albums(first: 100) { nodes { id title artist { name } image { url } songs { ${song} } } } }`,
  );
  expect(errors).toBeUndefined();
  expect(data.albums.nodes).toHaveLength(100);
});
