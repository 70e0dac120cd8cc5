import { Migration } from '@mikro-orm/migrations';
import {
  albumOrders,
  artistOrders,
  definitions,
  listedColumns,
  of,
  set,
  songOrders,
} from './listed-parts.ts';
import { Migration20261203150000_genres } from './Migration20261203150000_genres.ts';

const copied = {
  song: [...listedColumns.song, 'album_id', 'available'],
  album: listedColumns.album,
  artist: listedColumns.artist,
};
/** Columns that the tables have had before. */
const former = {
  song: ['artist_id', 'album_id', 'created_at', 'duration'],
  album: ['created_at'],
  artist: ['created_at'],
};
const added = (noun: keyof typeof former) =>
  definitions(listedColumns[noun].filter((column) => !former[noun].includes(column))).map((column) =>
    column.replace(' not null', ''),
  );
const formerIndexes = {
  song: ['created_order', 'title_order', 'duration_order', 'play_count_order'],
  album: ['created_order', 'title_order', 'release_year_ascending', 'release_year_descending'],
  artist: ['created_order', 'sort_name_order'],
};
const orders = { song: songOrders, album: albumOrders, artist: artistOrders };
const nouns = ['song', 'album', 'artist'] as const;

const songGenreColumns = `song_id, genre_id, position, plays, ${copied.song.join(', ')}`;
/** Compared by its bytes, like the column. */
const key = (name: string) => `(name_key(${name}) collate "C")`;

/** The lists of a genre have the orders of all others, and leave out the same. */
export class Migration20261204222000_listed_genres extends Migration {
  override up(): void {
    for (const noun of ['album', 'artist']) {
      this.addSql(`drop trigger ${noun}_updated_for_genres on ${noun}`);
      this.addSql(`drop function follow_updated_${noun}s()`);
    }
    for (const noun of nouns) this.widen(noun);
    this.followSongs();
    this.tally('artist');
    this.tally('album');
    this.count();
    this.addSql(
      'update song_genre set available = false from song where song.id = song_id and not song.available',
    );
  }

  override down(): void {
    for (const noun of nouns) {
      const indexes = [...Object.keys(orders[noun]), 'plays'].map((name) => `${noun}_genre_${name}`);
      this.addSql(`drop index ${indexes.join(', ')}`);
    }
    for (const noun of ['artist', 'album']) {
      for (const event of ['inserted', 'updated', 'deleted']) {
        this.addSql(`drop trigger song_genre_${event}_for_${noun}s on song_genre`);
        this.addSql(`drop function tally_${event}_${noun}_genres()`);
      }
    }
    for (const event of ['inserted', 'updated', 'deleted']) {
      this.addSql(`drop trigger song_genre_${event}_for_counts on song_genre`);
      this.addSql(`drop function count_${event}_song_genres()`);
      if (event !== 'updated') this.addSql(`drop trigger album_genre_${event}_for_counts on album_genre`);
      if (event === 'deleted') continue;
      this.addSql(`drop trigger song_${event}_for_genres on song`);
      this.addSql(`drop function follow_${event}_songs()`);
    }
    this.addSql('drop trigger song_genre_truncated on song_genre');
    this.addSql('drop function count_genres(), empty_genres(), add_genre_counts(uuid[], bigint[], bigint[])');
    this.narrow();
    for (const [method, ...given] of [
      ['followSongs'],
      ['tally', 'artist'],
      ['tally', 'album'],
      ['count'],
      ['createIndexes'],
    ]) {
      // As they were made before, word for word.
      Reflect.apply(Reflect.get(Migration20261203150000_genres.prototype, String(method)), this, given);
    }
  }

