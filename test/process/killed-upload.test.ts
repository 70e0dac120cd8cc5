import { randomUUID } from 'node:crypto';
import path from 'node:path';
import { expect, test } from 'vitest';
import { beginUpload } from '../media/uploads/slow-upload.ts';
import { testDatabaseUrl } from '../support/database.ts';
import { dataFolder, type RunningServer, startServer } from '../support/server.ts';
import { filesIn } from '../support/store.ts';

/** Where an administrator begins an upload, which then stands still. */
function stalledUpload(server: RunningServer, token: string) {
  const query = 'mutation ($audio: Upload!) { createSong(input: { audio: $audio }) { errors { code } } }';
  return beginUpload(server.url, { query, variable: 'audio', token, bytes: 200_000 });
}

test('staged files of a killed server are removed within a minute of the restart, and others keep theirs', async () => {
  const folder = await dataFolder();
  const environment = {
    DATABASE_URL: await testDatabaseUrl(),
    JWT_SECRET: 'a secret that only tests use, of enough length',
    ADMIN_EMAIL: 'admin@example.org',
    ADMIN_PASSWORD: `a password of ${randomUUID()}`,
  };
  const killed = await startServer(folder, environment);
  const living = await startServer(folder, environment);
  const token = await signIn(living, environment);
  const incoming = path.join(folder.media, '.incoming');

  const kept = stalledUpload(living, token);
  await expect.poll(() => filesIn(incoming)).toHaveLength(1);
  const own = await filesIn(incoming);
  stalledUpload(killed, token);
  await expect.poll(() => filesIn(incoming)).toHaveLength(2);
  await killed.process.stop('SIGKILL');
  await startServer(folder, environment);
  // The living one's has stood still for longer, and has to be there nevertheless.
  await expect.poll(() => filesIn(incoming), { interval: 500 }).toEqual(own);
  kept.abort();
  await expect.poll(() => filesIn(incoming)).toEqual([]);
});

async function signIn(server: RunningServer, { ADMIN_EMAIL: email = '', ADMIN_PASSWORD: password = '' }) {
  const query = `mutation ($input: LoginInput!) { login(input: $input) { accessToken } }`;
  const response = await fetch(`${server.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables: { input: { email, password } } }),
  });
  const { data } = (await response.json()) as { data: { login: { accessToken: string } } };
  return data.login.accessToken;
}
