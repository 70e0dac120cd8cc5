import { expect, test } from 'vitest';
import { testApp } from '../support/app.ts';

const app = await testApp({ environment: { MEDIA_URLS: 'signed' } });

test.each([
  `/media/audio/00/${'0'.repeat(64)}.mp3?expires=9999999999&signature=secret`,
  '/graphql?query=%7Bsecret%7D',
  '/reset-password?token=secret',
  '/%c0?secret',
])('the query string of %s is not logged', async (url) => {
  app.log.length = 0;
  await app.server.inject({ url });
  expect(app.log.filter(({ status }) => status !== undefined)).toHaveLength(1);
  expect(JSON.stringify(app.log)).not.toContain('secret');
});
