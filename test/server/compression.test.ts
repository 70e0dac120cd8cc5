import { brotliDecompressSync, gunzipSync, zstdDecompressSync } from 'node:zlib';
import { getNamedType, isObjectType } from 'graphql';
import { describe, expect, test } from 'vitest';
import { isSecret } from '../../src/api/secret.decorator.ts';
import { buildSchema } from '../../src/graphql/schema.setup.ts';
import { storeBytes } from '../media/stored-files.ts';
import { testApp } from '../support/app.ts';
import { catalogFactory } from '../support/catalog.ts';
import { listen, send } from '../support/http.ts';

const app = await testApp();
const base = await listen(app);
const make = catalogFactory(app.orm);
const album = make.album({ image: make.image() });
for (let index = 0; index < 29; index += 1) make.song({ album });
await make.save();

const unpack = { br: brotliDecompressSync, zstd: zstdDecompressSync, gzip: gunzipSync };
const encodings = Object.entries(unpack);
const page = `query PackedPage {
  songs(first: 29) { nodes { id title duration audioUrl artist { name } album { title image { url } } } }
}`;

function post(query: string, variables: object = {}, headers: Record<string, string> = {}) {
  const given = { method: 'POST', headers: { 'content-type': 'application/json', ...headers } };
  return send(`${base}/graphql`, given, JSON.stringify({ query, variables }));
}

const packed = (encoding: string) => ({ 'accept-encoding': encoding });

