import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import Fastify from 'fastify';
import { describe, expect, onTestFinished, test } from 'vitest';
import { loadConfig } from '../../src/config.ts';
import { adminRoutes } from '../../src/server/admin-panel.routes.ts';
import { testApp } from '../support/app.ts';

const { server } = await testApp({ environment: { PUBLIC_URL: 'https://music.example' } });
const get = (url: string, headers: Record<string, string> = {}) => server.inject({ url, headers });

/** The path of the script that the page loads. */
async function script(): Promise<string> {
  return /src="(\/admin\/assets\/[^"]+\.js)"/.exec((await get('/admin')).body)?.[1] ?? '';
}

describe('the admin panel', () => {
  test('is one page, for every path below /admin', async () => {
    for (const url of ['/admin', '/admin/', '/admin/songs', '/admin/songs/create?x=1']) {
      const { statusCode, headers, body } = await get(url);
      expect(statusCode).toBe(200);
      expect(headers['content-type']).toBe('text/html; charset=utf-8');
      expect(headers['cache-control']).toBe('no-cache');
      expect(body).toContain('<div id="root">');
    }
  });

  test('allows only its own scripts, and styles by a nonce that is new each time', async () => {
    const [first, second] = [await get('/admin'), await get('/admin')];
    const policy = String(first.headers['content-security-policy']);
    expect(policy).toContain("script-src 'self';");
    expect(policy).not.toContain('unsafe');
    expect(policy).toContain("frame-ancestors 'none'");
    expect(policy).toContain("connect-src 'self' wss://music.example;");
    const nonce = /'nonce-([^']+)'/.exec(policy)?.[1] ?? '';
    expect(nonce).toHaveLength(24);
    expect(first.body).toContain(`nonce="${nonce}"`);
    expect(second.body).not.toContain(nonce);
    expect(first.body).not.toMatch(/<script(?![^>]* src=)/);
  });

  test('has assets that browsers cache for a year, compressed in advance', async () => {
    const url = await script();
    const sizes: number[] = [];
    for (const encoding of ['br', 'gzip', 'identity']) {
      const { statusCode, headers, rawPayload } = await get(url, { 'accept-encoding': encoding });
      expect(statusCode).toBe(200);
      expect(headers['content-encoding']).toBe(encoding === 'identity' ? undefined : encoding);
      expect(headers['cache-control']).toBe('public, max-age=31536000, immutable');
      expect(headers.vary).toContain('accept-encoding');
      sizes.push(rawPayload.length);
    }
    const [brotli = 0, zipped = 0, plain = 0] = sizes;
    expect(brotli).toBeLessThan(zipped);
    expect(zipped).toBeLessThan(plain / 2);
  });

  test('serves assets whole, to HEAD with a range as well', async () => {
    const url = await script();
    for (const method of ['GET', 'HEAD'] as const) {
      const { statusCode, headers } = await server.inject({ method, url, headers: { range: 'bytes=0-9' } });
      expect([statusCode, headers['content-range']]).toEqual([200, undefined]);
    }
  });

  test('answers 404 for missing assets, and serves nothing outside its folder', async () => {
    for (const url of ['/admin/assets/none.js', '/admin/assets/..%2findex.html', '/admin/assets/'])
      expect((await get(url)).statusCode).toBeGreaterThanOrEqual(400);
  });
});

test('a missing panel is answered with how to build it', async () => {
  const folder = await mkdtemp(path.join(tmpdir(), 'tonearm-panel-'));
  const bare = Fastify();
  onTestFinished(async () => {
    await bare.close();
    await rm(folder, { recursive: true });
  });
  await bare.register(adminRoutes, { config: loadConfig({ NODE_ENV: 'test' }), folder });
  const { statusCode, body } = await bare.inject('/admin/songs');
  expect(statusCode).toBe(503);
  expect(body).toContain('npm run build');

  // Built while the server runs, its page is there; its assets are, after the next start.
  await mkdir(path.join(folder, 'assets'));
  await writeFile(path.join(folder, 'index.html'), '<meta nonce="{{nonce}}">');
  expect((await bare.inject('/admin')).statusCode).toBe(200);
});