  private widen(noun: (typeof nouns)[number]): void {
    const table = `${noun}_genre`;
    const id = `${noun}_id`;
    this.addSql(`drop index ${formerIndexes[noun].map((name) => `${table}_${name}`).join(', ')}`);
    if (noun === 'artist') this.addSql(`alter table ${table} drop column sort_name`);
    if (noun === 'album') this.addSql(`alter table ${table} drop column title, drop column release_year`);
    if (noun === 'song') this.addSql(`alter table ${table} drop column title, add column available boolean`);
    if (noun === 'song') this.addSql(`alter table ${table} rename column play_count to plays`);
    else this.addSql(`alter table ${table} add column plays bigint`);
    this.addSql(
      `alter table ${table} ${added(noun)
        .map((column) => `add column ${column}`)
        .join(', ')}`,
    );
    const columns = copied[noun];
    if (noun === 'song') {
      this.addSql(`
        update ${table} set ${set(
          'listing',
          columns.filter((column) => column !== 'available'),
        )}, available = true
        from song_listing listing where listing.song_id = ${table}.song_id`);
    } else {
      this.addSql(`
        update ${table} set ${set('listing', columns)}, plays = popularity.plays
        from ${noun}_listing listing join ${noun}_popularity popularity using (${id}) where listing.${id} = ${table}.${id}`);
    }
    const filled = [
      ...columns.filter((column) => column !== 'album_id'),
      ...(noun === 'song' ? [] : ['plays']),
    ];
    this.addSql(
      `alter table ${table} ${filled.map((column) => `alter column ${column} set not null`).join(', ')}`,
    );
    const condition = noun === 'song' ? 'where available' : '';
    for (const [name, columns] of [...Object.entries(orders[noun]), ['plays', 'plays']]) {
      this.addSql(`create index ${table}_${name} on ${table} (genre_id, ${columns}, ${id}) ${condition}`);
    }
  }

  private narrow(): void {
    const drop = (columns: readonly string[]) => columns.map((column) => `drop column ${column}`).join(', ');
    const removed = (noun: keyof typeof former) =>
      listedColumns[noun].filter((column) => !former[noun].includes(column));
    this.addSql(
      `alter table song_genre ${drop([...removed('song'), 'available'])}, add column title text collate "und-x-icu"`,
    );
    this.addSql('alter table song_genre rename column plays to play_count');
    this.addSql('update song_genre set title = song.title from song where song.id = song_id');
    this.addSql('alter table song_genre alter column title set not null');
    this.addSql(`
      alter table album_genre ${drop([...removed('album'), 'plays'])},
        add column title text collate "und-x-icu", add column release_year smallint`);
    this.addSql(
      'update album_genre set title = album.title, release_year = album.release_year from album where album.id = album_id',
    );
    this.addSql('alter table album_genre alter column title set not null');
    this.addSql(
      `alter table artist_genre ${drop([...removed('artist'), 'plays'])}, add column sort_name text collate "und-x-icu"`,
    );
    this.addSql(
      'update artist_genre set sort_name = artist.sort_name from artist where artist.id = artist_id',
    );
    this.addSql('alter table artist_genre alter column sort_name set not null');
  }

  private followSongs(): void {
    this.addSql(`
      create or replace function follow_inserted_songs() returns trigger language plpgsql as $$
      begin
        if not exists (select from inserted where genre is not null) then
          return null;
        end if;
        perform note_genres(array(
          select genre from inserted where genre is not null group by genre order by min(created_at), genre));
        with spelled as materialized (
          select genre, ${key('genre')} as key from inserted where genre is not null group by genre
        )
        insert into song_genre (${songGenreColumns})
        select inserted.id, genre.id, 1, inserted.play_count, ${of('listing', copied.song)}
        from inserted join spelled using (genre) join genre on genre.name_key = spelled.key
        join song_listing listing on listing.song_id = inserted.id;
        if exists (
          select from (select distinct genre from inserted) spelled where genre is not null
            and not exists (select from genre where genre.name = spelled.genre)
        ) then
          perform spell_genres(array(select id from inserted where genre is not null));
        end if;
        return null;
      end $$`);
    // Another genre replaces all of them, unless it is the first already: whoever writes several writes them before.
    this.addSql(`
      create or replace function follow_updated_songs() returns trigger language plpgsql as $$
      declare
        respelled uuid[] := array(
          select id from (select id, genre from changed except select id, genre from former) retagged);
        replaced uuid[];
      begin
        if cardinality(respelled) = 0 then
          return null;
        end if;
        replaced := array(
          select id from changed where id = any(respelled) and (genre is null or not exists (
            select from song_genre first join genre named on named.id = first.genre_id
            where first.song_id = changed.id and first.position = 1 and named.name_key = ${key('changed.genre')})));
        if cardinality(replaced) > 0 then
          delete from song_genre where song_id = any(replaced);
          perform note_genres(array(
            select genre from changed where id = any(replaced) and genre is not null
            group by genre order by min(created_at), genre));
          insert into song_genre (${songGenreColumns})
          select changed.id, genre.id, 1, changed.play_count, ${of('listing', copied.song)}
          from changed join genre on genre.name_key = ${key('changed.genre')}
          join song_listing listing on listing.song_id = changed.id
          where changed.id = any(replaced);
        end if;
        perform spell_genres(respelled);
        return null;
      end $$`);
  }

