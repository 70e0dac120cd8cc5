import { describe, expect, test } from 'vitest';
import { loadConfig } from '../../../src/config.ts';
import { Documents } from '../../../src/graphql/documents.service.ts';
import { buildSchema } from '../../../src/graphql/schema.setup.ts';

const documents = new Documents({
  schema: buildSchema(),
  limits: loadConfig({}).queryLimits,
  production: false,
  explorer: true,
});

function operation(text: string, name?: string) {
  const read = documents.read(text);
  if (Array.isArray(read)) throw read[0];
  const found = read.operation(name);
  if (!found) throw new TypeError('There is no such operation');
  return found;
}

test('the policy of a document is worked out once, however often it is asked for', () => {
  const text = '{ songs(first: 1) { nodes { title } } }';
  expect(operation(text).policy).toBe(operation(text).policy);
});

test('each operation of a document has its own', () => {
  const text =
    'query Kept { songs { nodes { id } } } query Not { me { id } } mutation No { logout { errors { code } } }';
  expect(['Kept', 'Not', 'No'].map((name) => operation(text, name).policy.maxAge)).toEqual([60, 0, 0]);
});

describe.each([
  ['songs { nodes { title artist { name } } }', { maxAge: 60, hasLinks: false, hasSecrets: false }],
  [
    'songs { nodes { ...F } } } fragment F on Song { album { image { url(width: 64) } }',
    { maxAge: 60, hasLinks: true },
  ],
  ['songs { nodes { audioUrl @skip(if: true) } }', { hasLinks: true }],
  ['serverInfo { __typename } songs { nodes { id } }', { maxAge: 60 }],
  ['search(query: "a") { songs { id } }', { maxAge: 60 }],
  ['search(query: "a") { playlists { id } }', { maxAge: 0 }],
  ['node(id: "x") { id }', { maxAge: 0 }],
  ['__schema { queryType { name } }', { maxAge: 0 }],
])('the policy of { %s }', (fields, policy) => {
  test('follows from its fields', () => {
    expect(operation(`{ ${fields} }`).policy).toMatchObject(policy);
  });
});

test.each([
  'login(input: { email: "a@b.example", password: "x" }) { errors { code } }',
  'refreshSession { user { id } }',
])('whatever is asked of a payload with tokens counts as secret: %s', (field) => {
  expect(operation(`mutation { ${field} }`).policy.hasSecrets).toBe(true);
});
