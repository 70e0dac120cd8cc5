import { Migration } from '@mikro-orm/migrations';

/** Columns of songs, albums and artists that are repeated beside their genres, so that an index holds each order of
 * the lists of a genre. */
const copied = {
  song: ['artist_id', 'album_id', 'title', 'created_at', 'duration', 'play_count'],
  album: ['title', 'release_year', 'created_at'],
  artist: ['sort_name', 'created_at'],
};
const of = (row: string, columns: readonly string[]) =>
  columns.map((column) => `${row}.${column}`).join(', ');
const set = (row: string, columns: readonly string[]) =>
  columns.map((column) => `${column} = ${row}.${column}`).join(', ');

/** Compared by its bytes, like the column. */
const key = (name: string) => `(name_key(${name}) collate "C")`;

/** Rows that a statement changed in these columns. Not by a join: a connection that began with single rows would keep its
 * plan for them, which compares each of many rows with all others. */
const difference = (columns: readonly string[]) =>
  `select ${columns.join(', ')} from changed except select ${columns.join(', ')} from former`;

const songGenreColumns = `song_id, genre_id, position, ${copied.song.join(', ')}`;

/** Genres as rows of their own, of which a song has several. What the tags, the API or plain SQL write into
 * `song.genre` is the first of them: triggers keep both in step. */
export class Migration20261203150000_genres extends Migration {
  override up(): void {
    this.createTables();
    this.createNames();
    this.followSongs();
    this.tally('artist');
    this.tally('album');
    this.count();
    this.fill();
    this.createIndexes();
  }

  override down(): void {
    for (const event of ['inserted', 'updated']) {
      this.addSql(`drop trigger song_${event}_for_genres on song`);
      this.addSql(`drop function follow_${event}_songs()`);
    }
    for (const noun of ['artist', 'album']) {
      this.addSql(`drop trigger ${noun}_updated_for_genres on ${noun}`);
      this.addSql(`drop function follow_updated_${noun}s()`);
    }
    this.addSql('drop table song_genre, album_genre, artist_genre, genre_count, genre');
    for (const noun of ['artist', 'album']) {
      for (const event of ['inserted', 'updated', 'deleted']) {
        this.addSql(`drop function tally_${event}_${noun}_genres()`);
      }
    }
    this.addSql('drop function count_genres(), empty_genres(), note_genres(text[]), new_genre_id()');
    this.addSql('drop function spell_genres(uuid[])');
    for (const [name, column] of [
      ['created', 'created_at'],
      ['title', 'title'],
      ['duration', 'duration'],
      ['play_count', 'play_count'],
    ]) {
      this.addSql(`create index song_genre_${name}_order on song (lower(genre), ${column}, id)`);
    }
  }

  private createTables(): void {
    // The table takes over their work, and a name of theirs.
    this.addSql(
      'drop index song_genre_created_order, song_genre_title_order, song_genre_duration_order, song_genre_play_count_order',
    );
    this.addSql(`
      create table genre (
        id uuid primary key,
        created_at timestamptz(3) not null default now(),
        name text collate "und-x-icu" not null,
        name_key text collate "C" generated always as (name_key(name)) stored,
        constraint genre_name_check check (char_length(name) >= 1 and char_length(name) <= 100)
      )`);
    this.addSql('create unique index genre_name_unique on genre (name_key)');
    this.addSql('create index genre_name_order on genre (name, id)');
    this.addSql('create index genre_created_order on genre (created_at, id)');
    this.addSql(`
      create table song_genre (
        song_id uuid not null constraint song_genre_song_id_foreign references song on delete cascade,
        genre_id uuid not null constraint song_genre_genre_id_foreign references genre on delete restrict,
        position smallint not null,
        artist_id uuid not null,
        album_id uuid null,
        title text collate "und-x-icu" not null,
        created_at timestamptz(3) not null,
        duration int not null,
        play_count int not null,
        primary key (song_id, genre_id),
        constraint song_genre_position_check check (position > 0)
      )`);
    this.addSql(`
      create table album_genre (
        album_id uuid not null constraint album_genre_album_id_foreign references album on delete cascade,
        genre_id uuid not null constraint album_genre_genre_id_foreign references genre on delete restrict,
        songs int not null,
        title text collate "und-x-icu" not null,
        release_year smallint null,
        created_at timestamptz(3) not null,
        primary key (album_id, genre_id)
      )`);
    this.addSql(`
      create table artist_genre (
        artist_id uuid not null constraint artist_genre_artist_id_foreign references artist on delete cascade,
        genre_id uuid not null constraint artist_genre_genre_id_foreign references genre on delete restrict,
        songs int not null,
        sort_name text collate "und-x-icu" not null,
        created_at timestamptz(3) not null,
        primary key (artist_id, genre_id)
      )`);
    this.addSql(`
      create table genre_count (
        id bigint generated by default as identity primary key,
        genre_id uuid not null constraint genre_count_genre_id_foreign references genre on delete cascade,
        songs bigint not null,
        albums bigint not null
      )`);
    this.addSql('create index genre_count_genre_index on genre_count (genre_id)');
  }

