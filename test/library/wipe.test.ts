import { expect, test } from 'vitest';
import { wipeCatalog } from '../../src/demo/wipe.writes.ts';
import { given } from '../accounts/sessions/people.ts';
import { testApp } from '../support/app.ts';
import { catalogFactory } from '../support/catalog.ts';
import { create, history, like, likedSongs, onePlaylist, play } from './library.operations.ts';
import { newListener } from './listeners.ts';

const app = await testApp();
const make = catalogFactory(app.orm);
const song = make.song({ image: make.image() });
await make.save();

test('wiping the catalog keeps listeners and their playlists, and nothing of its songs', async () => {
  const listener = await newListener(app);
  await listener.query(play, { songId: song.id, clientId: 'one' });
  await listener.query(like, { songId: song.id });
  const { data } = await listener.query(create, { input: { name: 'Kept', songIds: [song.id] } });
  await wipeCatalog(app.orm, app.store);
  expect((await listener.query(history, { first: 1 })).data?.playHistory).toMatchObject({ totalCount: 0 });
  expect((await listener.query(likedSongs, { first: 1 })).data?.likedSongs).toMatchObject({ totalCount: 0 });
  const { id } = given(data?.createPlaylist.playlist);
  expect((await listener.query(onePlaylist, { id })).data?.playlist).toMatchObject({
    name: 'Kept',
    songCount: 0,
  });
});