describe('GraphQL', () => {
  test.each(encodings)('a page of songs is sent as %s, and is the same', async (encoding, unpacked) => {
    const plain = await post(page);
    expect(plain.headers['content-encoding']).toBeUndefined();
    expect(plain.headers['content-length']).toBe(String(plain.body.length));
    const { status, headers, body } = await post(page, {}, packed(`${encoding}, identity;q=0.5`));
    expect([status, headers['content-encoding']]).toEqual([200, encoding]);
    expect(headers.vary).toContain('accept-encoding');
    expect(headers['content-length'] ?? String(body.length)).toBe(String(body.length));
    expect(unpacked(body).equals(plain.body)).toBe(true);
    expect(body.length * 3).toBeLessThan(plain.body.length);
  });

  test.each(encodings)(
    'the same by GET as %s; its tag is that of the plain one',
    async (encoding, unpacked) => {
      const url = `${base}/graphql?query=${encodeURIComponent(page)}`;
      const plain = await send(url);
      const { headers, body } = await send(url, { headers: packed(encoding) });
      expect(headers['content-encoding']).toBe(encoding);
      expect(unpacked(body).equals(plain.body)).toBe(true);
      expect(headers.etag).toMatch(/^W\//);
      expect(headers.etag).toBe(plain.headers.etag);
    },
  );

  test('HEAD has the same headers, and no body', async () => {
    const url = `${base}/graphql?query=${encodeURIComponent(page)}`;
    for (const encoding of ['gzip', 'identity']) {
      const get = await send(url, { headers: packed(encoding) });
      const head = await send(url, { method: 'HEAD', headers: packed(encoding) });
      expect([head.status, head.body.length]).toEqual([200, 0]);
      for (const name of ['etag', 'cache-control', 'content-type', 'content-encoding', 'vary'])
        expect(head.headers[name]).toBe(get.headers[name]);
    }
  });

  test('the server chooses what costs least, if the client takes all', async () => {
    expect((await post(page, {}, packed('gzip, deflate, br, zstd'))).headers['content-encoding']).toBe(
      'zstd',
    );
  });

  test('answers below 1 KB are sent as they are', async () => {
    const { headers } = await post('{ songs(first: 1) { nodes { id } } }', {}, packed('br, gzip'));
    expect(headers['content-encoding']).toBeUndefined();
  });

  test('nobody gets what is not accepted', async () => {
    const { headers } = await post(page, {}, packed('br;q=0, identity'));
    expect(headers['content-encoding']).toBeUndefined();
  });

  test('what is refused before it runs is compressed as well', async () => {
    const faulty = `{ ${Array.from({ length: 5 }, (_, index) => `unknownFieldWithALongName${index}${'x'.repeat(200)}`).join(' ')} }`;
    const plain = await post(faulty);
    expect(plain.body.length).toBeGreaterThan(1024);
    for (const [encoding, unpacked] of encodings) {
      const { status, headers, body } = await post(faulty, {}, packed(encoding));
      expect([status, headers['content-encoding']]).toEqual([plain.status, encoding]);
      expect(JSON.parse(String(unpacked(body))).errors).toEqual(JSON.parse(String(plain.body)).errors);
      expect(headers['content-length'] ?? String(body.length)).toBe(String(body.length));
    }
  });

  test('what comes as a form is answered like other requests', async () => {
    const asForm = async (query: string, variables: object = {}) => {
      const body = new FormData();
      body.set('operations', JSON.stringify({ query, variables }));
      body.set('map', '{}');
      const headers = { 'apollo-require-preflight': 'yes', 'accept-encoding': 'gzip' };
      return fetch(`${base}/graphql`, { method: 'POST', body, headers });
    };
    const answer = await asForm(page);
    expect(answer.headers.get('content-encoding')).toBe('gzip');
    expect(await answer.json()).toMatchObject({ data: { songs: { nodes: { length: 29 } } } });
    const input = {
      fullName: 'A name, '.repeat(20),
      email: 'form@example.com',
      password: 'correct horse battery',
    };
    const secret = await asForm(
      `mutation PackedForm($input: RegisterInput!) {
        register(input: $input) { accessToken a: accessToken b: accessToken c: accessToken user { fullName } }
      }`,
      { input },
    );
    expect(secret.headers.get('content-encoding')).toBeNull();
    expect([...secret.headers.keys()]).not.toContain('x-has-secrets');
    expect((await secret.text()).length).toBeGreaterThan(1024);
  });
});

describe('answers with secrets are sent plain, however long', () => {
  const long = Array.from({ length: 25 }, (_, index) => `t${index}: __typename`).join(' ');
  const account = {
    fullName: 'A name that is long, '.repeat(9),
    email: 'packed@example.com',
    password: 'correct horse battery',
  };

  test('tokens', async () => {
    const registration = `mutation PackedRegistration($input: RegisterInput!) {
      register(input: $input) { accessToken refreshToken ...Long user { fullName ${long} } }
    } fragment Long on AuthPayload { more: accessToken errors { message } again: refreshToken }`;
    const { headers, body } = await post(registration, { input: account }, packed('br, zstd, gzip'));
    expect(body.length).toBeGreaterThan(1024);
    expect(JSON.parse(String(body)).data.register.accessToken).toBeTruthy();
    expect(headers['content-encoding']).toBeUndefined();
  });

  test('every field that sounds like a secret is marked as one, or known to be none', () => {
    // A number of the trade, printed on each copy.
    const known: readonly string[] = ['Album.barcode'];
    const suspicious = /token|secret|password|otp|signature|(?:key|code)s?$/i;
    const fields = Object.values(buildSchema().getTypeMap())
      .filter(isObjectType)
      .filter(({ name }) => !name.startsWith('__'))
      .flatMap((type) => Object.values(type.getFields()).map((field) => ({ type, field })));
    const unmarked = fields
      .filter(({ type, field }) => suspicious.test(field.name) && ![type, field].some(isSecret))
      .filter(({ field }) => getNamedType(field.type).name === 'String')
      .map(({ type, field }) => `${type.name}.${field.name}`)
      .filter((name) => !known.includes(name));
    expect(unmarked).toEqual([]);
  });
});

describe('everything else', () => {
  test.each(['/schema.graphql', '/schema.json', '/'])('%s is compressed', async (path) => {
    const plain = await send(`${base}${path}`);
    const { headers, body } = await send(`${base}${path}`, { headers: packed('gzip') });
    expect(headers['content-encoding']).toBe('gzip');
    expect(gunzipSync(body).equals(plain.body)).toBe(true);
  });

  test('media are not', async () => {
    const { key, bytes } = await storeBytes(app.store, 100_000);
    const { headers, body } = await send(`${base}/media/${key}`, { headers: packed('br, zstd, gzip') });
    expect(headers['content-encoding']).toBeUndefined();
    expect(body.equals(bytes)).toBe(true);
  });
});
