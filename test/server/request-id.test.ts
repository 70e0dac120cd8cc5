import { expect, test } from 'vitest';
import { testApp } from '../support/app.ts';
import { listen, send } from '../support/http.ts';

const app = await testApp();
const url = await listen(app);
const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[0-9a-f]{4}-[0-9a-f]{12}$/;

test.each([
  ['GET', '/graphql', 400],
  ['GET', '/health', 200],
  ['GET', '/ready', 200],
  ['GET', '/nowhere', 404],
  ['GET', '/media/nothing', 404],
  ['GET', '/%zz', 400],
  ['GET', '/media/%zz', 400],
  ['POST', '/graphql', 400],
  ['DELETE', '/graphql', 404],
  ['OPTIONS', '/graphql', 400],
])('%s %s is answered %i, with its own id and safe headers', async (method, path, status) => {
  const first = await send(`${url}${path}`, { method });
  const second = await send(`${url}${path}`, { method });
  expect([first.status, second.status]).toEqual([status, status]);
  expect(first.headers['x-request-id']).toMatch(uuid);
  expect(second.headers['x-request-id']).not.toBe(first.headers['x-request-id']);
  expect(first.headers['x-content-type-options']).toBe('nosniff');
  expect(first.headers['cache-control']).toBe('no-store');
});

test('the log has each request under the same id, without its query string', async () => {
  const { headers } = await send(`${url}/nowhere?secret=1`, { headers: { 'x-request-id': 'mine' } });
  expect(headers['x-request-id']).toMatch(uuid);
  await expect
    .poll(() => app.log.filter(({ reqId }) => reqId === headers['x-request-id']))
    .toMatchObject([
      { method: 'GET', url: '/nowhere', status: 404, ms: expect.any(Number), msg: 'GET /nowhere' },
    ]);
  expect(JSON.stringify(app.log)).not.toContain('secret=1');
});

test('the log has requests for which no route could be looked up', async () => {
  const { headers } = await send(`${url}/%zz`);
  await expect
    .poll(() => app.log.filter(({ reqId }) => reqId === headers['x-request-id']))
    .toMatchObject([{ method: 'GET', url: '/%zz', status: 400 }]);
});

test('the frequent requests of orchestrators do not fill the log', async () => {
  const before = app.log.length;
  await send(`${url}/health`);
  await send(`${url}/ready`);
  const { headers } = await send(`${url}/nowhere`);
  await expect.poll(() => app.log.slice(before).map(({ reqId }) => reqId)).toEqual([headers['x-request-id']]);
});
