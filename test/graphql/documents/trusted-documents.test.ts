import { createHash } from 'node:crypto';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createClient as createStreams } from 'graphql-sse';
import { createClient } from 'graphql-ws';
import { describe, expect, test } from 'vitest';
import WebSocket from 'ws';
import { ConfigError, loadConfig } from '../../../src/config.ts';
import { executions } from '../../../src/graphql/plans/planned-execution.service.ts';
import { talkers } from '../../messages/talkers.ts';
import { testApp } from '../../support/app.ts';
import { catalogFactory } from '../../support/catalog.ts';
import { atFileEnd } from '../../support/file-end.ts';
import { listen } from '../../support/http.ts';

const folder = await mkdtemp(path.join(tmpdir(), 'tonearm-manifest-'));
atFileEnd(() => rm(folder, { recursive: true, force: true }));

async function manifest(name: string, content: unknown): Promise<string> {
  const file = path.join(folder, name);
  await writeFile(file, typeof content === 'string' ? content : JSON.stringify(content));
  return file;
}

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');
const songs = 'query TrustedSongs($first: Int) { songs(first: $first) { nodes { title } } }';
const live = 'subscription TrustedPresence { presenceChanged { user { id } } }';
const picture = `mutation TrustedPicture($image: Upload!) { updateProfile(input: { image: $image }) { errors { code } } }`;
const operations = [songs, live, picture].map((body, index) => ({
  id: sha256(body),
  name: `Trusted${index}`,
  type: 'query',
  body,
}));
const apollo = await manifest('apollo.json', {
  format: 'apollo-persisted-query-manifest',
  version: 1,
  operations,
});
const codegen = await manifest('codegen.json', { 'songs-1': songs, 'x-app:live': live });

const trusted = await testApp({
  environment: { DOCUMENTS: 'trusted', DOCUMENTS_MANIFEST: apollo, SOCKET_MESSAGES_PER_SECOND: '10000' },
});
const base = await listen(trusted);
const preset = await testApp({
  orm: trusted.orm,
  environment: { DOCUMENTS: 'trusted', DOCUMENTS_MANIFEST: codegen },
});
const open = await testApp({ orm: trusted.orm, environment: { DOCUMENTS_MANIFEST: codegen } });
const make = catalogFactory(trusted.orm);
const song = make.song({});
await make.save();
const [user] = await talkers(trusted, 1);
const authorization = `Bearer ${user?.token}`;

const data = { songs: { nodes: [{ title: song.title }] } };

async function post(app: typeof trusted, payload: object) {
  const answer = await app.server.inject({ method: 'POST', url: '/graphql', payload });
  return answer.json();
}

const codeOf = ({ errors }: { errors?: { extensions: { code: string } }[] }) => errors?.[0]?.extensions.code;

describe('a document of the manifest runs', () => {
  test('by its id, its hash, or its text', async () => {
    const ways = [
      { documentId: `sha256:${sha256(songs)}` },
      { documentId: sha256(songs) },
      { extensions: { persistedQuery: { version: 1, sha256Hash: sha256(songs) } } },
      { query: songs, extensions: { persistedQuery: { version: 1, sha256Hash: sha256(songs) } } },
      { query: songs },
    ];
    for (const way of ways) expect(await post(trusted, way)).toMatchObject({ data });
    const byAddress = await trusted.server.inject({ url: `/graphql?documentId=sha256:${sha256(songs)}` });
    expect(byAddress.json()).toMatchObject({ data });
  });

  test('by the ids of the codegen preset, in open mode as well', async () => {
    for (const app of [preset, open])
      expect(await post(app, { documentId: 'songs-1' })).toMatchObject({ data });
    expect(await post(open, { query: '{ __typename }' })).toMatchObject({ data: { __typename: 'Query' } });
  });

  test('over a WebSocket', async () => {
    const client = socket();
    const events = client.iterate({ query: '', documentId: sha256(live) } as { query: string });
    const first = events.next();
    await expect.poll(() => trusted.services.sockets.subscriptions).toBe(1);
    await events.return?.();
    await first;
    await client.dispose();
  });
});

function socket() {
  return createClient({
    url: `${base.replace('http', 'ws')}/graphql`,
    webSocketImpl: WebSocket,
    connectionParams: { authorization },
    retryAttempts: 0,
  });
}

test('the documents of the panel run, and all fit the schema', async () => {
  const texts = Object.values(JSON.parse(await readFile('admin/dist/documents.json', 'utf8')) as object);
  expect(texts.length).toBeGreaterThan(40);
  for (const query of texts) {
    if (/^\s*subscription/.test(query)) continue;
    const codes = ((await post(trusted, { query })).errors ?? []).map(
      ({ extensions }: { extensions: { code: string } }) => extensions.code,
    );
    expect(codes).not.toContain('QUERY_NOT_IN_SAFELIST');
    expect(codes).not.toContain('GRAPHQL_VALIDATION_FAILED');
  }
  expect(trusted.log.filter(({ msg }) => String(msg).includes('does not fit'))).toEqual([]);
});

test('a document of the manifest that does not fit the schema is told, and refused', async () => {
  const file = await manifest('old.json', { old: '{ goneLongAgo }', songs });
  const app = await testApp({
    orm: trusted.orm,
    environment: { DOCUMENTS: 'trusted', DOCUMENTS_MANIFEST: file },
  });
  expect(app.log).toContainEqual(
    expect.objectContaining({ id: 'old', msg: 'A document of the manifest does not fit the schema' }),
  );
  expect(codeOf(await post(app, { documentId: 'old' }))).toBe('GRAPHQL_VALIDATION_FAILED');
  expect(await post(app, { documentId: 'songs' })).toMatchObject({ data });
});

