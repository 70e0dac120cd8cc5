type Run = <Row>(sql: string) => Promise<Row[]>;

const songPlace =
  'created_at, sort_title, duration, album_key, album_sort, disc_number, track_number, year, rising_year, lossless, artist_sort';
const albumPlace = 'created_at, sort_title, kind, year, rising_year';

const hidden = (noun: string, songs: string) =>
  `exists (${songs}) and not exists (${songs} and available) as hidden from ${noun}`;

/** What lists are read from, and what it has to be: two statements each. */
const truths: Readonly<Record<string, readonly [actual: string, truth: string]>> = {
  songs: [
    `select song_id, artist_id, ${songPlace} from listed_song`,
    `select song_id, artist_id, ${songPlace} from song_listing where available`,
  ],
  'plays of songs': [
    'select song_id, plays, artist_id, year, lossless from song_popularity',
    'select song_id, plays, artist_id, year, lossless from song_listing where available',
  ],
  albums: [
    `select album_id, artist_id, artist_sort, ${albumPlace} from listed_album`,
    `select album_id, artist_id, artist_sort, ${albumPlace} from album_listing join album_truth using (album_id) where not hidden`,
  ],
  'plays of albums': [
    'select album_id, plays, listed, artist_id, kind, year from album_popularity',
    'select album_id, plays, not hidden, artist_id, kind, year from album_listing join album_truth using (album_id)',
  ],
  artists: [
    'select artist_id, created_at, sort_name from listed_artist',
    'select artist_id, created_at, sort_name from artist_listing join artist_truth using (artist_id) where not hidden',
  ],
  'plays of artists': [
    'select artist_id, plays, listed from artist_popularity',
    'select artist_id, plays, not hidden from artist_truth',
  ],
  'songs of genres': [
    `select song_id, artist_id, plays, available, album_id, ${songPlace} from song_genre`,
    `select song_id, artist_id, plays, available, album_id, ${songPlace}
     from song_listing where song_id in (select song_id from song_genre)`,
  ],
  'albums of genres': [
    `select album_id, artist_id, artist_sort, plays, ${albumPlace} from album_genre`,
    `select album_id, artist_id, artist_sort, plays, ${albumPlace}
     from album_listing join album_truth using (album_id) where album_id in (select album_id from album_genre)`,
  ],
  'artists of genres': [
    'select artist_id, created_at, sort_name, plays from artist_genre',
    `select artist_id, created_at, sort_name, plays
     from artist_listing join artist_truth using (artist_id) where artist_id in (select artist_id from artist_genre)`,
  ],
  'songs of artists': [
    `select song_id, main_artist_id, play_count, available, ${songPlace} from song_artist`,
    `select song_id, artist_id, plays, available, ${songPlace} from song_listing`,
  ],
  'albums of artists': [
    `select album_id, plays, listed, ${albumPlace} from album_artist`,
    `select album_id, plays, not hidden, ${albumPlace} from album_listing join album_truth using (album_id)`,
  ],
  'numbers of artists': [
    `select artist_id, sum(songs), sum(albums) from artist_count group by artist_id
     having sum(songs) <> 0 or sum(albums) <> 0`,
    `select artist_id, sum(songs), sum(albums) from (
       select artist_id, 1 as songs, 0 as albums from song_artist where available
       union all select artist_id, 0, 1 from album_artist where own and listed
     ) parts group by artist_id`,
  ],
  'numbers of groups': [
    `select list, genre_id, kind, year, sum(rows) from list_count group by list, genre_id, kind, year having sum(rows) <> 0`,
    `select list, genre_id, kind, year, count(*) from (
       select 'song' as list, '00000000-0000-0000-0000-000000000000'::uuid as genre_id,
         case when lossless then 'LOSSLESS' else 'LOSSY' end as kind, year from listed_song
       union all select 'song', genre_id, case when lossless then 'LOSSLESS' else 'LOSSY' end, year from song_genre where available
       union all select 'album', '00000000-0000-0000-0000-000000000000', kind, year from listed_album
       union all select 'album', genre_id, kind, year from album_genre
       union all select 'artist', genre_id, '', 0 from artist_genre
     ) listed group by list, genre_id, kind, year`,
  ],
  numbers: [
    `select table_name::text, sum(rows) from row_count where table_name like 'listed%' group by table_name having sum(rows) <> 0`,
    `select * from (
       select 'listed_song', count(*) from listed_song union all select 'listed_album', count(*) from listed_album
       union all select 'listed_artist', count(*) from listed_artist
     ) counted where count > 0`,
  ],
};

/** Tables of lists that differ from what songs, albums and artists are, with the number of rows. */
export async function listFaults(run: Run): Promise<{ what: string; count: number }[]> {
  const differing = Object.entries(truths).map(
    ([what, [actual, truth]]) => `
      select '${what}' as what, count(*)::int from (
        ((${actual}) except (${truth})) union all ((${truth}) except (${actual}))
      ) differing having count(*) > 0`,
  );
  return run(`
    with album_truth as (
      select id as album_id, (select coalesce(sum(play_count), 0) from song where album_id = album.id) as plays,
        ${hidden('album', 'select from song where album_id = album.id')}
    ), artist_truth as (
      select id as artist_id, (
        select coalesce(sum(song.play_count), 0) from song_artist join song on song.id = song_id
        where song_artist.artist_id = artist.id
      ) as plays,
        ${hidden('artist', 'select from song_artist credited where credited.artist_id = artist.id')}
    )
    ${differing.join(' union all ')}`);
}
