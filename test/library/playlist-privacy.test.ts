import { randomUUID } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { given } from '../accounts/sessions/people.ts';
import { graphql } from '../generated/gql.ts';
import { type Client, testApp } from '../support/app.ts';
import { catalogFactory } from '../support/catalog.ts';
import {
  add,
  anyNode,
  create,
  itemsPage,
  move,
  onePlaylist,
  ownPlaylists,
  playlistsOf,
  remove,
  take,
  update,
} from './library.operations.ts';
import { newAdmin, newListener, unlimited } from './listeners.ts';

const app = await testApp({ environment: unlimited });
const make = catalogFactory(app.orm);
const song = make.song();
await make.save();
const owner = await newListener(app);
const stranger = await newListener(app);
const admin = await newAdmin(app);
const signedOut: Client = { query: app.query };

async function newPlaylist(name: string, isPublic: boolean) {
  const input = { name, public: isPublic, songIds: [song.id] };
  return given((await owner.query(create, { input })).data?.createPlaylist.playlist);
}
const hidden = await newPlaylist('Hidden', false);
const shown = await newPlaylist('Shown', true);
const itemId = given(hidden.items.nodes[0]).id;

const everybodyElse: [string, Client][] = [
  ['another user', stranger],
  ['an administrator', admin],
  ['who is signed out', signedOut],
];

describe.each(everybodyElse)('to %s, a private playlist', (_name, client) => {
  test('does not exist by its id', async () => {
    const { data, errors } = await client.query(onePlaylist, { id: hidden.id });
    expect([data, errors]).toEqual([{ playlist: null }, undefined]);
  });

  test('is not a node', async () => {
    expect((await client.query(anyNode, { id: hidden.id })).data).toEqual({ node: null });
  });

  test('has no items', async () => {
    expect((await client.query(itemsPage, { id: hidden.id })).data).toEqual({ playlist: null });
  });
});

describe.each(everybodyElse.slice(0, 2))('to %s, the owner', (name, client) => {
  test('has only the public playlist, in list and total', async () => {
    const { data } = await client.query(playlistsOf, { id: owner.id });
    expect(data?.user?.playlists).toEqual({ totalCount: 1, nodes: [{ id: shown.id }] });
  });

  test('has no visible playlist if it is private', async () => {
    const hermit = await newListener(app);
    await hermit.query(create, { input: { name: 'Mine' } });
    const { data } = await client.query(playlistsOf, { id: hermit.id });
    expect(data?.user?.playlists).toEqual({ totalCount: 0, nodes: [] });
  });

  // What is answered for a private playlist must not differ from what is answered for none.
  test.each(['private', 'public'])(
    'a %s playlist cannot be changed by others, as if it did not exist',
    async (kind) => {
      const { id } = kind === 'private' ? hidden : shown;
      // Whoever runs the catalog may delete what is public, and change nothing of it.
      const deletable = kind === 'public' && name === 'an administrator';
      for (const playlistId of [id, randomUUID()]) {
        const answers = await Promise.all([
          client.query(update, { input: { id: playlistId, name: 'Taken over' } }),
          client.query(remove, { id: deletable ? randomUUID() : playlistId }),
          client.query(add, { input: { playlistId, songIds: [song.id] } }),
          client.query(take, { input: { playlistId, itemIds: [itemId] } }),
          client.query(move, { input: { playlistId, itemId, position: 0 } }),
        ]);
        const fields = answers.map(({ data, errors }) => {
          expect(errors).toBeUndefined();
          const [payload] = Object.values(given(data)) as { errors: { code: string; field: string[] }[] }[];
          expect(payload?.errors.map(({ code }) => code)).toEqual(['NOT_FOUND']);
          return payload?.errors[0]?.field.join('.');
        });
        expect(fields).toEqual([
          'input.id',
          'id',
          'input.playlistId',
          'input.playlistId',
          'input.playlistId',
        ]);
      }
      expect((await owner.query(onePlaylist, { id })).data?.playlist).toMatchObject({ songCount: 1 });
    },
  );
});

test('a signed-out viewer sees an owner through a public playlist, without further fields', async () => {
  const { data } = await app.query(
    graphql(`
      query OwnerOfPublic($id: ID!) {
        playlist(id: $id) { name owner { email playlists { totalCount nodes { id } } } }
      }
    `),
    { id: shown.id },
  );
  expect(data?.playlist).toEqual({
    name: 'Shown',
    owner: { email: null, playlists: { totalCount: 1, nodes: [{ id: shown.id }] } },
  });
});

test('the owner sees both playlists, by every path', async () => {
  for (const { id } of [hidden, shown]) {
    expect((await owner.query(onePlaylist, { id })).data?.playlist?.id).toBe(id);
    expect((await owner.query(anyNode, { id })).data?.node).toMatchObject({ __typename: 'Playlist', id });
  }
  const both = { totalCount: 2, nodes: [{ id: shown.id }, { id: hidden.id }] };
  expect((await owner.query(playlistsOf, { id: owner.id })).data?.user?.playlists).toEqual(both);
  expect((await owner.query(ownPlaylists, { first: 5 })).data?.playlists).toMatchObject(both);
});

test('nobody sees the playlists of others among their own', async () => {
  for (const client of [stranger, admin]) {
    expect((await client.query(ownPlaylists, { first: 5 })).data?.playlists).toMatchObject({ totalCount: 0 });
  }
});

test.each(everybodyElse)(
  'a public playlist is visible to %s, and no longer when it is private again',
  async (_name, client) => {
    const { id } = await newPlaylist('Sometimes', true);
    expect((await client.query(onePlaylist, { id })).data?.playlist).toMatchObject({ name: 'Sometimes' });
    expect((await client.query(anyNode, { id })).data?.node).toMatchObject({ name: 'Sometimes' });
    await owner.query(update, { input: { id, public: false } });
    expect((await client.query(onePlaylist, { id })).data?.playlist).toBeNull();
    expect((await client.query(anyNode, { id })).data?.node).toBeNull();
    await owner.query(remove, { id });
  },
);