describe('0 of 1,000 foreign documents run', () => {
  /** Each differs from a document of the manifest by little. */
  const foreign = (index: number) =>
    [
      `${songs} `,
      songs.replace('TrustedSongs', `Trusted${index}`),
      songs.replace('title', `title id # ${index}`),
      `{ a${index}: __typename }`,
      `{ me { id } } # ${index}`,
    ][index % 5] ?? '';
  const codes = ['QUERY_NOT_IN_SAFELIST', 'PERSISTED_QUERY_NOT_IN_LIST'];

  /** What was executed meanwhile. */
  async function executed(
    send: (query: string, index: number) => Promise<{ errors?: unknown[] }>,
    count: number,
  ) {
    const before = executions.all;
    for (let index = 0; index < count; index += 1) {
      const answer = await send(foreign(index), index);
      expect(codes).toContain(codeOf(answer as Parameters<typeof codeOf>[0]));
    }
    return executions.all - before;
  }

  const hash = (query: string) => ({ persistedQuery: { version: 1, sha256Hash: sha256(query) } });
  const headers = { authorization };

  test('over POST, with and without hashes and ids', async () => {
    const ways = [
      (query: string) => ({ query }),
      (query: string) => ({ query, extensions: {} }),
      (query: string) => ({ query, extensions: hash(query) }),
      (query: string) => ({ extensions: hash(query) }),
      (query: string) => ({ documentId: `sha256:${sha256(query)}`, query }),
    ];
    const send = async (query: string, index: number) => {
      const payload = ways[Math.floor(index / 5) % ways.length]?.(query);
      return (
        await trusted.server.inject({ method: 'POST', url: '/graphql', headers, payload: payload ?? {} })
      ).json();
    };
    expect(await executed(send, 300)).toBe(0);
  });

  test('over GET', async () => {
    const send = async (query: string, index: number) => {
      const named = index % 2 ? `&extensions=${encodeURIComponent(JSON.stringify(hash(query)))}` : '';
      const url = `/graphql?query=${encodeURIComponent(query)}${named}`;
      return (await trusted.server.inject({ url, headers })).json();
    };
    expect(await executed(send, 200)).toBe(0);
  });

  test('in forms with files', async () => {
    const send = async (query: string) => {
      const form = new FormData();
      form.set('operations', JSON.stringify({ query, variables: { image: null } }));
      form.set('map', JSON.stringify({ 0: ['variables.image'] }));
      form.set('0', new Blob(['x'], { type: 'image/png' }), 'x.png');
      const init = {
        method: 'POST',
        headers: { authorization, 'apollo-require-preflight': '1' },
        body: form,
      };
      return (await fetch(`${base}/graphql`, init)).json() as Promise<{ errors?: unknown[] }>;
    };
    expect(await executed(send, 100)).toBe(0);
  });

  test('over a WebSocket', async () => {
    const client = socket();
    const subscriptions = ['subscription Foreign { presenceChanged { user { id fullName } } }', `${live} `];
    const send = (query: string, index: number) =>
      new Promise<{ errors?: unknown[] }>((resolve, reject) => {
        client.subscribe(
          { query: index % 2 ? query : `${subscriptions[(index / 2) % 2]}#${index}` },
          { next: reject, error: (errors) => resolve({ errors: errors as unknown[] }), complete: reject },
        );
      });
    expect(await executed(send, 200)).toBe(0);
    await client.dispose();
  });

  test('over Server-Sent Events', async () => {
    const client = createStreams({
      url: `${base}/graphql/stream`,
      headers: { authorization },
      retryAttempts: 0,
    });
    const send = (query: string) =>
      new Promise<{ errors?: unknown[] }>((resolve, reject) => {
        client.subscribe(
          { query },
          { next: (result) => resolve(result as object), error: reject, complete: reject },
        );
      });
    expect(await executed(send, 200)).toBe(0);
  });
});

describe('a manifest that cannot be used stops the start', () => {
  const broken: [string, unknown, RegExp][] = [
    ['no JSON', '{', /is not JSON/],
    ['a list', [], /is not a manifest/],
    ['another format', { format: 'other', version: 1, operations: [] }, /is not a manifest.*format/],
    ['another version', { format: 'apollo-persisted-query-manifest', version: 2, operations: [] }, /version/],
    ['no documents', {}, /contains no documents/],
    ['a document that is not a text', { one: 1 }, /is not a manifest.*one/],
    [
      'one id for two documents',
      {
        format: 'apollo-persisted-query-manifest',
        version: 1,
        operations: ['{ a }', '{ b }'].map((body) => ({ id: 'same', body })),
      },
      /two documents with the id same/,
    ],
    ['a document that is no GraphQL', { one: 'query {' }, /one.*Syntax Error/],
  ];

  test.each(broken)('%s', async (name, content, message) => {
    const file = await manifest(`broken ${name}.json`, content);
    const load = () => loadConfig({ DOCUMENTS: 'trusted', DOCUMENTS_MANIFEST: file });
    expect(load).toThrow(ConfigError);
    expect(load).toThrow(message);
    expect(load).toThrow(/DOCUMENTS_MANIFEST: /);
  });

  test('a file that is not there, or none at all', () => {
    const gone = path.join(folder, 'gone.json');
    expect(() => loadConfig({ DOCUMENTS_MANIFEST: gone })).toThrow(/DOCUMENTS_MANIFEST: .*cannot be read/);
    expect(() => loadConfig({ DOCUMENTS: 'trusted' })).toThrow(/DOCUMENTS_MANIFEST: required/);
  });
});
