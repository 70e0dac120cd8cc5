import { Migration } from '@mikro-orm/migrations';
import { byAlbum, definitions } from './listed-parts.ts';

/** Columns that the tables have not had before. The artist that lists are ordered by is not always the one that a row is
 * about: that of the song, or of the album. */
const added = {
  song: [
    'sort_title',
    'artist_sort',
    'album_key',
    'album_sort',
    'disc_number',
    'track_number',
    'year',
    'rising_year',
    'lossless',
  ],
  album: ['sort_title', 'kind', 'year', 'rising_year'],
} as const;
const further = {
  song: ['main_artist_id uuid', 'available boolean'],
  album: ['plays bigint', 'listed boolean'],
};
const formerIndexes = {
  song: ['title_order', 'duration_order', 'play_count_order'],
  album: ['created_order', 'title_order', 'release_year_ascending', 'release_year_descending'],
};
const indexes = {
  song: {
    created: 'created_at',
    title: 'sort_title',
    duration: 'duration',
    plays: 'play_count',
    artist: `artist_sort, main_artist_id, ${byAlbum}`,
    album: byAlbum,
    rising_year: 'rising_year',
    year: 'year',
  },
  album: {
    created: 'created_at',
    title: 'sort_title',
    rising_year: 'rising_year',
    year: 'year',
    plays: 'plays',
  },
};
const nouns = ['song', 'album'] as const;

/** The lists of an artist have the orders of all others, and leave out the same. */
export class Migration20261204223000_listed_credits extends Migration {
  override up(): void {
    for (const noun of nouns) {
      const table = `${noun}_artist`;
      this.addSql(`drop index ${formerIndexes[noun].map((name) => `${table}_${name}`).join(', ')}`);
      const columns = [
        ...definitions(added[noun]).map((column) => column.replace(' not null', '')),
        ...further[noun],
      ];
      this.addSql(`alter table ${table} ${columns.map((column) => `add column ${column}`).join(', ')}`);
      this.fill(noun);
      const names = [...added[noun], ...further[noun].map((column) => column.split(' ')[0])];
      this.addSql(`
        update ${table} known set ${this.values(noun)
          .map(([column, value]) => `${column} = ${value}`)
          .join(', ')}
        from ${noun}_listing listing ${noun === 'album' ? 'join album_popularity using (album_id)' : ''}
        where listing.${noun}_id = known.${noun}_id`);
      this.addSql(
        `alter table ${table} ${names.map((name) => `alter column ${name} set not null`).join(', ')}`,
      );
      const [scope, condition] = noun === 'song' ? ['artist_id', 'available'] : ['artist_id, own', 'listed'];
      for (const [name, order] of Object.entries(indexes[noun])) {
        this.addSql(
          `create index ${table}_${name} on ${table} (${scope}, ${order}, ${noun}_id) where ${condition}`,
        );
      }
    }
    // Of all that an artist has, for renames and look-ups.
    this.addSql('create index album_artist_created_order on album_artist (artist_id, created_at, album_id)');
    this.count(true);
    this.addSql(`
      update song_artist set available = false from song where song.id = song_id and not song.available`);
    this.addSql(`
      update album_artist known set listed = false from album_popularity
      where album_popularity.album_id = known.album_id and not album_popularity.listed`);
  }

  override down(): void {
    for (const noun of nouns) {
      const table = `${noun}_artist`;
      this.addSql(`drop trigger ${table}_filled on ${table}`);
      this.addSql(`drop function fill_${table}()`);
      this.addSql(
        `drop index ${Object.keys(indexes[noun])
          .map((name) => `${table}_${name}`)
          .join(', ')}`,
      );
      const names = [...added[noun], ...further[noun].map((column) => column.split(' ')[0])];
      this.addSql(`alter table ${table} ${names.map((name) => `drop column ${name}`).join(', ')}`);
    }
    this.addSql('drop index album_artist_created_order');
    this.addSql('drop trigger song_artist_updated_for_counts on song_artist');
    for (const name of ['created_order', 'title_order', 'duration_order', 'play_count_order'].slice(1)) {
      const column = name.replace('_order', '');
      this.addSql(`create index song_artist_${name} on song_artist (artist_id, ${column}, song_id)`);
    }
    for (const [name, column] of [
      ['created_order', 'created_at'],
      ['title_order', 'title'],
      ['release_year_ascending', '(coalesce(release_year, 32767))'],
      ['release_year_descending', '(coalesce(release_year, -32768))'],
    ]) {
      this.addSql(`create index album_artist_${name} on album_artist (artist_id, own, ${column}, album_id)`);
    }
    this.count(false);
  }

