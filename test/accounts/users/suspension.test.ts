import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { EmailToken } from '../../../src/accounts/email-token.entity.ts';
import { makeEmailToken } from '../../../src/accounts/token.service.ts';
import { User } from '../../../src/accounts/user.entity.ts';
import { Role } from '../../../src/api/viewer.model.ts';
import { graphql } from '../../generated/gql.ts';
import { testApp } from '../../support/app.ts';
import { catalogFactory } from '../../support/catalog.ts';
import { socketOf } from '../../support/socket.ts';
import {
  forgottenPassword,
  leave,
  reinstate,
  removeUser,
  renew,
  setRole,
  signIn,
  suspend,
} from '../sessions/operations.ts';
import {
  another,
  appBeside,
  database,
  given,
  newAdministrator,
  newPerson,
  type Person,
  standing,
} from '../sessions/people.ts';

const app = await testApp();
const other = await appBeside(app);
const administrator = await newAdministrator(app);
const admin = app.from({ token: administrator.accessToken });
const by = ({ accessToken }: Person) => app.from({ token: accessToken });

const seen = graphql(`
  query SuspendedUserSeen($id: ID!, $playlistId: ID!, $itemId: ID!, $name: String!) {
    user(id: $id) { id }
    node(id: $id) { id }
    users(first: 100, includeViewer: true) { totalCount nodes { id } }
    found: users(search: $name, includeViewer: true) { totalCount nodes { id } }
    playlist(id: $playlistId) { id }
    ofPlaylist: node(id: $playlistId) { id }
    ofItem: node(id: $itemId) { id }
    search(query: $name) { playlists { id } }
    searchPlaylists(query: $name) { nodes { id } }
    conversations { nodes { user { id presence { online lastSeenAt } playlists { totalCount nodes { id } } } } }
  }
`);

const publish = graphql(`
  mutation PublishBeforeSuspension($name: String!, $songs: [ID!]) {
    createPlaylist(input: { name: $name, public: true, songIds: $songs }) {
      playlist { id items { nodes { id } } }
    }
  }
`);

const rename = graphql(`
  mutation RenameForSuspension($fullName: String!) {
    updateProfile(input: { fullName: $fullName }) { user { id } }
  }
`);

const write = graphql(`
  mutation WriteBeforeSuspension($to: ID!) {
    sendMessage(input: { receiverId: $to, content: "Hello" }) { message { id } }
  }
`);

const watch = graphql(`
  subscription WatchUntilSuspended { messageReceived { id } }
`);

async function suspended({ id }: Person, more: { until?: string; reason?: string } = {}) {
  const { data } = await admin.query(suspend, { userId: id, ...more });
  return given(data).suspendUser;
}

const inAnHour = () => new Date(Date.now() + 3_600_000).toISOString();

test('a suspended user is out at once on every process, with every device, token and socket', async () => {
  const person = await newPerson(app);
  const phone = await another(app, person);
  const socket = await socketOf(other, { token: phone.accessToken });
  await socket.subscribe(watch);
  const until = inAnHour();
  expect(await suspended(person, { until, reason: 'Spam' })).toEqual({
    user: { id: person.id, suspended: true, suspendedUntil: until, suspensionReason: 'Spam' },
    errors: [],
  });
  expect(await standing(app, person.accessToken)).toBe('REVOKED');
  await expect.poll(() => standing(other, phone.accessToken)).toBe('REVOKED');
  expect(await socket.closed).toMatchObject({ code: 4401 });
  const renewed = await app.query(renew, { refreshToken: person.refreshToken });
  expect(renewed.data?.refreshSession.errors).toMatchObject([{ code: 'INVALID_CREDENTIALS' }]);
});

