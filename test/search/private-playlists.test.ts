import { expect, test } from 'vitest';
import { given } from '../accounts/sessions/people.ts';
import { create, update } from '../library/library.operations.ts';
import { newAdmin, newListener } from '../library/listeners.ts';
import { testApp } from '../support/app.ts';
import { searchFor } from './search-query.ts';

const app = await testApp();
const owner = await newListener(app);
const others = {
  stranger: await newListener(app),
  admin: await newAdmin(app),
  signedOut: { query: app.query },
};

async function newPlaylist(input: { name: string; description?: string; public?: boolean }) {
  return given((await owner.query(create, { input })).data?.createPlaylist.playlist);
}
const hidden = await newPlaylist({ name: 'Secret Summer', description: 'Barbecue' });
await newPlaylist({ name: 'Open Summer', description: 'Beach', public: true });

test('the owner finds both playlists, by their names and descriptions', async () => {
  expect((await searchFor(owner, 'summer')).playlists).toEqual(['Open Summer', 'Secret Summer']);
  expect((await searchFor(owner, 'barbecue')).playlists).toEqual(['Secret Summer']);
  expect((await searchFor(owner, 'secret')).playlists).toEqual(['Secret Summer']);
});

test.each(Object.entries(others))('%s finds only the public playlist', async (_who, client) => {
  expect((await searchFor(client, 'summer')).playlists).toEqual(['Open Summer']);
  expect((await searchFor(client, 'secret summer')).playlists).toEqual([]);
  expect((await searchFor(client, 'barbecue')).playlists).toEqual([]);
});

test('a playlist made public is found, and no longer when it is private again', async () => {
  await owner.query(update, { input: { id: hidden.id, public: true } });
  expect((await searchFor(others.stranger, 'secret')).playlists).toEqual(['Secret Summer']);
  await owner.query(update, { input: { id: hidden.id, public: false } });
  expect((await searchFor(others.stranger, 'secret')).playlists).toEqual([]);
});
