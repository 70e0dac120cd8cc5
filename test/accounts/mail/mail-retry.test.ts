import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { testApp } from '../../support/app.ts';
import { database, newPerson } from '../sessions/people.ts';
import { mailServer } from './mail-server.ts';

const box = await mailServer();
const app = await testApp({ jobs: true, environment: { SMTP_URL: box.url } });

test('a refused mail is retried, at growing intervals', async () => {
  box.refusals = Number.POSITIVE_INFINITY;
  const { email, accessToken } = await newPerson(app);
  expect(accessToken).not.toBe('');
  await expect.poll(() => box.refused).toBeGreaterThan(0);
  const waiting = async () => {
    const { rows } = await sql`
      select attempts > 0 as tried, run_at > now() as later, max_attempts > 5 as often from graphile_worker.jobs`.execute(
      database(app),
    );
    return rows;
  };
  await expect.poll(waiting).toEqual([{ tried: true, later: true, often: true }]);
  box.refusals = 0;
  expect(await box.received(email)).toHaveLength(1);
  await expect.poll(waiting).toEqual([]);
  // Worked off by then, and not to be sent a second time.
  expect(await box.received(email)).toHaveLength(1);
});
