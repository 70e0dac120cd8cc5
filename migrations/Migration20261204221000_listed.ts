import { Migration } from '@mikro-orm/migrations';
import {
  albumOrders,
  definitions,
  differs,
  listedColumns,
  type Noun,
  of,
  popularityColumns,
  set,
  songOrders,
} from './listed-parts.ts';

const nouns = ['song', 'album', 'artist'] as const;

/** Without an album, or the number of a track, a song comes last; an unknown year is 0, and the last of rising ones. */
const none = { album: `'ffffffff-ffff-ffff-ffff-ffffffffffff'::uuid`, sort: `U&'\\FFFF'`, number: 32_767 };

/** Indexes of `song` and `album` whose orders are now those of other tables. */
const replaced = {
  song: {
    song_created_order: 'created_at, id',
    song_title_order: 'title, id',
    song_duration_order: 'duration, id',
    song_play_count_order: 'play_count, id',
    song_daily_pick_order: 'uuid_hash_extended(id, 0)',
  },
  album: {
    album_created_order: 'created_at, id',
    album_title_order: 'title, id',
    album_release_year_order: 'release_year, id',
    album_release_year_ascending: '(coalesce(release_year, 32767)), id',
    album_release_year_descending: '(coalesce(release_year, -32768)), id',
    album_release_year_created_order: 'release_year, created_at, id',
    album_release_year_title_order: 'release_year, title, id',
  },
  artist: { artist_sort_name_order: 'sort_name, id', artist_created_order: 'created_at, id' },
};

/** Lists read what they show from tables that hold nothing else: hidden songs cost them nothing, a play of a song writes
 * none of their indexes, and the orders by artist and album find the names in the row. */
export class Migration20261204221000_listed extends Migration {
  override up(): void {
    for (const noun of nouns) {
      this.addSql(`drop index ${Object.keys(replaced[noun]).join(', ')}`);
      this.createTables(noun);
    }
    this.addSql('drop index song_title_trigrams, song_unavailable');
    this.addSql(
      'create index song_title_trigrams on song using gin (lower(title) gin_trgm_ops) where available',
    );
    this.addSql('create index artist_name_trigrams on artist using gin (lower(name) gin_trgm_ops)');
    this.createListings();
    this.createFunctions();
    this.fill();
    this.createIndexes();
    for (const noun of nouns) this.count(noun);
  }

  override down(): void {
    this.addSql('drop table listed_song, listed_album, listed_artist');
    this.addSql('drop table song_popularity, album_popularity, artist_popularity');
    this.addSql('drop view song_listing, album_listing, artist_listing');
    this.addSql(
      'drop function list_missing_songs(), list_songs(uuid[]), list_albums(uuid[]), list_artists(uuid[])',
    );
    this.addSql('drop function is_lossless_codec(text)');
    this.addSql(`delete from row_count where table_name like 'listed_%'`);
    this.addSql('drop index song_title_trigrams, artist_name_trigrams');
    this.addSql('create index song_title_trigrams on song using gin (lower(title) gin_trgm_ops)');
    this.addSql('create index song_unavailable on song (id) where not available');
    for (const noun of nouns) {
      for (const [name, columns] of Object.entries(replaced[noun])) {
        this.addSql(`create index ${name} on ${noun} (${columns})`);
      }
    }
  }

  private createTables(noun: Noun): void {
    const id = `${noun}_id uuid primary key`;
    const key = (table: string) =>
      `constraint ${table}_${noun}_id_foreign references ${noun} on delete cascade`;
    this.addSql(`
      create table listed_${noun} (
        ${[`${id} ${key(`listed_${noun}`)}`, ...definitions(listedColumns[noun])].join(', ')}
      )`);
    const listed =
      noun === 'song' ? ['plays int not null'] : ['plays bigint not null', 'listed boolean not null'];
    this.addSql(`
      create table ${noun}_popularity (
        ${[`${id} ${key(`${noun}_popularity`)}`, ...listed, ...definitions(popularityColumns[noun])].join(', ')}
      )`);
  }

