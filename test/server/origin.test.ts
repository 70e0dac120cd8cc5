import { expect, test } from 'vitest';
import { type TestApp, testApp } from '../support/app.ts';
import { catalogFactory } from '../support/catalog.ts';

const plain = await testApp();
const { orm } = plain;
const published = await testApp({ orm, environment: { PUBLIC_URL: 'https://music.example' } });
const proxied = await testApp({ orm, environment: { TRUST_PROXY: '127.0.0.1' } });
const elsewhere = await testApp({ orm, environment: { TRUST_PROXY: '10.9.8.7' } });
const make = catalogFactory(orm);
make.song();
await make.save();

const forwarded = { 'x-forwarded-proto': 'https', 'x-forwarded-host': 'proxy.example' };

async function originOf({ server }: TestApp, headers: Record<string, string> = {}): Promise<string> {
  const response = await server.inject({
    method: 'POST',
    url: '/graphql',
    headers: { host: 'server.example:8080', ...headers },
    payload: { query: '{ songs { nodes { audioUrl } } }' },
  });
  return new URL(response.json().data.songs.nodes[0].audioUrl).origin;
}

test('URLs begin with the origin that the request was sent to', async () => {
  expect(await originOf(plain)).toBe('http://server.example:8080');
  expect(await originOf(plain, { host: 'other.example' })).toBe('http://other.example');
});

test('URLs begin with PUBLIC_URL if it is set', async () => {
  expect(await originOf(published)).toBe('https://music.example');
  expect(await originOf(published, forwarded)).toBe('https://music.example');
});

test("only a trusted proxy's headers change the origin of URLs", async () => {
  expect(await originOf(proxied, forwarded)).toBe('https://proxy.example');
  expect(await originOf(plain, forwarded)).toBe('http://server.example:8080');
  expect(await originOf(elsewhere, forwarded)).toBe('http://server.example:8080');
});
