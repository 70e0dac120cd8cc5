import { expect, test } from 'vitest';
import { testApp } from '../../support/app.ts';
import { signIn, signUp } from '../sessions/operations.ts';
import { given, newAdministrator, newPerson } from '../sessions/people.ts';
import { myNode, people, person, rename } from './operations.ts';

const app = await testApp();
const ada = await newPerson(app);
const stranger = await newPerson(app);
const administrator = await newAdministrator(app);
const as = ({ accessToken }: { accessToken: string }) => app.from({ token: accessToken });

test('users see all of their own fields', async () => {
  const { data } = await as(ada).query(person, { id: ada.id });
  const { sessions, ...facts } = given(data?.user);
  expect(facts).toEqual({
    id: ada.id,
    fullName: 'Somebody',
    isAdmin: false,
    email: ada.email,
    emailVerified: false,
    role: 'USER',
  });
  expect(sessions).toHaveLength(1);
});

test('other users see neither address nor role nor sessions, through any field', async () => {
  const hidden = { email: null, emailVerified: null, role: null, sessions: null };
  const one = await as(stranger).query(person, { id: ada.id });
  expect(one.data?.user).toEqual({ id: ada.id, fullName: 'Somebody', isAdmin: false, ...hidden });
  const { data } = await as(stranger).query(people, { search: null });
  const listed = given(data?.users).nodes;
  expect(listed.find(({ id }) => id === ada.id)).toEqual({ id: ada.id, isAdmin: false, ...hidden });
  expect(listed.filter(({ email }) => email !== null).map(({ id }) => id)).toEqual([stranger.id]);
  expect(listed.find(({ id }) => id === administrator.id)).toMatchObject({ isAdmin: true, role: null });
});

test('administrators see addresses and roles, but not the devices of others', async () => {
  const { data } = await as(administrator).query(person, { id: ada.id });
  expect(data?.user).toEqual({
    id: ada.id,
    fullName: 'Somebody',
    isAdmin: false,
    email: ada.email,
    emailVerified: false,
    role: 'USER',
    sessions: null,
  });
});

test('only administrators find users by their address', async () => {
  const search = ada.email;
  const found = await as(administrator).query(people, { search });
  expect(given(found.data?.users).nodes.map(({ id }) => id)).toEqual([ada.id]);
  expect((await as(stranger).query(people, { search })).data?.users).toEqual({ totalCount: 0, nodes: [] });
});

test('as a node, a user is visible to signed-in viewers, and private fields only to the user', async () => {
  const seenBy = async (client: typeof app | ReturnType<typeof as>) =>
    (await client.query(myNode, { id: ada.id })).data?.node;
  expect(await seenBy(app)).toBeNull();
  expect(await seenBy(as(stranger))).toEqual({ id: ada.id, email: null, sessions: null });
  expect(await seenBy(as(ada))).toMatchObject({ id: ada.id, email: ada.email, sessions: [{}] });
});

test('users who have just registered or signed in see their private fields in the same answer', async () => {
  const email = 'newcomer@example.org';
  const password = 'never eat soggy waffles';
  const made = await app.query(signUp, { input: { email, password, fullName: 'Newcomer' } });
  expect(made.data?.register.user).toEqual({
    id: expect.any(String),
    email,
    emailVerified: false,
    role: 'USER',
    isAdmin: false,
    sessions: [{ id: expect.any(String), current: true }],
  });
  const back = await app.query(signIn, { input: { email, password } });
  expect(back.data?.login.user).toMatchObject({ email, emailVerified: false, role: 'USER' });
});

test("after signing in as another user in the same request, the viewer sees that user's private fields", async () => {
  const input = { email: ada.email, password: ada.password };
  const { data } = await as(stranger).query(signIn, { input });
  expect(data?.login.user).toMatchObject({ id: ada.id, email: ada.email, role: 'USER' });
});

test("the payload of a changed profile shows the viewer's private fields", async () => {
  const { data } = await as(ada).query(rename, { input: { fullName: 'Ada' } });
  expect(data?.updateProfile).toEqual({
    user: { id: ada.id, fullName: 'Ada', email: ada.email, role: 'USER' },
    errors: [],
  });
});
