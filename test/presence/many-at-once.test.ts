import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { database } from '../accounts/sessions/people.ts';
import { testApp } from '../support/app.ts';
import { bareSocket, makeAccounts } from './bare-sockets.ts';
import { patiently, quick } from './onlookers.ts';

const app = await testApp({ environment: quick });

test('two thousand users who come online at once take a few transactions', async () => {
  const ids = await makeAccounts(app, 2000);
  const begins = () => app.statements.taken().filter((text) => /^begin/i.test(text)).length;
  app.statements.reset();
  const closers = ids.map((id) => bareSocket(app, id));
  const online = async () => {
    const { rows } = await sql<{ total: number }>`select count(*)::int as total from account_presence
      where online and user_id = any(${ids}::uuid[])`.execute(database(app));
    return rows[0]?.total;
  };
  await expect.poll(online, patiently).toBe(2000);
  expect(begins()).toBeLessThanOrEqual(3);
  app.statements.reset();
  for (const close of closers) close();
  await expect.poll(online, patiently).toBe(0);
  expect(begins()).toBeLessThanOrEqual(3);
});
