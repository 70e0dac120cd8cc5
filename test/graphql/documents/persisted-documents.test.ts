import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { testApp } from '../../support/app.ts';
import { catalogFactory } from '../../support/catalog.ts';

const app = await testApp();
const make = catalogFactory(app.orm);
const song = make.song({});
await make.save();

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');
const extensions = (sha256Hash: string, version: unknown = 1) => ({
  persistedQuery: { version, sha256Hash },
});

async function post(payload: object, headers: Record<string, string> = {}) {
  const answer = await app.server.inject({ method: 'POST', url: '/graphql', payload, headers });
  return { status: answer.statusCode, ...answer.json() };
}

async function get(parameters: Record<string, unknown>) {
  const query = Object.entries(parameters)
    .map(
      ([name, value]) =>
        `${name}=${encodeURIComponent(typeof value === 'string' ? value : JSON.stringify(value))}`,
    )
    .join('&');
  const answer = await app.server.inject({ url: `/graphql?${query}` });
  return { status: answer.statusCode, headers: answer.headers, ...answer.json() };
}

const codeOf = ({ errors }: { errors?: { extensions: { code: string } }[] }) => errors?.[0]?.extensions.code;

describe('automatic persisted queries', () => {
  test('a hash that nobody has sent is answered so that the client sends the text, and then it runs', async () => {
    const query = 'query ApqFirst($id: ID!) { song(id: $id) { title } }';
    const named = { extensions: extensions(sha256(query)), variables: { id: song.id } };
    const unknown = await post(named);
    expect([unknown.status, unknown.errors[0].message, codeOf(unknown)]).toEqual([
      200,
      'PersistedQueryNotFound',
      'PERSISTED_QUERY_NOT_FOUND',
    ]);
    const data = { song: { title: song.title } };
    expect(await post({ ...named, query })).toMatchObject({ status: 200, data });
    expect(await post(named)).toMatchObject({ status: 200, data });
    expect(await get(named)).toMatchObject({ status: 200, data });
    expect(await post({ documentId: `sha256:${sha256(query)}`, variables: { id: song.id } })).toMatchObject({
      data,
    });
  });

  test('by GET it is registered, and kept by caches', async () => {
    const query = 'query ApqCached { songs(first: 1) { nodes { title } } }';
    const named = { extensions: extensions(sha256(query)) };
    const missing = await get(named);
    expect([codeOf(missing), missing.headers['cache-control']]).toEqual([
      'PERSISTED_QUERY_NOT_FOUND',
      'no-store',
    ]);
    await get({ query, ...named });
    const answer = await get(named);
    expect(answer.data.songs.nodes).toHaveLength(1);
    expect(answer.headers['cache-control']).toContain('max-age=60');
  });

  test('a text with the hash of another is refused, and not kept', async () => {
    const named = { extensions: extensions(sha256('query ApqReal { __typename }')) };
    const answer = await post({ ...named, query: 'query ApqFake { me { id } }' });
    expect([answer.status, codeOf(answer)]).toEqual([400, 'BAD_REQUEST']);
    expect(codeOf(await post(named))).toBe('PERSISTED_QUERY_NOT_FOUND');
  });

  test('a document that is not valid is not kept', async () => {
    const query = 'query ApqInvalid { nothing }';
    const named = { extensions: extensions(sha256(query)) };
    expect(codeOf(await post({ ...named, query }))).toBe('GRAPHQL_VALIDATION_FAILED');
    expect(codeOf(await post(named))).toBe('PERSISTED_QUERY_NOT_FOUND');
  });

  test('wrong variables of a kept document are told as ever', async () => {
    const query = 'query ApqWrong($id: ID!) { song(id: $id) { title } }';
    const named = { extensions: extensions(sha256(query)) };
    await post({ ...named, query, variables: { id: song.id } });
    for (const ask of [post, get]) {
      const answer = await ask({ ...named, variables: { id: { not: 'one' } } });
      expect([answer.status, codeOf(answer)]).toEqual([200, 'BAD_USER_INPUT']);
    }
  });

  test.each([
    ['another version', extensions('0'.repeat(64), 2)],
    ['a hash that is none', { persistedQuery: { version: 1, sha256Hash: 7 } }],
    ['nothing', { persistedQuery: {} }],
  ])('%s is refused', async (_title, given) => {
    const answer = await post({ extensions: given });
    expect([answer.status, codeOf(answer)]).toEqual([400, 'BAD_REQUEST']);
  });

  test('the store is bounded: the documents used longest ago make room', async () => {
    const filler = (index: number) => `query ApqFill${index} { __typename # ${'x'.repeat(55_000)}\n }`;
    const register = (query: string) => post({ query, extensions: extensions(sha256(query)) });
    const first = filler(0);
    await register(first);
    expect(codeOf(await post({ extensions: extensions(sha256(first)) }))).toBeUndefined();
    for (let index = 1; index <= 40; index += 1) await register(filler(index));
    expect(codeOf(await post({ extensions: extensions(sha256(first)) }))).toBe('PERSISTED_QUERY_NOT_FOUND');
    expect(codeOf(await post({ extensions: extensions(sha256(filler(40))) }))).toBeUndefined();
  });
});

describe('documentId', () => {
  test('of a document that nobody has sent is an error in the form of GraphQL', async () => {
    const answer = await post({ documentId: `sha256:${'0'.repeat(64)}` });
    expect(answer.errors).toHaveLength(1);
    expect(codeOf(answer)).toBe('PERSISTED_QUERY_NOT_FOUND');
  });

  test('with its text registers it', async () => {
    const query = 'query IdBoth { __typename }';
    const documentId = `sha256:${sha256(query)}`;
    expect((await post({ query, documentId })).data).toEqual({ __typename: 'Query' });
    expect((await get({ documentId })).data).toEqual({ __typename: 'Query' });
    expect(codeOf(await post({ query: 'query IdOther { __typename }', documentId }))).toBe('BAD_REQUEST');
  });

  test.each([7, '', 'sha256:', `sha256:${'A'.repeat(64)}`, {}])('%j is refused', async (documentId) => {
    const answer = await post({ documentId });
    expect([answer.status, codeOf(answer)]).toEqual([400, 'BAD_REQUEST']);
  });

  test('of a mutation does not run by GET', async () => {
    const query = 'mutation IdMutation { logout { errors { code } } }';
    await post({ query, documentId: `sha256:${sha256(query)}` });
    const { status, headers } = await get({ documentId: `sha256:${sha256(query)}` });
    expect([status, headers.allow]).toEqual([405, 'POST']);
  });
});
