import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import { PasswordHasher } from '../../../src/accounts/password-hasher.service.ts';
import { testApp } from '../../support/app.ts';
import { signIn } from '../sessions/operations.ts';
import { newPerson } from '../sessions/people.ts';

// So slow that all requests of a burst come while the first is worked on.
const environment = { BCRYPT_COST: '12', PASSWORD_CONCURRENCY: '1', PASSWORD_QUEUE: '2' };
const app = await testApp({ environment });
const person = await newPerson(app);

const attempt = async (email: string, password: string, remoteAddress = '192.0.2.100') => {
  const { data, errors } = await app.from({ remoteAddress }).query(signIn, { input: { email, password } });
  return errors?.[0]?.extensions ?? data?.login.errors.map(({ code }) => code);
};
/** From as many addresses, since those from one address take turns. */
const burst = (email: () => string) =>
  Promise.all(
    Array.from({ length: 8 }, (_, host) => attempt(email(), 'not the password', `192.0.2.${host}`)),
  );

const busy = { code: 'RATE_LIMITED', retryAfter: 1 };
const refused = ['INVALID_CREDENTIALS'];

/** One is worked on and two wait; on a busy computer a late one may find a place that has become free. */
function expectFew(answers: unknown[]): void {
  const turnedAway = answers.filter((answer) => !Array.isArray(answer));
  const served = answers.filter((answer) => Array.isArray(answer));
  expect(turnedAway).toEqual(Array(turnedAway.length).fill(busy));
  expect(served).toEqual(Array(served.length).fill(refused));
  expect(Math.min(turnedAway.length, served.length)).toBeGreaterThan(1);
}

test('beyond the queue of password hashes, signing in answers RATE_LIMITED', async () => {
  const answers = await burst(() => person.email);
  expectFew(answers);
  expect(await attempt(person.email, person.password)).toEqual([]);
});

test('an unknown address takes the same place in the queue of password hashes', async () => {
  const answers = await burst(() => `${randomUUID()}@example.org`);
  expectFew(answers);
});

test('the catalog answers while passwords are hashed', async () => {
  let pending = true;
  const passwords = burst(() => person.email).finally(() => {
    pending = false;
  });
  for (let round = 0; round < 3; round += 1) {
    const { data } = await app.query('{ songs { totalCount } }');
    expect([data, pending]).toEqual([{ songs: { totalCount: 0 } }, true]);
  }
  await passwords;
});

test('a bounded number of passwords is compared at once, and the queue drains', async () => {
  const hasher = new PasswordHasher({ cost: 4, concurrency: 2, queue: 3 });
  const hash = await hasher.hash('never eat soggy waffles');
  for (let round = 0; round < 3; round += 1) {
    const outcomes = await Promise.allSettled(
      Array.from({ length: 7 }, () => hasher.verify('never eat soggy waffles', hash)),
    );
    expect(outcomes.map(({ status }) => status)).toEqual([
      ...Array(5).fill('fulfilled'),
      ...Array(2).fill('rejected'),
    ]);
  }
});

test('a log-in for an unknown address compares a password, and never succeeds', async () => {
  const hasher = new PasswordHasher({ cost: 4, concurrency: 1, queue: 1 });
  expect(await hasher.verify('nobody has this password', null)).toBe(false);
  const outcomes = await Promise.allSettled(Array.from({ length: 4 }, () => hasher.verify('anything', null)));
  expect(outcomes.map(({ status }) => status)).toEqual(['fulfilled', 'fulfilled', 'rejected', 'rejected']);
});
