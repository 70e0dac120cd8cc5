import { expect, test } from 'vitest';
import { signUp } from '../accounts/sessions/operations.ts';
import { given } from '../accounts/sessions/people.ts';
import { testDatabaseUrl } from '../support/database.ts';
import { ask } from '../support/postgres.ts';
import { dataFolder, type RunningServer, startServer } from '../support/server.ts';
import { socketTo } from '../support/socket.ts';
import { presences } from './presence.operations.ts';

const databaseUrl = await testDatabaseUrl();
const environment = {
  DATABASE_URL: databaseUrl,
  JWT_SECRET: 'a secret that only tests use, of enough length',
  BCRYPT_COST: '4',
  PRESENCE_BEAT_SECONDS: '1',
  PRESENCE_GRACE_MS: '0',
};
const start = async () => startServer(await dataFolder(), environment);
const [mortal, other] = [await start(), await start()];
let people = 0;

async function newcomer(server: RunningServer) {
  people += 1;
  const input = {
    email: `person${people}@example.org`,
    password: 'a password of theirs',
    fullName: 'Somebody',
  };
  const { data } = await server.query(signUp, { input });
  const { user, accessToken } = given(data).register;
  return { id: given(user).id, token: given(accessToken) };
}

async function watching(server: RunningServer) {
  const { token } = await newcomer(server);
  const events = await socketTo(server.url, token).subscribe(presences);
  return async (id: string, online: boolean) => {
    for (;;) {
      const { presenceChanged } = await events.next();
      if (presenceChanged.user.id === id && presenceChanged.online === online) return presenceChanged;
    }
  };
}

async function arrive(server: RunningServer, sees: Awaited<ReturnType<typeof watching>>) {
  const person = await newcomer(server);
  const client = socketTo(server.url, person.token);
  await client.subscribe(presences);
  await sees(person.id, true);
  return person;
}

test('users of a process that hangs go offline, and come back with it', async () => {
  const sees = await watching(other);
  const person = await arrive(mortal, sees);
  mortal.process.signal('SIGSTOP');
  await sees(person.id, false);
  mortal.process.signal('SIGCONT');
  await sees(person.id, true);
});

test('users of a killed process go offline, last seen while it lived', async () => {
  const sees = await watching(other);
  const person = await arrive(mortal, sees);
  await mortal.process.stop('SIGKILL');
  const killed = Date.now();
  const { lastSeenAt } = await sees(person.id, false);
  expect(Date.parse(String(lastSeenAt))).toBeLessThanOrEqual(killed);
});

test('a process that stops takes its users offline first', async () => {
  const server = await start();
  const sees = await watching(other);
  const person = await arrive(server, sees);
  expect((await server.process.stop('SIGTERM')).code).toBe(0);
  const rows = await ask<{ online: boolean }>(
    databaseUrl,
    'select online from account_presence where user_id = $1',
    [person.id],
  );
  expect(rows).toEqual([{ online: false }]);
  await sees(person.id, false);
});
