import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import { EmailToken } from '../../../src/accounts/email-token.entity.ts';
import { makeEmailToken } from '../../../src/accounts/token.service.ts';
import { User } from '../../../src/accounts/user.entity.ts';
import { testApp } from '../../support/app.ts';
import { endSessions, forgottenPassword, leave, newPassword, removeUser, signOut } from './operations.ts';
import {
  another,
  appBeside,
  given,
  newAdministrator,
  newPerson,
  type Person,
  sessionOf,
  standing,
} from './people.ts';

const app = await testApp();
const other = await appBeside(app);

/** At once here, and soon on the other process. */
async function expectOut(...devices: Person[]): Promise<void> {
  for (const { accessToken } of devices) expect(await standing(app, accessToken)).toBe('REVOKED');
  for (const { accessToken } of devices)
    await expect.poll(() => standing(other, accessToken)).toBe('REVOKED');
}

async function expectIn(...devices: Person[]): Promise<void> {
  for (const where of [app, other])
    for (const { accessToken } of devices) expect(await standing(where, accessToken)).toBe('IN');
}

async function devicesOf(count: number): Promise<[Person, ...Person[]]> {
  const first = await newPerson(app);
  const more = await Promise.all(Array.from({ length: count - 1 }, () => another(app, first)));
  return [first, ...more];
}

const from = ({ accessToken }: Person) => app.from({ token: accessToken });

test('logout ends the session of this device, on every process', async () => {
  const [here, ...elsewhere] = await devicesOf(2);
  await expectIn(here, ...elsewhere);
  const { data } = await from(here).query(signOut);
  expect(data?.logout).toEqual({ success: true, errors: [] });
  await expectOut(here);
  await expectIn(...elsewhere);
});

test('revokeSessions with an id ends that session only', async () => {
  const [here, ...elsewhere] = await devicesOf(3);
  const lost = given(elsewhere[0]);
  const { data } = await from(here).query(endSessions, { id: await sessionOf(app, lost.accessToken) });
  expect(data?.revokeSessions).toEqual({ success: true, errors: [] });
  await expectOut(lost);
  await expectIn(here, given(elsewhere[1]));
});

test('revokeSessions without an id ends all sessions but this one', async () => {
  const [here, ...elsewhere] = await devicesOf(4);
  const stranger = await newPerson(app);
  expect((await from(here).query(endSessions, { id: null })).data?.revokeSessions.success).toBe(true);
  await expectOut(...elsewhere);
  await expectIn(here, stranger);
});

test("revokeSessions does not find somebody else's session, not even for an administrator", async () => {
  const owner = await newPerson(app);
  const id = await sessionOf(app, owner.accessToken);
  const missing = { success: false, errors: [{ code: 'NOT_FOUND', field: ['id'] }] };
  for (const stranger of [await newPerson(app), await newAdministrator(app)]) {
    expect((await from(stranger).query(endSessions, { id })).data?.revokeSessions).toEqual(missing);
  }
  const unknown = await from(owner).query(endSessions, { id: randomUUID() });
  expect(unknown.data?.revokeSessions).toEqual(missing);
  await expectIn(owner);
});

test('a changed password ends all other sessions and keeps this one', async () => {
  const [here, ...elsewhere] = await devicesOf(3);
  const input = { currentPassword: here.password, newPassword: randomUUID() };
  const { data } = await from(here).query(newPassword, { input });
  expect(data?.changePassword).toEqual({ user: { id: here.id }, errors: [] });
  await expectOut(...elsewhere);
  await expectIn(here);
  await expectIn(await another(app, { ...here, password: input.newPassword }));
});

test('a reset password ends all sessions', async () => {
  const devices = await devicesOf(3);
  const { token, hash } = makeEmailToken();
  const em = app.orm.em.fork();
  const user = await em.findOneOrFail(User, devices[0].id);
  em.create(EmailToken, { hash, user, purpose: 'RESET', expiresAt: new Date(Date.now() + 60_000) });
  await em.flush();
  const { data } = await app.query(forgottenPassword, { input: { token, newPassword: randomUUID() } });
  expect(data?.resetPassword.errors).toEqual([]);
  await expectOut(...devices);
  expect(await standing(app, given(data?.resetPassword.accessToken))).toBe('IN');
});

test('an account that its owner deletes is signed out everywhere', async () => {
  const devices = await devicesOf(2);
  const { data } = await from(devices[0]).query(leave, { password: devices[0].password });
  expect(data?.deleteAccount).toEqual({ deletedId: devices[0].id, errors: [] });
  await expectOut(...devices);
});

test('an account that an administrator deletes is signed out everywhere', async () => {
  const devices = await devicesOf(2);
  const { data } = await from(await newAdministrator(app)).query(removeUser, { id: devices[0].id });
  expect(data?.deleteUser).toEqual({ deletedId: devices[0].id, errors: [] });
  await expectOut(...devices);
});

test('a process started later knows the sessions ended before', async () => {
  const person = await newPerson(app);
  await from(person).query(signOut);
  expect(await standing(await appBeside(app), person.accessToken)).toBe('REVOKED');
});

test('hundreds of sessions end at once, in several messages', async () => {
  const [here] = await devicesOf(1);
  const elsewhere: Person[] = [];
  for (let network = 0; network < 8; network += 1) {
    const addresses = Array.from({ length: 40 }, (_, host) => `192.0.${network}.${host}`);
    elsewhere.push(
      ...(await Promise.all(addresses.map((remoteAddress) => another(app, here, { remoteAddress })))),
    );
  }
  await from(here).query(endSessions, { id: null });
  await expectOut(...elsewhere);
});