  private values(noun: (typeof nouns)[number]): [column: string, value: string][] {
    const columns = added[noun].map((column): [string, string] => [column, `listing.${column}`]);
    return noun === 'song'
      ? [...columns, ['main_artist_id', 'listing.artist_id'], ['available', 'true']]
      : [...columns, ['plays', 'album_popularity.plays'], ['listed', 'true']];
  }

  /** Whoever writes a row need not know these columns. */
  private fill(noun: (typeof nouns)[number]): void {
    const given = this.values(noun).map(([column, value]) => [
      column,
      column === 'available' ? 'listing.available' : column === 'listed' ? 'album_popularity.listed' : value,
    ]);
    this.addSql(`
      create function fill_${noun}_artist() returns trigger language plpgsql as $$
      begin
        select ${given.map(([, value]) => value).join(', ')}
        into ${given.map(([column]) => `new.${column}`).join(', ')}
        from ${noun}_listing listing ${noun === 'album' ? 'join album_popularity using (album_id)' : ''}
        where listing.${noun}_id = new.${noun}_id;
        return new;
      end $$`);
    this.addSql(`
      create trigger ${noun}_artist_filled before insert on ${noun}_artist
      for each row execute function fill_${noun}_artist()`);
  }

  /** @param shown whether only what lists show counts. */
  private count(shown: boolean): void {
    const count = (changes: string) => `
      with change as materialized (
        select artist_id, sum(songs) as songs, sum(albums) as albums from (${changes}) changes
        group by artist_id having sum(songs) <> 0 or sum(albums) <> 0
      ), free as (
        select id from artist_count where artist_id in (select artist_id from change) for update skip locked
      ), gone as (
        delete from artist_count where id in (select id from free) returning artist_id, songs, albums
      )
      insert into artist_count (artist_id, songs, albums)
      select artist_id, sum(songs), sum(albums) from (
        select artist_id, songs, albums from change union all select artist_id, songs, albums from gone
      ) parts
      group by artist_id having sum(songs) <> 0 or sum(albums) <> 0;`;
    const albums = (table: string, change: number) =>
      `select artist_id, 0 as songs, ${change} as albums from ${table} where own ${shown ? 'and listed' : ''}`;
    const songs = (table: string, change: number) =>
      `select artist_id, ${change} as songs, 0 as albums from ${table} ${shown ? 'where available' : ''}`;
    this.addSql(
      shown
        ? `
      create or replace function count_songs_of_artists() returns trigger language plpgsql as $$
      begin
        if tg_op = 'INSERT' then
          ${count(songs('touched', 1))}
        elsif tg_op = 'DELETE' then
          ${count(songs('touched', -1))}
        elsif exists (
          select song_id, artist_id, available from inserted except select song_id, artist_id, available from deleted
        ) then
          ${count(`${songs('inserted', 1)} union all ${songs('deleted', -1)}`)}
        end if;
        return null;
      end $$`
        : `
      create or replace function count_songs_of_artists() returns trigger language plpgsql as $$
      begin
        ${count(`select artist_id, case tg_op when 'INSERT' then 1 else -1 end as songs, 0 as albums from touched`)}
        return null;
      end $$`,
    );
    if (shown) {
      this.addSql(`
        create trigger song_artist_updated_for_counts after update on song_artist
        referencing old table as deleted new table as inserted
        for each statement execute function count_songs_of_artists()`);
    }
    const same = `album_id, artist_id, own${shown ? ', listed' : ''}`;
    this.addSql(`
      create or replace function count_albums_of_artists() returns trigger language plpgsql as $$
      begin
        if tg_op = 'INSERT' then
          ${count(albums('inserted', 1))}
        elsif tg_op = 'DELETE' then
          ${count(albums('deleted', -1))}
        elsif exists (select ${same} from inserted except select ${same} from deleted) then
          ${count(`${albums('inserted', 1)} union all ${albums('deleted', -1)}`)}
        end if;
        return null;
      end $$`);
  }
}
