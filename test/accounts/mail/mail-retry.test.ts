import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { testApp } from '../../support/app.ts';
import { database, newPerson } from '../sessions/people.ts';
import { mailServer } from './mail-server.ts';

const box = await mailServer();
const app = await testApp({ jobs: true, environment: { SMTP_URL: box.url } });

test('a refused mail is retried, at growing intervals', async () => {
  box.refusals = 1;
  const { email, accessToken } = await newPerson(app);
  expect(accessToken).not.toBe('');
  await expect.poll(() => box.refused).toBe(1);
  const waiting = async () => {
    const { rows } = await sql`
      select attempts, run_at > now() as later, max_attempts > 5 as often from graphile_worker.jobs`.execute(
      database(app),
    );
    return rows;
  };
  await expect.poll(waiting).toEqual([{ attempts: 1, later: true, often: true }]);
  expect(await box.received(email)).toHaveLength(1);
  await expect.poll(waiting).toEqual([]);
  // Worked off by then, and not to be sent a second time.
  expect(await box.received(email)).toHaveLength(1);
});
