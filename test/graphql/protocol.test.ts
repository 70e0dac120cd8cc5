import { describe, expect, test } from 'vitest';
import { testApp } from '../support/app.ts';

const app = await testApp();
const query = '{ __typename }';
const answer = { data: { __typename: 'Query' }, extensions: { cost: 1 } };
const preflight = { 'apollo-require-preflight': 'true' };

const post = (payload: string | object, headers: Record<string, string> = {}) =>
  app.server.inject({
    method: 'POST',
    url: '/graphql',
    payload,
    headers: { 'content-type': 'application/json', ...headers },
  });
const get = (parameters: Record<string, string>, headers: Record<string, string> = {}) =>
  app.server.inject({ url: '/graphql', query: parameters, headers });

describe('media types', () => {
  test.each([
    ['*/*', 'application/json; charset=utf-8'],
    ['application/json', 'application/json; charset=utf-8'],
    ['application/graphql-response+json', 'application/graphql-response+json; charset=utf-8'],
    [
      'application/graphql-response+json, application/json;q=0.9',
      'application/graphql-response+json; charset=utf-8',
    ],
    ['application/graphql-response+json, */*', 'application/graphql-response+json; charset=utf-8'],
    ['Application/GraphQL-Response+JSON', 'application/graphql-response+json; charset=utf-8'],
    ['application/json, application/graphql-response+json', 'application/json; charset=utf-8'],
    ['application/graphql-response+json;q=0.1, application/json', 'application/json; charset=utf-8'],
    ['application/graphql-response+json;q=0.5, */*', 'application/json; charset=utf-8'],
    ['application/graphql-response+json;q=0, */*', 'application/json; charset=utf-8'],
  ])('%s is answered with %s', async (accept, type) => {
    const good = await post({ query }, { accept });
    expect([good.statusCode, good.headers['content-type'], good.json()]).toEqual([200, type, answer]);
    const bad = await post({ query: '{ nonsense }' }, { accept });
    const status = type.startsWith('application/json') ? 200 : 400;
    expect([bad.statusCode, bad.headers['content-type']]).toEqual([status, type]);
  });

  test('an unacceptable media type is 406', async () => {
    expect((await post({ query }, { accept: 'image/png' })).statusCode).toBe(406);
  });
});

describe("requests that another site's page could make a browser send are refused", () => {
  test.each(['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data; boundary=x'])(
    'POST as %s',
    async (type) => {
      const { statusCode, body } = await post(JSON.stringify({ query }), { 'content-type': type });
      expect(statusCode).toBeGreaterThanOrEqual(400);
      expect(statusCode).toBeLessThan(500);
      expect(body).not.toContain('Query');
    },
  );

  test('a mutation by GET, and GET without a query', async () => {
    expect((await get({ query: 'mutation { logout { errors { code } } }' })).statusCode).toBe(405);
    const { statusCode, body } = await get({});
    expect([statusCode, body.includes('CSRF')]).toEqual([400, true]);
  });
});

describe('GET', () => {
  test('of a query needs no custom header: it only reads, as whom says a header that pages cannot send', async () => {
    const { statusCode, body } = await get({ query });
    expect([statusCode, JSON.parse(body)]).toEqual([200, answer]);
  });

  test('answers queries, with variables and an operation name', async () => {
    const document = 'query A($w: Boolean!) { __typename @include(if: $w) } query B { nothing: __typename }';
    const parameters = { query: document, operationName: 'A', variables: JSON.stringify({ w: true }) };
    const { statusCode, body } = await get(parameters, preflight);
    expect([statusCode, JSON.parse(body)]).toEqual([200, answer]);
  });

  test.each<Record<string, string>>([
    {},
    { query: '' },
    { query, variables: '{' },
    { query, variables: '[]' },
  ])('refuses the parameters %o', async (parameters) => {
    expect((await get(parameters, preflight)).statusCode).toBe(400);
  });
});

describe('POST', () => {
  test('refuses batches, so that limits apply to each request', async () => {
    for (const batch of [[{ query }], [{ query }, { query }], []]) {
      const { statusCode, body } = await post(batch);
      expect(statusCode).toBe(400);
      expect(body).not.toContain('"Query"');
    }
  });

  test.each<string | object>([
    {},
    { query: 7 },
    { query: null },
    { query: '' },
    { query, variables: 'text' },
    { query, operationName: 7 },
    { query, extensions: 'text' },
    { query: `${query} ${query}` },
    { query: 'query A { __typename }', operationName: 'B' },
    { query: '{ unclosed' },
    { query: 'subscription { nothing }' },
    { query: 'mutation { nothing }' },
    'null',
    '7',
    '"text"',
    '{',
    '',
  ])('refuses the body %o', async (payload) => {
    const { statusCode, body } = await post(payload, { accept: 'application/graphql-response+json' });
    expect(statusCode).toBe(400);
    const { error, errors } = JSON.parse(body);
    expect(error ?? errors?.[0]?.message).toMatch(/\w+/);
    expect(body).not.toContain('INTERNAL_SERVER_ERROR');
  });
});

test('methods other than GET and POST are refused', async () => {
  for (const method of ['PUT', 'PATCH', 'DELETE'] as const) {
    const { statusCode } = await app.server.inject({ method, url: '/graphql', payload: { query } });
    expect([404, 405]).toContain(statusCode);
  }
});
