import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { testApp } from '../../support/app.ts';
import { patientOrm, testDatabaseUrl } from '../../support/database.ts';
import { signIn } from '../sessions/operations.ts';
import { codes, database, newPerson } from '../sessions/people.ts';
import { openRelay } from './database-relay.ts';
import { confirmAddress } from './limits.operations.ts';

const app = await testApp({ environment: { RATE_LIMITS: 'verifyEmail=3/3600, register=100/60' } });

test('while the counts are not available, each process counts for itself', async () => {
  const { email, password } = await newPerson(app);
  await sql`alter table rate_limit rename to rate_limit_away`.execute(database(app));
  const client = app.from({ remoteAddress: '198.51.100.1' });
  for (let time = 0; time < 3; time += 1)
    expect((await client.query(confirmAddress, { token: 'none' })).errors).toBeUndefined();
  expect(codes(await client.query(confirmAddress, { token: 'none' }))).toEqual(['RATE_LIMITED']);
  const wrong = await client.query(signIn, { input: { email, password: 'wrong' } });
  expect(wrong.data?.login.errors).toMatchObject([{ code: 'INVALID_CREDENTIALS' }]);
  const right = await client.query(signIn, { input: { email, password } });
  expect(right.data?.login.errors).toEqual([]);
  await sql`alter table rate_limit_away rename to rate_limit`.execute(database(app));
});

test('while the database is away, a rate-limited request is answered to retry', async () => {
  const url = new URL(await testDatabaseUrl());
  const relay = await openRelay(Number(url.port), url.hostname);
  url.port = String(relay.port);
  const beyond = await testApp({ orm: await patientOrm(url.href) });
  const { email, password } = await newPerson(beyond);
  relay.cut();
  const answer = await beyond.query(signIn, { input: { email, password } });
  expect(codes(answer)).toEqual(['SERVICE_UNAVAILABLE']);
  relay.mend();
  await expect
    .poll(async () => codes(await beyond.query(signIn, { input: { email, password } })))
    .toBeUndefined();
});