test('signing in says until when and why, to who knows the password alone', async () => {
  const person = await newPerson(app);
  await suspended(person, { until: '2999-12-31T10:20:30Z', reason: '  Spam\nagain ' });
  const attempt = async (password: string) => {
    const { data } = await app.query(signIn, { input: { email: person.email, password } });
    return given(data).login;
  };
  expect(await attempt(person.password)).toEqual({
    user: null,
    accessToken: null,
    accessTokenExpiresAt: null,
    refreshToken: null,
    refreshTokenExpiresAt: null,
    errors: [
      {
        code: 'FORBIDDEN',
        field: null,
        message: 'This account is suspended until 2999-12-31 10:20 UTC: Spam again',
      },
    ],
  });
  expect((await attempt('another one')).errors).toMatchObject([{ code: 'INVALID_CREDENTIALS' }]);
  await suspended(person);
  expect((await attempt(person.password)).errors).toMatchObject([
    { code: 'FORBIDDEN', message: 'This account is suspended.' },
  ]);
});

test('a password reset does not let a suspended user in', async () => {
  const person = await newPerson(app);
  await suspended(person);
  const em = app.orm.em.fork();
  const { token, hash } = makeEmailToken();
  const user = await em.findOneOrFail(User, person.id);
  em.create(EmailToken, { hash, user, purpose: 'RESET', expiresAt: new Date(Date.now() + 60_000) });
  await em.flush();
  const reset = async () => {
    const { data } = await app.query(forgottenPassword, { input: { token, newPassword: randomUUID() } });
    return given(data).resetPassword;
  };
  expect(await reset()).toEqual({
    accessToken: null,
    refreshToken: null,
    errors: [{ code: 'FORBIDDEN', field: null }],
  });
  await admin.query(reinstate, { userId: person.id });
  expect((await reset()).errors).toEqual([]);
});

test('profile, public playlists and presence rest, but for administrators the profile', async () => {
  const person = await newPerson(app);
  const [friend, name] = [await newPerson(app), `Person ${randomUUID()}`];
  await by(person).query(rename, { fullName: name });
  const make = catalogFactory(app.orm);
  const song = make.song();
  await make.save();
  const { data } = await by(person).query(publish, { name, songs: [song.id] });
  const playlist = given(given(data).createPlaylist.playlist);
  await by(person).query(write, { to: friend.id });
  const look = async (viewer: Person) => {
    const itemId = given(playlist.items.nodes[0]).id;
    const answer = await by(viewer).query(seen, { id: person.id, playlistId: playlist.id, itemId, name });
    expect(answer.errors).toBeUndefined();
    const all = given(answer.data);
    const inList = all.users?.nodes.some(({ id }) => id === person.id);
    expect(all.users?.totalCount).toBe(all.users?.nodes.length);
    const things = [all.user, all.node, all.playlist, all.ofPlaylist, all.ofItem].map(Boolean);
    const lists = [all.found?.nodes, all.search?.playlists, all.searchPlaylists?.nodes];
    expect(all.found?.totalCount).toBe(all.found?.nodes.length);
    return { things, inList, lists: lists.map((list) => list?.length) };
  };
  const conversation = async () => {
    const itemId = given(playlist.items.nodes[0]).id;
    const { data } = await by(friend).query(seen, { id: person.id, playlistId: playlist.id, itemId, name });
    return data?.conversations?.nodes;
  };
  const whole = { things: [true, true, true, true, true], inList: true, lists: [1, 1, 1] };
  expect(await look(friend)).toEqual(whole);
  await suspended(person);
  expect(await look(friend)).toEqual({
    things: [false, false, false, false, false],
    inList: false,
    lists: [0, 0, 0],
  });
  expect(await look(administrator)).toEqual({
    things: [true, true, false, false, false],
    inList: true,
    lists: [1, 0, 0],
  });
  expect(await conversation()).toEqual([
    {
      user: {
        id: person.id,
        presence: { online: false, lastSeenAt: null },
        playlists: { totalCount: 0, nodes: [] },
      },
    },
  ]);
  await admin.query(reinstate, { userId: person.id });
  expect(await look(friend)).toEqual(whole);
});

