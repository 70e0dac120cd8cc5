import { expect, test } from 'vitest';
import { testApp } from '../../support/app.ts';
import { askReset } from '../mail/mail.operations.ts';
import { mailServer } from '../mail/mail-server.ts';
import { forgottenPassword, newPassword, signIn } from '../sessions/operations.ts';
import { appBeside, codes, newPerson, type Person } from '../sessions/people.ts';

const box = await mailServer();
const app = await testApp({ jobs: true, environment: { SMTP_URL: box.url } });
const second = await appBeside(app);
let hosts = 0;
/** An address that nobody else comes from. */
const newAddress = () => `2001:db8:0:${(++hosts).toString(16)}::1`;

async function attempt(email: string, password: string, remoteAddress = newAddress(), where = app) {
  const answer = await where.from({ remoteAddress }).query(signIn, { input: { email, password } });
  return codes(answer)?.[0] ?? answer.data?.login.errors[0]?.code ?? 'IN';
}

/** Guesses from an address each, as many at once as don't wait for their hashes too long.
 * @returns how many were taken. */
async function guess({ email }: Pick<Person, 'email'>, times: number, where = app): Promise<number> {
  if (times > 30) return (await guess({ email }, 30, where)) + (await guess({ email }, times - 30, where));
  const guesses = Array.from({ length: times }, () => attempt(email, 'wrong', newAddress(), where));
  const outcomes = await Promise.all(guesses);
  return outcomes.filter((outcome) => outcome === 'INVALID_CREDENTIALS').length;
}

async function reset(person: Person, password: string) {
  // The one that registering has sent comes before, or it would be taken for this.
  const { length: before } = await box.received(person.email);
  await app.query(askReset, { email: person.email });
  const token = (await box.received(person.email, before + 1))[before]?.token ?? '';
  const { data } = await app.query(forgottenPassword, { input: { token, newPassword: password } });
  expect(data?.resetPassword.errors).toEqual([]);
  return data?.resetPassword.accessToken ?? '';
}

test('of many simultaneous guesses from as many addresses on two servers, 100 are accepted', async () => {
  const person = await newPerson(app);
  const taken = await Promise.all([guess(person, 70), guess(person, 70, second)]);
  expect(taken.reduce((sum, some) => sum + some)).toBe(100);
  const answer = await app
    .from({ remoteAddress: newAddress() })
    .query(signIn, { input: { email: person.email.toUpperCase(), password: person.password } });
  expect(codes(answer)).toEqual(['RATE_LIMITED']);
  const retryAfter = Number(answer.errors?.[0]?.extensions?.retryAfter);
  expect(retryAfter).toBeGreaterThan(23 * 3600);
  expect(retryAfter).toBeLessThanOrEqual(24 * 3600);
  const other = await newPerson(app);
  expect(await attempt(other.email, other.password)).toBe('IN');
});

test('a password reset unlocks the account on every server', async () => {
  const person = await newPerson(app);
  expect(await guess(person, 101)).toBe(100);
  expect(await attempt(person.email, person.password, newAddress(), second)).toBe('RATE_LIMITED');
  const token = await reset(person, 'a new one, by mail');
  expect(await attempt(person.email, 'a new one, by mail')).toBe('IN');
  expect(await attempt(person.email, 'a new one, by mail', newAddress(), second)).toBe('IN');
  const input = { currentPassword: 'a new one, by mail', newPassword: 'correct horse battery' };
  expect((await app.from({ token }).query(newPassword, { input })).data?.changePassword.errors).toEqual([]);
  // Guessing goes on, and is counted from the beginning.
  expect(await guess(person, 110)).toBe(100);
});

test("a password reset unlocks the account for its owner's address, too", async () => {
  const person = await newPerson(app);
  for (let time = 0; time < 10; time += 1) await attempt(person.email, 'forgotten', '127.0.0.1');
  expect(await attempt(person.email, person.password, '127.0.0.1')).toBe('RATE_LIMITED');
  await reset(person, 'a new one, by mail');
  expect(await attempt(person.email, 'a new one, by mail', '127.0.0.1')).toBe('IN');
});

test("signing in clears the user's own wrong guesses, and nobody else's", async () => {
  const person = await newPerson(app);
  await guess(person, 80);
  for (let day = 0; day < 5; day += 1) {
    const home = newAddress();
    for (let time = 0; time < 9; time += 1) await attempt(person.email, 'mistyped', home);
    expect(await attempt(person.email, person.password, home)).toBe('IN');
  }
  expect(await guess(person, 30)).toBe(20);
});

test('right passwords never count as guesses', async () => {
  const person = await newPerson(app);
  for (let time = 0; time < 110; time += 1) await attempt(person.email, person.password);
  expect(await guess(person, 101)).toBe(100);
});
