import { expect, test } from 'vitest';
import { parsePage } from '../../src/api/page.queries.ts';
import { AlbumKind } from '../../src/catalog/albums/album-kind.model.ts';
import type { AlbumFilter, ArtistFilter, SongFilter } from '../../src/catalog/catalog.inputs.ts';
import {
  AlbumSort,
  ArtistSort,
  albumOrder,
  artistOrder,
  SongSort,
  songOrder,
} from '../../src/catalog/catalog.orders.ts';
import { albumsPage, artistsPage, songsPage } from '../../src/catalog/listed/listed.queries.ts';
import { countListed } from '../../src/catalog/listed/totals.queries.ts';
import { catalogFactory } from '../support/catalog.ts';
import { testDatabase } from '../support/database.ts';

const orm = await testDatabase();
const make = catalogFactory(orm);
const artists = Array.from({ length: 3 }, (_, index) => make.artist({ name: `Artist ${index}` }));
for (const artist of artists) {
  for (const releaseYear of [1988, 1994, 2001, null]) {
    const album = make.album({ artist, releaseYear, title: `Late ${releaseYear}` });
    for (let track = 1; track <= 2; track += 1) {
      make.song({
        album,
        title: `Late ${track}`,
        genre: ['Dub', 'Ska'][track % 2] ?? null,
        ...(track === 1 && releaseYear === 1994 && { featuredPosition: artists.indexOf(artist) }),
      });
    }
  }
}
await make.save();
const em = orm.em.fork();
const run = <Row>(sql: string) => em.getConnection().execute<Row[]>(sql);
const [{ genre, artist, album } = { genre: '', artist: '', album: '' }] = await run<{
  genre: string;
  artist: string;
  album: string;
}>(`select genre.id as genre, song.artist_id as artist, song.album_id as album
    from genre, song where genre.name = 'Dub' limit 1`);

const years: { yearFrom?: number; yearTo?: number }[] = [
  {},
  { yearFrom: 1990 },
  { yearTo: 1994 },
  { yearFrom: 1990, yearTo: 1994 },
  { yearFrom: 2000, yearTo: 1990 },
];
const songFilters: SongFilter[] = [
  {},
  { lossless: true },
  { lossless: false },
  { genreId: genre },
  { genre: 'dub' },
  { genre: 'dub', genreId: genre },
  { genre: 'nothing' },
  { artistId: artist },
  { artistId: artist, genreId: genre },
  { albumId: album },
  { featured: true },
  { featured: false },
  { featured: false, genreId: genre },
  { title: 'late' },
  { title: 'late 1', featured: false },
  { title: 'late', genreId: genre },
  { title: 'late', artistId: artist },
  { title: '' },
].flatMap((filter) => years.map((range) => ({ ...filter, ...range })));
const albumFilters: AlbumFilter[] = [
  {},
  { kind: AlbumKind.ALBUM },
  { kind: AlbumKind.EP },
  { releaseYear: 1994 },
  { genreId: genre },
  { artistId: artist },
  { artistId: artist, kind: AlbumKind.ALBUM },
  { title: 'late' },
].flatMap((filter) => years.map((range) => ({ ...filter, ...range })));
const artistFilters: ArtistFilter[] = [
  {},
  { genreId: genre },
  { name: 'artist' },
  { name: 'artist', genreId: genre },
];

/** A page that holds all rows, and the total: both of each filter. */
async function totals() {
  const all = { first: 100 };
  const songs = songOrder(SongSort.CREATED_AT, 'desc');
  const albums = albumOrder(AlbumSort.CREATED_AT, 'desc');
  const names = artistOrder(ArtistSort.NAME, 'asc');
  const compared: { filter: object; total: number; rows: number }[] = [];
  for (const filter of songFilters) {
    const rows = await songsPage(em, filter, songs, parsePage(all, songs));
    compared.push({ filter, total: await countListed(em, 'song', filter), rows: rows.length });
  }
  for (const filter of albumFilters) {
    const rows = await albumsPage(em, filter, albums, parsePage(all, albums));
    compared.push({ filter, total: await countListed(em, 'album', filter), rows: rows.length });
  }
  for (const filter of artistFilters) {
    const rows = await artistsPage(em, filter, names, parsePage(all, names));
    compared.push({ filter, total: await countListed(em, 'artist', filter), rows: rows.length });
  }
  return compared.filter(({ total, rows }) => total !== rows);
}

const one = (table: string) => `(select id from ${table} order by random() limit 1)`;
const some = (table: string) => `(select id from ${table} where random() < 0.4)`;
const changes = [
  `update song set available = not available where id in ${some('song')}`,
  `update audio_file set lossless = random() < 0.5`,
  `update album set release_year = 1986 + (random() * 9)::int where id in ${some('album')}`,
  `update song set title = 'Early', genre = 'Drone' where id in ${some('song')}`,
  `update song set featured_position = null where id = ${one('song')}`,
  `insert into song_details (song_id, release_date) select id, '1993-05' from song where id in ${some('song')}
   on conflict (song_id) do update set release_date = '1981'`,
  `insert into album_details (album_id, kind) select id, 'EP' from album where id in ${some('album')}
   on conflict (album_id) do update set kind = 'LIVE'`,
  `update song set album_id = ${one('album')} where id in ${some('song')}`,
  `delete from song where id = ${one('song')}`,
  'update song set available = true',
];

test('totals of filtered lists are the numbers of their rows, whatever happens', async () => {
  expect(await totals()).toEqual([]);
  for (const change of changes) {
    await run(change);
    expect({ change, differing: await totals() }).toEqual({ change, differing: [] });
  }
});

test('two that hide songs of the same groups at once do not wait for each other, and miscount nothing', async () => {
  // Of artists of their own, whose rows they hold.
  const [one, other] = [make.artist(), make.artist()].map((artist) =>
    make.song({ artist, genre: 'Dub', album: make.album({ artist, releaseYear: 1994 }) }),
  );
  await make.save();
  const hide = (id: string | undefined) => `update song set available = false where id = '${id}'`;
  const first = orm.em.fork();
  await first.begin();
  try {
    await first.execute(hide(one?.id));
    // Would wait here for the first transaction.
    await orm.em.fork().transactional((inner) => inner.execute(hide(other?.id)));
  } finally {
    await first.commit();
  }
  expect(await totals()).toEqual([]);
});
