import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { accountTasks } from '../../../src/accounts/account.jobs.ts';
import { enqueue } from '../../../src/jobs/job-queue.writes.ts';
import { database } from '../../../src/persistence/database.service.ts';
import { testApp } from '../../support/app.ts';
import { addUsers } from '../users/population.ts';

const app = await testApp({ jobs: true });
const em = app.orm.em.fork();
const db = database(em);

test('the clean-up of accounts deletes expired rows, and nothing else', async () => {
  const [user] = await addUsers(app, [{}]);
  const [live, over] = [randomUUID(), randomUUID()];
  await sql`insert into session (id, user_id, last_used_at, expires_at) values
    (${live}, ${user?.id}, now(), now() + interval '1 minute'),
    (${over}, ${user?.id}, now(), now() - interval '1 minute')`.execute(db);
  await sql`insert into refresh_token (hash, session_id, used_at) values
    ('live', ${live}, null), ('used', ${live}, now() - interval '1 day'), ('over', ${over}, null)`.execute(
    db,
  );
  await sql`insert into session_revocation (session_id, expires_at) values
    (${live}, now() + interval '1 minute'), (${over}, now() - interval '1 minute')`.execute(db);
  await sql`insert into email_token (hash, user_id, purpose, expires_at) values
    ('live', ${user?.id}, 'RESET', now() + interval '1 minute'),
    ('over', ${user?.id}, 'RESET', now() - interval '1 minute')`.execute(db);
  await sql`insert into rate_limit (key, points, expire) values
    ('live', 1, ${Date.now() + 60_000}), ('over', 1, ${Date.now() - 60_000})`.execute(db);

  await enqueue(em, accountTasks.cleanUp, {});
  await expect.poll(() => read('select key from rate_limit')).toEqual([{ key: 'live' }]);

  expect(await read('select id from session')).toEqual([{ id: live }]);
  expect(await read('select hash from refresh_token order by hash')).toEqual([
    { hash: 'live' },
    { hash: 'used' },
  ]);
  expect(await read('select session_id as id from session_revocation')).toEqual([{ id: live }]);
  expect(await read('select hash from email_token')).toEqual([{ hash: 'live' }]);
  expect(await read('select id from account')).toEqual([{ id: user?.id }]);
});

test('the clean-up of accounts runs every quarter of an hour', async () => {
  // They are registered beside the start of the queue.
  await expect
    .poll(() => read('select identifier from graphile_worker._private_known_crontabs'))
    .toContainEqual({ identifier: accountTasks.cleanUp });
});

async function read(text: string) {
  return (await sql.raw(text).execute(db)).rows;
}