  /** The genres of artists or albums, with the number of songs that give each of them; hidden songs give none. Rows are
   * always written in the same order. */
  private tally(noun: 'artist' | 'album'): void {
    const id = `${noun}_id`;
    const columns = copied[noun];
    const gained = `select ${id}, genre_id, 1 as change from inserted where available`;
    const lost = `select ${id}, genre_id, -1 as change from deleted where available`;
    const changes = { inserted: gained, updated: `${gained} union all ${lost}`, deleted: lost };
    const total = (event: keyof typeof changes, condition: string) => `
      select ${id}, genre_id, sum(change) as change from (${changes[event]}) changes
      where ${id} is not null group by ${id}, genre_id having sum(change) ${condition} order by ${id}, genre_id`;
    const grow = (event: keyof typeof changes) => `
      insert into ${noun}_genre (${id}, genre_id, songs, plays, ${columns.join(', ')})
      select ${id}, genre_id, change, popularity.plays, ${of('listing', columns)}
      from (${total(event, '> 0')}) grown join ${noun}_listing listing using (${id})
      join ${noun}_popularity popularity using (${id}) order by ${id}, genre_id
      on conflict (${id}, genre_id) do update set songs = ${noun}_genre.songs + excluded.songs;`;
    const shrink = (event: keyof typeof changes) => `
      update ${noun}_genre known set songs = known.songs + change
      from (${total(event, '< 0')}) shrunk where known.${id} = shrunk.${id} and known.genre_id = shrunk.genre_id;
      delete from ${noun}_genre known using (${total(event, '< 0')}) shrunk
      where known.${id} = shrunk.${id} and known.genre_id = shrunk.genre_id and known.songs <= 0;`;
    const same = `song_id, genre_id, ${id}, available`;
    const bodies = {
      inserted: grow('inserted'),
      updated: `
        if not exists (select ${same} from inserted except select ${same} from deleted) then
          return null;
        end if;
        ${grow('updated')}
        ${shrink('updated')}`,
      deleted: shrink('deleted'),
    };
    for (const event of ['inserted', 'updated', 'deleted'] as const) {
      this.addSql(`
        create or replace function tally_${event}_${noun}_genres() returns trigger language plpgsql as $$
        begin
          ${bodies[event]}
          return null;
        end $$`);
    }
  }

  /** The same for the numbers of songs and albums of a genre. */
  private count(): void {
    this.addSql(`
      create function add_genre_counts(genres uuid[], songs bigint[], albums bigint[]) returns void language sql as $$
        with change as materialized (
          select * from unnest(genres, songs, albums) as change (genre_id, songs, albums)
        ), free as (
          select id from genre_count where genre_id = any(genres) for update skip locked
        ), gone as (
          delete from genre_count where id in (select id from free) returning genre_id, songs, albums
        )
        insert into genre_count (genre_id, songs, albums)
        select genre_id, sum(parts.songs), sum(parts.albums)
        from (select * from change union all select * from gone) parts
        group by genre_id having sum(parts.songs) <> 0 or sum(parts.albums) <> 0
      $$`);
    const changes = {
      inserted: 'select genre_id, 1 as change from inserted where available',
      deleted: 'select genre_id, -1 as change from deleted where available',
    };
    const events = {
      inserted: ['insert', 'new table as inserted', changes.inserted],
      updated: [
        'update',
        'old table as deleted new table as inserted',
        `${changes.inserted} union all ${changes.deleted}`,
      ],
      deleted: ['delete', 'old table as deleted', changes.deleted],
    };
    for (const [name, [event, tables, source]] of Object.entries(events)) {
      this.addSql(`
        create function count_${name}_song_genres() returns trigger language plpgsql as $$
        declare
          genres uuid[];
          counts bigint[];
        begin
          select array_agg(genre_id), array_agg(change) into genres, counts from (
            select genre_id, sum(change) as change from (${source}) changes group by genre_id having sum(change) <> 0
          ) changed;
          if genres is not null then
            perform add_genre_counts(genres, counts, array_fill(0::bigint, array[cardinality(genres)]));
          end if;
          return null;
        end $$`);
      if (name !== 'updated') this.addSql(`drop trigger song_genre_${name}_for_counts on song_genre`);
      this.addSql(`
        create trigger song_genre_${name}_for_counts after ${event} on song_genre
        referencing ${tables} for each statement execute function count_${name}_song_genres()`);
    }
  }
}
