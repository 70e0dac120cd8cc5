import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import {
  buildClientSchema,
  getIntrospectionQuery,
  type IntrospectionQuery,
  parse,
  printSchema,
  validate,
} from 'graphql';
import { describe, expect, test } from 'vitest';
import { buildSchema } from '../../src/graphql/schema.setup.ts';
import { type TestApp, testApp } from '../support/app.ts';
import { catalogFactory } from '../support/catalog.ts';

const development = await testApp({ environment: { NODE_ENV: 'development' } });
const production = await testApp({ environment: { NODE_ENV: 'production' } });
const opened = await testApp({ environment: { NODE_ENV: 'production', EXPLORER: 'true' } });

const openInBrowser = ({ server }: TestApp, url = '/graphql') =>
  server.inject({ url, headers: { accept: 'text/html,application/xhtml+xml' } });

const folder = 'explorer/src/first-tabs';
const tabs = await Promise.all(
  (await readdir(folder)).map(
    async (name) => [name, await readFile(path.join(folder, name), 'utf8')] as const,
  ),
);

describe('in development', () => {
  test.each([
    getIntrospectionQuery(),
    getIntrospectionQuery({ inputValueDeprecation: true, specifiedByUrl: true, directiveIsRepeatable: true }),
    // As the Sandbox and code generators ask.
    getIntrospectionQuery({ descriptions: true, schemaDescription: true, oneOf: true }),
  ])('tools can read the whole schema', async (query) => {
    const { data, errors } = await development.query(query);
    expect(errors).toBeUndefined();
    const read = printSchema(buildClientSchema(data as IntrospectionQuery));
    expect(read).toContain('type Song implements Node');
    expect(read).toContain('songs(');
  });

  test('a browser gets the explorer, and the Sandbox at an address of its own', async () => {
    const { statusCode, headers, body } = await openInBrowser(development);
    expect(statusCode).toBe(200);
    expect(headers['content-type']).toContain('text/html');
    expect(body).toContain('Tonearm explorer');
    expect(headers['content-security-policy']).toContain("script-src 'self';");
    const sandbox = await openInBrowser(development, '/graphql?sandbox');
    expect(sandbox.body).toContain('embeddable-sandbox');
    expect(sandbox.body).toContain('NewSongs');
  });

  test.each(tabs)('what the explorer begins with is valid: %s', (_, text) => {
    expect(validate(buildSchema(), parse(text))).toEqual([]);
  });

  test('its first query answers', async () => {
    const startingQuery = Object.fromEntries(tabs)['new-songs.graphql'] ?? '';
    const make = catalogFactory(development.orm);
    make.song({ title: 'First', album: make.album({ image: make.image() }) });
    await make.save();
    const { data, errors } = await development.query(startingQuery);
    expect(errors).toBeUndefined();
    expect(data).toMatchObject({ songs: { totalCount: 1, nodes: [{ title: 'First' }] } });
  });

  test('typing errors are answered with suggestions', async () => {
    const { errors } = await development.query('{ sogns { totalCount } }');
    expect(errors?.[0]?.message).toContain('Did you mean');
  });
});

describe('in production', () => {
  test.each([
    getIntrospectionQuery(),
    '{ __schema { types { name } } }',
    '{ __type(name: "Song") { fields { name } } }',
    '{ ...F } fragment F on Query { s: __schema { queryType { name } } }',
  ])('the schema is not revealed: %#', async (query) => {
    const { status, data, errors } = await production.query(query);
    expect([status, data]).toEqual([400, undefined]);
    expect(errors?.[0]?.message).toContain('introspection is not allowed');
  });

  test('names of types are, because clients need them', async () => {
    expect((await production.query('{ __typename }')).data).toEqual({ __typename: 'Query' });
  });

  test.each<[string, Record<string, unknown>?]>([
    ['{ sogns { totalCount } }'],
    ['{ songs { totalCuont } }'],
    ['{ songs(frist: 1) { totalCount } }'],
    ['{ songs(filter: { gnere: "x" }) { totalCount } }'],
    ['{ songs(orderBy: { by: TITEL }) { totalCount } }'],
    ['{ node(id: "x") { ... on Sogn { id } } }'],
    ['query ($f: SongFliter) { songs(filter: $f) { totalCount } }'],
    ['{ songs { totalCount @inculde(if: true) } }'],
    ['query ($f: SongFilter) { songs(filter: $f) { totalCount } }', { f: { gnere: 'x' } }],
    ['query ($o: SongOrder) { songs(orderBy: $o) { totalCount } }', { o: { by: 'TITEL' } }],
  ])('typing errors are answered without suggestions: %s', async (document, variables) => {
    const { status, errors } = await production.query(document, variables);
    expect(status).toBe(400);
    expect(errors?.length).toBeGreaterThan(0);
    expect(JSON.stringify(errors)).not.toMatch(/did you mean/i);
  });

  test('with EXPLORER=true a browser gets the explorer, and tools the schema', async () => {
    const { body } = await openInBrowser(opened);
    expect(body).toContain('Tonearm explorer');
    expect((await opened.query('{ __schema { queryType { name } } }')).data).toMatchObject({});
  });

  test('a browser gets no page', async () => {
    const { statusCode, headers, body } = await openInBrowser(production);
    expect(statusCode).toBe(400);
    expect(headers['content-type']).toContain('application/json');
    expect(body).not.toContain('<');
  });
});
