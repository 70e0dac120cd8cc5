import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import { Role } from '../../../src/api/viewer.model.ts';
import { testApp } from '../../support/app.ts';
import { endSessions, leave, newPassword, signOut, whoAmI } from '../sessions/operations.ts';
import { given } from '../sessions/people.ts';
import { people, person, rename, verifyAgain } from './operations.ts';

// As a process sees it that has not heard yet of a deletion elsewhere: the token is taken, the account is gone.
const app = await testApp({ jobs: true });
const id = randomUUID();
const gone = app.as({ id, role: Role.USER });

const revoked = { code: 'UNAUTHENTICATED', reason: 'REVOKED' };

test('to a deleted viewer, reads return no user', async () => {
  expect(await gone.query(whoAmI)).toMatchObject({ data: { me: null }, errors: undefined });
  expect(await gone.query(person, { id })).toMatchObject({ data: { user: null }, errors: undefined });
  expect(given((await gone.query(people, { search: null })).data?.users).nodes).toEqual([]);
});

test.each([
  ['updateProfile', () => gone.query(rename, { input: { fullName: 'Ghost' } })],
  ['updateProfile of nothing', () => gone.query(rename, { input: {} })],
  ['changePassword', () => gone.query(newPassword, { input: { currentPassword: 'a', newPassword: 'b' } })],
  ['deleteAccount', () => gone.query(leave, { password: 'any' })],
])('to a deleted viewer, %s answers that the session has ended', async (_name, ask) => {
  const { errors } = await ask();
  expect(errors?.map(({ extensions }) => extensions)).toEqual([revoked]);
});

test('a deleted viewer can still sign out', async () => {
  expect((await gone.query(endSessions, { id: null })).data?.revokeSessions.success).toBe(true);
  expect(given((await gone.query(signOut)).data).logout).toEqual({ success: true, errors: [] });
});

test('a deleted viewer is not told that a mail was sent', async () => {
  const ghost = app.as({ id: randomUUID(), role: Role.USER });
  const { errors } = await ghost.query(verifyAgain);
  expect(errors?.map(({ extensions }) => extensions)).toEqual([revoked]);
});

test('requests of a deleted viewer are not logged as faults of the server', () => {
  expect(app.log.filter(({ level }) => Number(level) >= 50)).toEqual([]);
});
