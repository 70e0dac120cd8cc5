import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import { testApp } from '../../support/app.ts';
import { another, codes, newAdministrator, newPerson } from '../sessions/people.ts';
import { editProfile, myself, oneUser } from './users.operations.ts';

const app = await testApp();
const person = await newPerson(app, { headers: { 'user-agent': 'Player/1.0' }, remoteAddress: '192.0.2.1' });
const viewer = app.from({ token: person.accessToken });

test('me is the viewer, and null if signed out', async () => {
  const { data } = await viewer.query(myself);
  expect(data?.me).toMatchObject({
    id: person.id,
    fullName: 'Somebody',
    email: person.email,
    emailVerified: false,
    role: 'USER',
    isAdmin: false,
  });
  expect((await app.query(myself)).data).toEqual({ me: null });
});

test("a viewer's sessions are listed, the latest used first", async () => {
  const second = await another(app, person, { headers: { 'user-agent': 'Player/2.0' } });
  const { data } = await app.from({ token: second.accessToken }).query(myself);
  expect(data?.me?.sessions).toMatchObject([
    { userAgent: 'Player/2.0', current: true },
    { userAgent: 'Player/1.0', ipAddress: '192.0.2.1', current: false },
  ]);
});

test('other users see only the public fields of a user', async () => {
  const stranger = app.from({ token: (await newPerson(app)).accessToken });
  const { data } = await stranger.query(oneUser, { id: person.id });
  expect(data?.user).toEqual({
    id: person.id,
    fullName: 'Somebody',
    email: null,
    emailVerified: null,
    role: null,
    isAdmin: false,
    sessions: null,
  });
  const admin = app.from({ token: (await newAdministrator(app)).accessToken });
  const seen = await admin.query(oneUser, { id: person.id });
  expect(seen.data?.user).toMatchObject({ email: person.email, role: 'USER', sessions: null });
});

test('a user who does not exist is null, and an invalid id is refused', async () => {
  expect((await viewer.query(oneUser, { id: randomUUID() })).data).toEqual({ user: null });
  expect(codes(await viewer.query(oneUser, { id: 'none' }))).toEqual(['BAD_USER_INPUT']);
  expect(codes(await app.query(oneUser, { id: person.id }))).toEqual(['UNAUTHENTICATED']);
});

test('a new name is cleaned', async () => {
  const { data } = await viewer.query(editProfile, { input: { fullName: ' Zoe\u0308\tA.\u0000 ' } });
  expect(data?.updateProfile).toEqual({ user: { id: person.id, fullName: 'Zoë A.' }, errors: [] });
  expect((await viewer.query(myself)).data?.me?.fullName).toBe('Zoë A.');
});

test('updateProfile keeps omitted fields', async () => {
  await viewer.query(editProfile, { input: { fullName: 'Stays' } });
  const { data } = await viewer.query(editProfile, { input: {} });
  expect(data?.updateProfile).toEqual({ user: { id: person.id, fullName: 'Stays' }, errors: [] });
});

test.each([
  ['null', null],
  ['nothing', ''],
  ['white space', ' \t\n '],
  ['201 characters', 'x'.repeat(201)],
])('%s is refused as a name', async (_name, fullName) => {
  await viewer.query(editProfile, { input: { fullName: 'Before' } });
  const { data } = await viewer.query(editProfile, { input: { fullName } });
  expect(data?.updateProfile).toMatchObject({
    user: null,
    errors: [{ code: 'INVALID', field: ['input', 'fullName'] }],
  });
  expect((await viewer.query(myself)).data?.me?.fullName).toBe('Before');
});

test('a name can have 200 characters of any size', async () => {
  const fullName = '🎵'.repeat(200);
  const { data } = await viewer.query(editProfile, { input: { fullName } });
  expect(data?.updateProfile.user?.fullName).toBe(fullName);
});
