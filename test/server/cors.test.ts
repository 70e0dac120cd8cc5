import { describe, expect, test } from 'vitest';
import { type TestApp, testApp } from '../support/app.ts';

const apps = {
  configured: await testApp({
    environment: {
      NODE_ENV: 'production',
      CORS_ORIGINS: 'https://music.example, https://admin.example:8443',
    },
  }),
  production: await testApp({ environment: { NODE_ENV: 'production' } }),
  development: await testApp({ environment: { NODE_ENV: 'development' } }),
};

const preflight = ({ server }: TestApp, origin: string) =>
  server.inject({
    method: 'OPTIONS',
    url: '/graphql',
    headers: {
      origin,
      'access-control-request-method': 'POST',
      'access-control-request-headers': 'content-type,authorization',
    },
  });
const query = ({ server }: TestApp, origin: string) =>
  server.inject({
    method: 'POST',
    url: '/graphql',
    headers: { origin },
    payload: { query: '{ __typename }' },
  });

describe.each<[keyof typeof apps, string[], string[]]>([
  [
    'configured',
    ['https://music.example', 'https://admin.example:8443'],
    [
      'https://evil.example',
      'http://music.example',
      'https://music.example.evil.example',
      'http://localhost:3000',
      'null',
    ],
  ],
  ['production', [], ['https://music.example', 'http://localhost:3000', 'null']],
  [
    'development',
    ['http://localhost:3000', 'http://localhost', 'https://127.0.0.1:5173', 'http://[::1]:8080'],
    [
      'https://evil.example',
      'http://localhost.evil.example',
      'http://notlocalhost:3000',
      'http://localhost:3000.evil.example',
      'null',
    ],
  ],
])('%s', (name, allowed, refused) => {
  test.each(allowed)('CORS allows pages of %s', async (origin) => {
    const { statusCode, headers } = await preflight(apps[name], origin);
    expect(statusCode).toBe(204);
    expect(headers['access-control-allow-origin']).toBe(origin);
    expect(headers['access-control-allow-credentials']).toBe('true');
    expect(headers['access-control-allow-headers']).toBe('content-type,authorization');
    const answer = await query(apps[name], origin);
    expect(answer.headers['access-control-allow-origin']).toBe(origin);
    expect(answer.headers['access-control-expose-headers']).toContain('x-request-id');
    expect(answer.headers.vary).toContain('Origin');
  });

  test.each(refused)('CORS refuses pages of %s', async (origin) => {
    for (const { headers } of [await preflight(apps[name], origin), await query(apps[name], origin)]) {
      expect(headers['access-control-allow-origin']).toBeUndefined();
    }
  });
});