  /** What would be in the tables for each song and album, were it listed. */
  private createListings(): void {
    this.addSql(`
      create function is_lossless_codec(codec text) returns boolean language sql immutable parallel safe as $$
        select coalesce(codec ~* '^(FLAC|ALAC|PCM|IEEE_FLOAT|DSD|Monkey''s Audio|TTA)$', false)
      $$`);
    this.addSql(`
      create view song_listing as
      select song_id, available, plays, album_id, ${listedColumns.song
        .map((column) =>
          column === 'rising_year'
            ? `coalesce(nullif(year, 0), ${none.number})::smallint as rising_year`
            : column,
        )
        .join(', ')}
      from (
        select song.id as song_id, song.available, song.play_count as plays, song.album_id, song.created_at,
          song.sort_title, song.duration, song.artist_id, artist.sort_name as artist_sort,
          coalesce(song.album_id, ${none.album}) as album_key,
          coalesce(album.sort_title, ${none.sort} collate natural_order) as album_sort, song.disc_number,
          coalesce(song.track_number, ${none.number})::smallint as track_number,
          coalesce(left(song_details.release_date, 4)::smallint, album.release_year, 0)::smallint as year,
          coalesce(audio_file.lossless, is_lossless_codec(audio_file.codec)) as lossless
        from song join artist on artist.id = song.artist_id join audio_file on audio_file.key = song.audio_key
        left join album on album.id = song.album_id left join song_details on song_details.song_id = song.id
      ) song`);
    this.addSql(`
      create view album_listing as
      select album.id as album_id, album.created_at, album.sort_title, album.artist_id, artist.sort_name as artist_sort,
        case when album_details.kind is not null then album_details.kind
          when album_details.compilation or artist.name_key = 'various artists' then 'COMPILATION' else 'ALBUM' end as kind,
        coalesce(album.release_year, 0)::smallint as year,
        coalesce(album.release_year, ${none.number})::smallint as rising_year
      from album join artist on artist.id = album.artist_id left join album_details on album_details.album_id = album.id`);
    this.addSql('create view artist_listing as select id as artist_id, created_at, sort_name from artist');
  }

  private createFunctions(): void {
    const song = listedColumns.song;
    const popular = popularityColumns.song;
    this.addSql(`
      create function list_songs(ids uuid[]) returns void language plpgsql as $$
      begin
        delete from listed_song where song_id = any(ids)
          and not exists (select from song where song.id = song_id and available);
        delete from song_popularity where song_id = any(ids)
          and not exists (select from song where song.id = song_id and available);
        insert into listed_song as known (song_id, ${song.join(', ')})
        select song_id, ${song.join(', ')} from song_listing where song_id = any(ids) and available order by song_id
        on conflict (song_id) do update set ${set('excluded', song)} where ${differs('known', 'excluded', song)};
        insert into song_popularity as known (song_id, plays, ${popular.join(', ')})
        select song_id, plays, ${popular.join(', ')} from song_listing
        where song_id = any(ids) and available order by song_id
        on conflict (song_id) do update set plays = excluded.plays, ${set('excluded', popular)}
        where ${differs('known', 'excluded', ['plays', ...popular])};
      end $$`);
    this.createLister('album');
    this.createLister('artist');
    this.addSql(`
      create function list_missing_songs() returns void language sql as $$
        insert into listed_song (song_id, ${song.join(', ')})
        select song_id, ${song.join(', ')} from song_listing missing
        where available and not exists (select from listed_song known where known.song_id = missing.song_id);
        insert into song_popularity (song_id, plays, ${popular.join(', ')})
        select song_id, plays, ${popular.join(', ')} from song_listing missing
        where available and not exists (select from song_popularity known where known.song_id = missing.song_id);
      $$`);
  }

