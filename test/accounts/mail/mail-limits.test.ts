import { expect, test } from 'vitest';
import { type Caller, type TestApp, testApp } from '../../support/app.ts';
import { leave, signUp } from '../sessions/operations.ts';
import { appBeside, codes, given, newPerson } from '../sessions/people.ts';
import { askReset, askVerification } from './mail.operations.ts';
import { mailServer } from './mail-server.ts';

const box = await mailServer();
const app = await testApp({ jobs: true, environment: { SMTP_URL: box.url } });
const second = await appBeside(app);
let hosts = 0;
const newAddress = () => `198.51.100.${++hosts}`;

const ask = async (email: string, caller: Caller = {}, where: TestApp = app) => {
  const answer = await where.from({ remoteAddress: newAddress(), ...caller }).query(askReset, { email });
  return codes(answer)?.[0] ?? 'taken';
};

/** What was sent to an address so far, once a mail that was asked for later has come. */
async function sentTo(email: string): Promise<number> {
  const { email: last } = await newPerson(app);
  await box.received(last);
  return box.deliveries.filter(({ recipients }) => recipients.includes(email)).length;
}

test('of twenty resets requested by four accounts from anywhere, three reach one address', async () => {
  const victim = await newPerson(app);
  await box.received(victim.email);
  const outcomes: unknown[] = [];
  for (let account = 0; account < 4; account += 1) {
    const { accessToken: token } = await newPerson(app);
    const where = account % 2 ? second : app;
    for (let time = 0; time < 5; time += 1)
      outcomes.push(await ask(time % 2 ? victim.email : victim.email.toUpperCase(), { token }, where));
  }
  expect(outcomes.slice(0, 3)).toEqual(['taken', 'taken', 'taken']);
  expect(new Set(outcomes.slice(3))).toEqual(new Set(['RATE_LIMITED']));
  await box.received(victim.email, 4);
  expect(await sentTo(victim.email)).toBe(4);
  expect(await ask((await newPerson(app)).email)).toBe('taken');
});

test('resets for an address without an account are counted the same way', async () => {
  const outcomes: unknown[] = [];
  for (let time = 0; time < 5; time += 1) outcomes.push(await ask('nobody@example.org'));
  expect(outcomes).toEqual(['taken', 'taken', 'taken', 'RATE_LIMITED', 'RATE_LIMITED']);
});

test('mails that verify an address are counted from the first', async () => {
  const { email, accessToken: token } = await newPerson(app);
  const again = async () => codes(await app.from({ token }).query(askVerification))?.[0] ?? 'taken';
  expect([await again(), await again(), await again()]).toEqual(['taken', 'taken', 'RATE_LIMITED']);
  await box.received(email, 3);
  expect(await sentTo(email)).toBe(3);
});

test('registering one address repeatedly sends no more mails', async () => {
  const input = {
    email: 'over.and.over@example.org',
    password: 'correct horse battery',
    fullName: 'Somebody',
  };
  const register = () => app.from({ remoteAddress: newAddress() }).query(signUp, { input });
  for (let time = 0; time < 3; time += 1) {
    const token = given((await register()).data?.register.accessToken);
    // What fails sends nothing, and does not count.
    expect((await register()).data?.register.errors).toMatchObject([{ code: 'TAKEN' }]);
    await box.received(input.email, time + 1);
    await app.from({ token }).query(leave, { password: input.password });
  }
  expect(codes(await register())).toEqual(['RATE_LIMITED']);
  expect(await sentTo(input.email)).toBe(3);
});