test('a suspension ends by itself at its time, and by reinstateUser before', async () => {
  const person = await newPerson(app);
  await suspended(person, { until: inAnHour() });
  const { data } = await admin.query(reinstate, { userId: person.id });
  expect(data?.reinstateUser).toEqual({
    user: { id: person.id, suspended: false, suspendedUntil: null },
    errors: [],
  });
  expect(await standing(app, (await another(app, person)).accessToken)).toBe('IN');
  await suspended(person, { until: inAnHour() });
  // Its time has come.
  await sql`update account set suspended_until = now() where id = ${person.id}`.execute(database(app));
  const back = await another(app, person);
  expect(await standing(app, back.accessToken)).toBe('IN');
  const mine = await by(back).query(`{ me { suspended suspendedUntil suspensionReason } }`);
  expect(mine.data).toEqual({ me: { suspended: false, suspendedUntil: null, suspensionReason: null } });
});

test('whether somebody is suspended is told to administrators alone', async () => {
  const person = await newPerson(app);
  await by(person).query(write, { to: administrator.id });
  const of = `user { suspended suspendedUntil suspensionReason }`;
  await by(administrator).query(write, { to: person.id });
  const stranger = await newPerson(app);
  await by(person).query(write, { to: stranger.id });
  await suspended(person, { until: inAnHour(), reason: 'Spam' });
  const asked = await by(stranger).query(`{ conversations { nodes { ${of} } } }`);
  expect(asked.data).toEqual({
    conversations: { nodes: [{ user: { suspended: null, suspendedUntil: null, suspensionReason: null } }] },
  });
});

test('nobody suspends oneself, an unknown user, for the past, or the last administrator', async () => {
  const second = await newAdministrator(app);
  const errorsOf = async (client: typeof admin, userId: string, more = {}) =>
    (await client.query(suspend, { userId, ...more })).data?.suspendUser.errors;
  expect(await errorsOf(admin, administrator.id)).toEqual([{ code: 'INVALID', field: ['userId'] }]);
  expect(await errorsOf(admin, randomUUID())).toEqual([{ code: 'NOT_FOUND', field: ['userId'] }]);
  const person = await newPerson(app);
  const past = new Date(Date.now() - 1000).toISOString();
  expect(await errorsOf(admin, person.id, { until: past, reason: 'x'.repeat(501) })).toEqual([
    { code: 'INVALID', field: ['until'] },
    { code: 'INVALID', field: ['reason'] },
  ]);
  expect(await standing(app, person.accessToken)).toBe('IN');

  // A suspended administrator is none who could keep the server.
  expect(await errorsOf(admin, second.id)).toEqual([]);
  expect(await errorsOf(admin, administrator.id)).toEqual([{ code: 'CONFLICT', field: null }]);
  const demoted = await admin.query(setRole, { userId: administrator.id, role: Role.USER });
  expect(demoted.data?.setUserRole.errors).toMatchObject([{ code: 'CONFLICT' }]);
  const left = await admin.query(leave, { password: administrator.password });
  expect(left.data?.deleteAccount.errors).toMatchObject([{ code: 'CONFLICT' }]);
  const removed = await admin.query(removeUser, { id: second.id });
  expect(removed.data?.deleteUser.errors).toEqual([]);
});

test('whoever signs in while being suspended is out in the end', async () => {
  for (let round = 0; round < 10; round += 1) {
    const person = await newPerson(app);
    const [{ data }] = await Promise.all([
      app.query(signIn, { input: { email: person.email, password: person.password } }),
      suspended(person),
    ]);
    const token = data?.login.accessToken;
    if (token) expect(await standing(app, token)).toBe('REVOKED');
    const sessions = sql`select from session where user_id = ${person.id}`.execute(database(app));
    expect((await sessions).rows).toHaveLength(0);
  }
});