  /** One whose songs are all hidden is hidden as well. Its row is locked before it is taken off, so that nobody adds a
   * song meanwhile: that locks the row, too. */
  private createLister(noun: 'album' | 'artist'): void {
    const id = `${noun}_id`;
    const columns = listedColumns[noun];
    const popular = popularityColumns[noun];
    const songs =
      noun === 'album'
        ? 'select from song where song.album_id = album.id'
        : 'select from song_artist credited where credited.artist_id = artist.id';
    const isHidden = `exists (${songs}) and not exists (${songs} and available)`;
    this.addSql(`
      create function list_${noun}s(ids uuid[]) returns void language plpgsql as $$
      declare
        hidden uuid[] := array(select id from ${noun} where id = any(ids) and ${isHidden});
      begin
        if cardinality(hidden) > 0 then
          perform from ${noun} where id = any(hidden) order by id for update;
          hidden := array(select id from ${noun} where id = any(hidden) and ${isHidden});
          delete from listed_${noun} where ${id} = any(hidden);
          ${noun === 'album' ? 'update album_artist set listed = false where album_id = any(hidden) and listed;' : ''}
        end if;
        insert into listed_${noun} as known (${id}, ${columns.join(', ')})
        select ${id}, ${columns.join(', ')} from ${noun}_listing
        where ${id} = any(ids) and ${id} <> all(hidden) order by ${id}
        on conflict (${id}) do update set ${set('excluded', columns)} where ${differs('known', 'excluded', columns)};
        update ${noun}_popularity known set ${[`listed = known.${id} <> all(hidden)`, ...popular.map((column) => `${column} = listing.${column}`)].join(', ')}
        from ${noun}_listing listing
        where known.${id} = any(ids) and listing.${id} = known.${id}
          and (${[`listed <> (known.${id} <> all(hidden))`, ...popular.map((column) => `known.${column} <> listing.${column}`)].join(' or ')});
        ${
          noun === 'album'
            ? 'update album_artist set listed = true where album_id = any(ids) and album_id <> all(hidden) and not listed;'
            : ''
        }
      end $$`);
  }

  /** Set by set. Triggers will follow from here on. */
  private fill(): void {
    this.addSql('select list_missing_songs()');
    for (const noun of ['album', 'artist'] as const) {
      const id = `${noun}_id`;
      const popular = popularityColumns[noun];
      this.addSql(`
        insert into ${noun}_popularity (${[id, 'plays', 'listed', ...popular].join(', ')})
        select ${[id, 'coalesce(played.plays, 0)', 'coalesce(shown, true)', ...popular].join(', ')}
        from ${noun}_listing left join (
          ${
            noun === 'album'
              ? 'select album_id, sum(play_count) as plays, bool_or(available) as shown from song group by album_id'
              : `select song_artist.artist_id, sum(song.play_count) as plays, bool_or(song.available) as shown
                 from song_artist join song on song.id = song_id group by song_artist.artist_id`
          }
        ) played using (${id})`);
      this.addSql(`
        insert into listed_${noun} (${id}, ${listedColumns[noun].join(', ')})
        select ${id}, ${of('listing', listedColumns[noun])}
        from ${noun}_listing listing join ${noun}_popularity using (${id}) where listed`);
    }
  }

  private createIndexes(): void {
    const index = (table: string, name: string, columns: string, condition = '') =>
      this.addSql(`create index ${table}_${name} on ${table} (${columns}) ${condition}`);
    for (const [name, columns] of Object.entries(songOrders)) {
      index('listed_song', name, `${columns}, song_id`);
      if (!name.includes('year'))
        index('listed_song', `lossless_${name}`, `lossless, year, ${columns}, song_id`);
    }
    for (const year of ['year', 'rising_year']) {
      index('listed_song', `lossless_${year}`, `lossless, ${year}, song_id`);
      index('listed_album', `kind_${year}`, `kind, ${year}, album_id`);
    }
    index('listed_song', 'daily_pick', 'uuid_hash_extended(song_id, 0)');
    index('song_popularity', 'plays', 'plays, song_id');
    index('song_popularity', 'lossless_plays', 'lossless, year, plays, song_id');
    for (const [name, columns] of Object.entries(albumOrders)) {
      index('listed_album', name, `${columns}, album_id`);
      if (!name.includes('year')) index('listed_album', `kind_${name}`, `kind, year, ${columns}, album_id`);
    }
    index('album_popularity', 'plays', 'plays, album_id', 'where listed');
    index('album_popularity', 'kind_plays', 'kind, year, plays, album_id', 'where listed');
    index('listed_artist', 'name', 'sort_name, artist_id');
    index('listed_artist', 'created', 'created_at, artist_id');
    index('artist_popularity', 'plays', 'plays, artist_id', 'where listed');
  }

  private count(noun: Noun): void {
    const table = `listed_${noun}`;
    this.addSql(`insert into row_count (table_name, rows) select '${table}', count(*) from ${table}`);
    this.addSql(`
      create trigger ${table}_rows_inserted after insert on ${table}
      referencing new table as inserted for each statement execute function count_rows()`);
    this.addSql(`
      create trigger ${table}_rows_deleted after delete on ${table}
      referencing old table as deleted for each statement execute function count_rows()`);
    this.addSql(`
      create trigger ${table}_rows_truncated after truncate on ${table}
      for each statement execute function count_rows()`);
  }
}
