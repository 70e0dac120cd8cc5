import { type GraphQLField, type GraphQLInputType, parse, typeFromAST, validate } from 'graphql';
import { getVariableValues } from 'graphql/execution/values.js';
import { expect, test } from 'vitest';
import { exampleOperation, exampleVariables } from '../../src/graphql/reference/example-operation.model.ts';
import { Reference } from '../../src/graphql/reference/reference-page.model.ts';
import { buildSchema } from '../../src/graphql/schema.setup.ts';
import { testApp } from '../support/app.ts';

const schema = buildSchema();
const app = await testApp();
const closed = await testApp({ environment: { SCHEMA_PUBLISHED: 'false' } });
const read = async (url: string) => app.server.inject({ url });

const roots = (['query', 'mutation', 'subscription'] as const).flatMap((kind) => {
  const type = { query: schema.getQueryType(), mutation: schema.getMutationType() }[kind as 'query'];
  const fields = (type ?? schema.getSubscriptionType())?.getFields() ?? {};
  return Object.values(fields).map((field) => [kind, field as GraphQLField<unknown, unknown>] as const);
});

test('there is an example for each root field, and all are valid, with their variables', () => {
  expect(roots.length).toBeGreaterThan(75);
  for (const [kind, field] of roots) {
    const text = exampleOperation(kind, field);
    const document = parse(text);
    expect([text, validate(schema, document)]).toEqual([text, []]);
    const [operation] = document.definitions;
    const declared = (operation && 'variableDefinitions' in operation && operation.variableDefinitions) || [];
    const types = declared.map(({ type }) => typeFromAST(schema, type as never) as GraphQLInputType);
    expect(types).toHaveLength(Object.keys(exampleVariables(field)).length);
    const { errors = [] } = getVariableValues(schema, declared as never, exampleVariables(field));
    // A file comes as a part of its own.
    expect([text, errors.filter(({ message }) => !message.includes('Upload'))]).toEqual([text, []]);
  }
});

test('each type has a page, and no link leads nowhere', () => {
  const reference = new Reference(schema);
  const pages = new Map(reference.names.map((name) => [name, reference.page(name) ?? '']));
  const dead = [...pages].flatMap(([name, page]) =>
    [...page.matchAll(/href="\/docs\/(\w+)(?:#(\w+))?"/g)]
      .filter(([, to = '', member]) => !pages.get(to)?.includes(member ? `id="${member}"` : `<h1>${to}</h1>`))
      .map(([link]) => `${name}: ${link}`),
  );
  expect(dead).toEqual([]);
});

test('a page says what a field is, who may ask for it, and how often', async () => {
  const { statusCode, headers, body } = await read('/docs/Mutation');
  expect([statusCode, headers['content-type']]).toEqual([200, 'text/html; charset=utf-8']);
  expect(headers['content-security-policy']).toContain("script-src 'self'");
  expect(body).toMatch(/<dt id="createSong">.*@auth\(requires: ADMIN, scope: CATALOG\)/);
  expect(body).toMatch(/<dt id="login">.*@rateLimit\(max: \d+, window: \d+\)/);
  expect((await read('/docs/Song')).body).toContain('<a href="/docs/Album#songs">Album.songs</a>');
  expect((await read('/docs')).body).toContain('<h1>Query</h1>');
});

test('a type that is not there is not found, and nothing is where the schema is not published', async () => {
  expect((await read('/docs/Sogn')).statusCode).toBe(404);
  for (const url of ['/docs', '/docs/Song', '/schema.graphql', '/schema.json']) {
    expect([url, (await closed.server.inject({ url })).statusCode]).toEqual([url, 404]);
    expect([url, (await read(url)).statusCode]).toEqual([url, 200]);
  }
  expect((await closed.query('{ serverInfo { name } }')).errors).toBeUndefined();
});

test.each([
  [
    '/schema.graphql',
    'text/plain; charset=utf-8',
    (text: string) => text.includes('type Song implements Node'),
  ],
  ['/schema.json', 'application/json; charset=utf-8', (text: string) => '__schema' in JSON.parse(text).data],
])('%s has a tag, and is not sent to who has it', async (url, type, isSchema) => {
  const { headers, body } = await read(url);
  expect(headers['content-type']).toBe(type);
  expect(isSchema(body)).toBe(true);
  const tag = String(headers.etag);
  const known = await app.server.inject({ url, headers: { 'if-none-match': `"other", ${tag}` } });
  expect([known.statusCode, known.body, known.headers.etag]).toEqual([304, '', tag]);
  const other = await app.server.inject({ url, headers: { 'if-none-match': '"other"' } });
  expect([other.statusCode, other.body]).toEqual([200, body]);
});