  private createIndexes(): void {
    for (const [name, column] of [
      ['created', 'created_at'],
      ['title', 'title'],
      ['duration', 'duration'],
      ['play_count', 'play_count'],
    ]) {
      this.addSql(`create index song_genre_${name}_order on song_genre (genre_id, ${column}, song_id)`);
    }
    for (const [name, column] of [
      ['created_order', 'created_at'],
      ['title_order', 'title'],
      ['release_year_ascending', '(coalesce(release_year, 32767))'],
      ['release_year_descending', '(coalesce(release_year, -32768))'],
    ]) {
      this.addSql(`create index album_genre_${name} on album_genre (genre_id, ${column}, album_id)`);
    }
    for (const [name, column] of [
      ['created_order', 'created_at'],
      ['sort_name_order', 'sort_name'],
    ]) {
      this.addSql(`create index artist_genre_${name} on artist_genre (genre_id, ${column}, artist_id)`);
    }
  }

  private createNames(): void {
    // PostgreSQL has a function for ids that are ordered by time only since version 18.
    this.addSql(`
      create function new_genre_id() returns uuid language sql volatile as $$
        select (left(moment, 8) || '-' || right(moment, 4) || '-7' || substr(gen_random_uuid()::text, 16))::uuid
        from (select lpad(to_hex((extract(epoch from clock_timestamp()) * 1000)::bigint), 12, '0') as moment) given
      $$`);
    // Those who note the same name at once wait for each other, and always in the same order.
    this.addSql(`
      create function note_genres(names text[]) returns void language sql volatile as $$
        with keyed as materialized (
          select name, ${key('name')} as key, place from unnest(names) with ordinality as given (name, place)
        ), fresh as materialized (
          select distinct on (key) key, name from keyed
          where not exists (select from genre where genre.name_key = keyed.key)
          order by key, place
        )
        insert into genre (id, name) select new_genre_id(), name from fresh order by key
        on conflict (name_key) do nothing
      $$`);
    // Nearly always, the spelling is that of the genre, and nothing is written.
    this.addSql(`
      create function spell_genres(songs uuid[]) returns void language plpgsql as $$
      begin
        if exists (
          select from song join song_genre on song_id = song.id and position = 1 join genre on genre.id = genre_id
          where song.id = any(songs) and song.genre <> genre.name
        ) then
          update song set genre = genre.name from song_genre, genre
          where song.id = any(songs) and song_id = song.id and position = 1 and genre.id = genre_id
            and song.genre <> genre.name;
        end if;
      end $$`);
  }

  private followSongs(): void {
    this.addSql(`
      create function follow_inserted_songs() returns trigger language plpgsql as $$
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
        select inserted.id, genre.id, 1, ${of('inserted', copied.song)}
        from inserted join spelled using (genre) join genre on genre.name_key = spelled.key;
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
      create function follow_updated_songs() returns trigger language plpgsql as $$
      declare
        respelled uuid[];
        replaced uuid[];
      begin
        update song_genre set ${set('moved', copied.song)}
        from (${difference(['id', ...copied.song])}) moved where song_genre.song_id = moved.id;
        respelled := array(select id from (${difference(['id', 'genre'])}) retagged);
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
          select changed.id, genre.id, 1, ${of('changed', copied.song)}
          from changed join genre on genre.name_key = ${key('changed.genre')}
          where changed.id = any(replaced);
        end if;
        perform spell_genres(respelled);
        return null;
      end $$`);
    this.addSql(`
      create trigger song_inserted_for_genres after insert on song
      referencing new table as inserted for each statement execute function follow_inserted_songs()`);
    this.addSql(`
      create trigger song_updated_for_genres after update on song
      referencing old table as former new table as changed
      for each statement execute function follow_updated_songs()`);
  }

