import { getDirective } from '@graphql-tools/utils';
import type { GraphQLObjectType } from 'graphql';
import { expect, test } from 'vitest';
import { buildSchema } from '../../../src/graphql/schema.setup.ts';
import { Onlooker, openTab, quick } from '../../presence/onlookers.ts';
import { testApp } from '../../support/app.ts';
import { argumentsIn, furnish } from './house.ts';
import { documentOf, nameOf, pathsFrom } from './schema-paths.ts';

const schema = buildSchema();
const app = await testApp({ environment: quick });
const house = await furnish(app, { tracks: 2, albums: 2, items: 2, people: 2 });
const { owner, other, admin } = house;

test('the owner is online and listens to something, as all other cases require', async () => {
  const onlooker = await Onlooker.of(app);
  await openTab(app, owner);
  await onlooker.sees(owner.id, { online: true });
  await app
    .from({ token: owner.accessToken })
    .query('mutation ($id: ID!) { setNowPlaying(songId: $id) { user { id } } }', { id: house.songId });
});

/** All that only some may see of a user. */
const selection = `id email emailVerified role presence { online lastSeenAt nowPlaying { id } }
  sessions { id ipAddress userAgent lastUsedAt } playlists(first: 100) { nodes { name public } }`;
const longest = 5;

interface SeenUser {
  id: string;
  email: string | null;
  emailVerified: boolean | null;
  role: string | null;
  presence: { online: boolean; lastSeenAt: string | null; nowPlaying: object | null };
  sessions: object[] | null;
  playlists: { nodes: { public: boolean }[] };
}

const paths = pathsFrom(schema, schema.getQueryType() as GraphQLObjectType, longest).filter(
  (path) => path.at(-1)?.type.name === 'User',
);
const args = argumentsIn(house, 100);
/** By an id, nodes of several types are found; the user is what is looked for here. */
const nodeOf = (id: string) => (step: Parameters<typeof args>[0]) => {
  if (step.field.name === 'nodes') return `ids: ["${id}"]`;
  return step.field.name === 'node' ? `id: "${id}"` : args(step);
};

/** Every user in an answer, wherever it is. */
function usersIn(data: unknown): SeenUser[] {
  if (typeof data !== 'object' || data === null) return [];
  if ('presence' in data) return [data as SeenUser];
  return Object.values(data).flatMap(usersIn);
}

async function everyUserSeenBy(token: string | undefined) {
  const seen = new Map<string, SeenUser[]>();
  for (const path of paths) {
    const users: SeenUser[] = [];
    for (const id of [owner.id, house.messageId, house.playlistId]) {
      const document = documentOf(path, nodeOf(id), selection);
      if (!document) continue;
      const { data } = await app.from(token ? { token } : {}).query(document);
      users.push(...usersIn(data));
    }
    seen.set(`${nameOf(path)} as ${path.map(({ type }) => type.name).join('.')}`, users);
  }
  return seen;
}

function expectHidden(user: SeenUser, where: string): void {
  expect([user.email, user.emailVerified, user.role, user.sessions], where).toEqual([null, null, null, null]);
  expect(
    user.playlists.nodes.every((playlist) => playlist.public),
    where,
  ).toBe(true);
}

const hidden = { online: false, lastSeenAt: null, nowPlaying: null };

test('the sweep reaches users through search, playlists, messages and ids', () => {
  const names = paths.map(nameOf);
  expect(names).toEqual(
    expect.arrayContaining(['me', 'user', 'users.nodes', 'search.playlists.owner', 'playlist.owner', 'node']),
  );
});

test("nobody sees a user's private fields through any path", async () => {
  const seen = await everyUserSeenBy(undefined);
  expect(seen.get('search.playlists.owner as SearchResults.Playlist.User')?.length).toBeGreaterThan(0);
  for (const [where, users] of seen) {
    for (const user of users) {
      expectHidden(user, where);
      expect(user.presence, where).toEqual(hidden);
    }
  }
});

test('another user sees presence, and no private fields', async () => {
  let sights = 0;
  for (const [where, users] of await everyUserSeenBy(other.accessToken)) {
    for (const user of users.filter(({ id }) => id !== other.id)) expectHidden(user, where);
    sights += users.filter(({ id, presence }) => id === owner.id && presence.nowPlaying).length;
  }
  expect(sights).toBeGreaterThan(0);
});

test("users see their own private fields, and nobody else's", async () => {
  for (const [where, users] of await everyUserSeenBy(owner.accessToken)) {
    for (const user of users) {
      if (user.id !== owner.id) expectHidden(user, where);
      else {
        expect([user.email, user.role], where).toEqual([owner.email, 'USER']);
        expect(user.sessions?.length, where).toBeGreaterThan(0);
      }
    }
  }
});

test('an administrator sees addresses and roles, and neither sessions nor private playlists of others', async () => {
  for (const [where, users] of await everyUserSeenBy(admin.accessToken)) {
    for (const user of users.filter(({ id }) => id !== admin.id)) {
      expect([typeof user.email, typeof user.role, user.sessions], where).toEqual(['string', 'string', null]);
      expect(
        user.playlists.nodes.every((playlist) => playlist.public),
        where,
      ).toBe(true);
    }
  }
});

test('every subscription requires a signed-in viewer', async () => {
  const fields = Object.values(schema.getSubscriptionType()?.getFields() ?? {});
  expect(fields.length).toBeGreaterThan(0);
  for (const field of fields) expect(getDirective(schema, field, 'auth'), field.name).toHaveLength(1);
});
