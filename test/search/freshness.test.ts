import { expect, test } from 'vitest';
import { Album } from '../../src/catalog/albums/album.entity.ts';
import { Artist } from '../../src/catalog/artists/artist.entity.ts';
import { Song } from '../../src/catalog/songs/song.entity.ts';
import { testApp } from '../support/app.ts';
import { catalogFactory } from '../support/catalog.ts';
import { searchFor } from './search-query.ts';

const app = await testApp();
const catalog = catalogFactory(app.orm);
const artist = catalog.artist({ name: 'Prince' });
const album = catalog.album({ title: 'Purple Rain', artist });
const song = catalog.song({ title: 'Kiss', album });
await catalog.save();

test('new items are found at once', async () => {
  expect((await searchFor(app, 'kiss prince purple')).songs).toEqual(['Kiss']);
});

test('a renamed item is found under its new name, and no longer under the old one', async () => {
  const em = app.orm.em.fork();
  (await em.findOneOrFail(Artist, artist.id)).name = 'The Artist';
  (await em.findOneOrFail(Album, album.id)).title = 'Batman';
  (await em.findOneOrFail(Song, song.id)).title = 'Partyman';
  await em.flush();
  expect(await searchFor(app, 'partyman artist batman')).toMatchObject({ songs: ['Partyman'], albums: [] });
  expect(await searchFor(app, 'artist batman')).toMatchObject({ albums: ['Batman'] });
  for (const query of ['kiss', 'prince', 'purple']) {
    expect(await searchFor(app, query)).toMatchObject({ songs: [], albums: [], artists: [] });
  }
});

test('a song removed from its album is no longer found by it', async () => {
  await app.orm.em.fork().nativeDelete(Album, album.id);
  expect(await searchFor(app, 'batman')).toMatchObject({ songs: [], albums: [] });
  expect((await searchFor(app, 'partyman')).songs).toEqual(['Partyman']);
});

test('deleted items are no longer found', async () => {
  await app.orm.em.fork().nativeDelete(Song, song.id);
  expect((await searchFor(app, 'partyman')).songs).toEqual([]);
});

test('plays do not change the search rows', async () => {
  catalog.song({ title: 'Counted' });
  await catalog.save();
  const version = async () =>
    app.orm.em.fork().getConnection().execute(`select xmin::text from song_search where title = 'counted'`);
  const before = await version();
  await app.orm.em.fork().getConnection().execute(`update song set play_count = play_count + 1`);
  expect(await version()).toEqual(before);
});