  /** The genres of artists or albums, with the number of songs that give each of them. Rows are always written in the
   * same order. */
  private tally(noun: 'artist' | 'album'): void {
    const id = `${noun}_id`;
    const columns = copied[noun];
    const added = `select ${id}, genre_id, 1 as change from inserted`;
    const removed = `select ${id}, genre_id, -1 from deleted`;
    const changes = {
      inserted: added,
      updated: `${added} union all ${removed}`,
      deleted: `select ${id}, genre_id, -1 as change from deleted`,
    };
    const events = { inserted: 'insert', updated: 'update', deleted: 'delete' };
    const tables = {
      inserted: 'new table as inserted',
      updated: 'old table as deleted new table as inserted',
      deleted: 'old table as deleted',
    };
    const total = (event: keyof typeof changes, condition: string) => `
      select ${id}, genre_id, sum(change) as change from (${changes[event]}) changes
      where ${id} is not null group by ${id}, genre_id having sum(change) ${condition} order by ${id}, genre_id`;
    const grow = (event: keyof typeof changes) => `
      insert into ${noun}_genre (${id}, genre_id, songs, ${columns.join(', ')})
      select ${id}, genre_id, change, ${of(noun, columns)}
      from (${total(event, '> 0')}) grown join ${noun} on ${noun}.id = ${id} order by ${id}, genre_id
      on conflict (${id}, genre_id) do update set songs = ${noun}_genre.songs + excluded.songs;`;
    const shrink = (event: keyof typeof changes) => `
      update ${noun}_genre known set songs = known.songs + change
      from (${total(event, '< 0')}) shrunk where known.${id} = shrunk.${id} and known.genre_id = shrunk.genre_id;
      delete from ${noun}_genre known using (${total(event, '< 0')}) shrunk
      where known.${id} = shrunk.${id} and known.genre_id = shrunk.genre_id and known.songs <= 0;`;
    const bodies = {
      inserted: grow('inserted'),
      updated: `
        if not exists (
          select song_id, genre_id, ${id} from inserted except select song_id, genre_id, ${id} from deleted
        ) then
          return null;
        end if;
        ${grow('updated')}
        ${shrink('updated')}`,
      deleted: shrink('deleted'),
    };
    for (const event of ['inserted', 'updated', 'deleted'] as const) {
      this.addSql(`
        create function tally_${event}_${noun}_genres() returns trigger language plpgsql as $$
        begin
          ${bodies[event]}
          return null;
        end $$`);
      this.addSql(`
        create trigger song_genre_${event}_for_${noun}s after ${events[event]} on song_genre
        referencing ${tables[event]} for each statement execute function tally_${event}_${noun}_genres()`);
    }
    this.addSql(`
      create function follow_updated_${noun}s() returns trigger language plpgsql as $$
      begin
        update ${noun}_genre set ${set('moved', columns)}
        from (${difference(['id', ...columns])}) moved where ${noun}_genre.${id} = moved.id;
        return null;
      end $$`);
    this.addSql(`
      create trigger ${noun}_updated_for_genres after update on ${noun}
      referencing old table as former new table as changed
      for each statement execute function follow_updated_${noun}s()`);
  }

  /** As count_rows() does it: each statement adds rows with what it changed, and takes up what nobody else holds, so that
   * writers never wait for one another because of a common genre. */
  private count(): void {
    this.addSql(`
      create function count_genres() returns trigger language plpgsql as $$
      declare
        sign int := case tg_op when 'INSERT' then 1 else -1 end;
        of_songs int := case tg_table_name when 'song_genre' then sign else 0 end;
        of_albums int := case tg_table_name when 'album_genre' then sign else 0 end;
      begin
        if not exists (select from touched) then
          return null;
        end if;
        with change as materialized (
          select genre_id, count(*) as rows from touched group by genre_id
        ), free as (
          select id from genre_count where genre_id in (select genre_id from change) for update skip locked
        ), gone as (
          delete from genre_count where id in (select id from free) returning genre_id, songs, albums
        )
        insert into genre_count (genre_id, songs, albums)
        select genre_id, sum(songs), sum(albums) from (
          select genre_id, rows * of_songs as songs, rows * of_albums as albums from change
          union all select genre_id, songs, albums from gone
        ) parts
        group by genre_id having sum(songs) <> 0 or sum(albums) <> 0;
        return null;
      end $$`);
    for (const table of ['song_genre', 'album_genre']) {
      this.addSql(`
        create trigger ${table}_inserted_for_counts after insert on ${table}
        referencing new table as touched for each statement execute function count_genres()`);
      this.addSql(`
        create trigger ${table}_deleted_for_counts after delete on ${table}
        referencing old table as touched for each statement execute function count_genres()`);
    }
    this.addSql(`
      create function empty_genres() returns trigger language plpgsql as $$
      begin
        delete from album_genre;
        delete from artist_genre;
        delete from genre_count;
        return null;
      end $$`);
    this.addSql(`
      create trigger song_genre_truncated after truncate on song_genre
      for each statement execute function empty_genres()`);
  }

  /** The oldest spelling of a genre is the one that is shown. Triggers add it up for artists and albums. */
  private fill(): void {
    this.addSql(`
      select note_genres(array(
        select genre from song where genre is not null group by genre order by min(created_at), genre))`);
    this.addSql(`
      with spelled as materialized (
        select genre, ${key('genre')} as key from song where genre is not null group by genre
      )
      insert into song_genre (${songGenreColumns})
      select song.id, genre.id, 1, ${of('song', copied.song)}
      from song join spelled using (genre) join genre on genre.name_key = spelled.key`);
    this.addSql(`
      update song set genre = genre.name from song_genre, genre
      where song_id = song.id and genre.id = genre_id and song.genre <> genre.name`);
  }
}
