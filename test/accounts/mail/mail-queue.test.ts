import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { testApp } from '../../support/app.ts';
import { signUp } from '../sessions/operations.ts';
import { database, newPerson } from '../sessions/people.ts';
import { askReset, askVerification } from './mail.operations.ts';

const app = await testApp();

interface Job {
  task: string;
  payload: Record<string, unknown>;
}

async function takeJobs(): Promise<Job[]> {
  const { rows } = await sql<Job>`
    with taken as (delete from graphile_worker._private_jobs returning id, task_id, payload)
    select tasks.identifier as task, taken.payload from taken
    join graphile_worker._private_tasks tasks on tasks.id = taken.task_id order by taken.id`.execute(
    database(app),
  );
  return rows;
}

test('a registration enqueues one job, and sends no mail in the request', async () => {
  const { id } = await newPerson(app);
  expect(await takeJobs()).toEqual([{ task: 'accounts:send_verification', payload: { userId: id } }]);
});

test('a failed registration leaves no account and no job', async () => {
  const input = { email: 'late@example.org', fullName: 'Late', password: 'correct horse battery' };
  // The session is opened after the job was queued.
  await sql`alter table session rename to session_away`.execute(database(app));
  const { errors } = await app.query(signUp, { input });
  await sql`alter table session_away rename to session`.execute(database(app));
  expect(errors?.[0]?.extensions?.code).toBe('INTERNAL_SERVER_ERROR');
  expect(await takeJobs()).toEqual([]);
  const again = await app.query(signUp, { input });
  expect(again.data?.register.errors).toEqual([]);
  expect(await takeJobs()).toHaveLength(1);
  const taken = await app.query(signUp, { input: { ...input, email: 'LATE@example.org' } });
  expect(taken.data?.register.errors).toMatchObject([{ code: 'TAKEN', field: ['input', 'email'] }]);
  expect(await takeJobs()).toEqual([]);
});

test('the job queue contains no token', async () => {
  const person = await newPerson(app);
  await takeJobs();
  await app.from({ token: person.accessToken }).query(askVerification);
  await app.query(askReset, { email: person.email });
  expect(await takeJobs()).toEqual([
    { task: 'accounts:send_verification', payload: { userId: person.id } },
    { task: 'accounts:send_reset', payload: { email: person.email } },
  ]);
  const { rows } = await sql`select hash from email_token`.execute(database(app));
  expect(rows).toEqual([]);
});

test('a reset for an unknown address is answered like one for a known address', async () => {
  const { email } = await newPerson(app);
  await app.query(askReset, { email });
  const known = await app.query(askReset, { email });
  const unknown = await app.query(askReset, { email: 'nobody@example.org' });
  expect(known.data).toEqual({ requestPasswordReset: { success: true, errors: [] } });
  expect(unknown.data).toEqual(known.data);
  expect(unknown.statements).toEqual(known.statements);
});
