import { Migration } from '@mikro-orm/migrations';
import { finderOf, finders } from './search-finders.ts';

/** Columns of songs and albums that are repeated beside their artists, so that an index holds each order of the lists
 * of an artist. */
const copied = {
  song: ['album_id', 'title', 'created_at', 'duration', 'play_count'],
  album: ['title', 'release_year', 'created_at'],
};
type Noun = keyof typeof copied;
const nouns: readonly Noun[] = ['song', 'album'];

const of = (row: string, columns: readonly string[]) =>
  columns.map((column) => `${row}.${column}`).join(', ');
const set = (row: string, columns: readonly string[]) =>
  columns.map((column) => `${column} = ${row}.${column}`).join(', ');

/** Rows that a statement changed in these columns. Not by a join: a connection that began with single rows would keep its
 * plan for them, which compares each of many rows with all others. */
const difference = (columns: readonly string[]) =>
  `select ${columns.join(', ')} from changed except select ${columns.join(', ')} from former`;

const songOrders = [
  ['created', 'created_at'],
  ['title', 'title'],
  ['duration', 'duration'],
  ['play_count', 'play_count'],
] as const;
const albumOrders = [
  ['created_order', 'created_at'],
  ['title_order', 'title'],
  ['release_year_ascending', '(coalesce(release_year, 32767))'],
  ['release_year_descending', '(coalesce(release_year, -32768))'],
] as const;

/** Whose text holds another table's name, and where they are found by its id and their time. */
const dependents = [
  { on: 'artist', holder: 'album', table: 'album_artist', id: 'album_id', key: 'artist_id' },
  { on: 'artist', holder: 'song', table: 'song_artist', id: 'song_id', key: 'artist_id' },
  { on: 'album', holder: 'song', table: 'song', id: 'id', key: 'album_id' },
];

/** Artists of songs and albums, each with its roles. `artist_id` stays, and is the first of them: triggers keep both in
 * step. */
export class Migration20261204130000_credits extends Migration {
  override up(): void {
    this.dropIndexes();
    this.createTables();
    this.fill();
    this.createIndexes();
    this.place();
    for (const noun of nouns) this.follow(noun);
    this.tally();
    this.count();
    this.empty();
    this.index(dependents);
    this.rank('song_artist');
  }

  override down(): void {
    for (const noun of nouns) {
      for (const event of ['inserted', 'updated']) {
        this.addSql(`drop trigger ${noun}_${event}_for_places on ${noun}`);
        this.addSql(`drop function credit_${event}_${noun}s()`);
      }
      this.addSql(`drop function place_${noun}_credits(uuid[])`);
      this.addSql(`alter table ${noun} drop column detailed_credits`);
    }
    this.addSql(
      'drop table song_credit, album_credit, song_artist, album_artist, artist_count, artist_alias',
    );
    for (const event of ['inserted', 'updated', 'deleted']) {
      this.addSql(`drop function tally_${event}_song_artists()`);
    }
    this.addSql('drop function count_songs_of_artists(), count_albums_of_artists()');
    this.addSql('drop function empty_song_artists(), empty_album_artists()');
    this.addSql('drop index song_image_index');
    this.addSql('create index song_image_index on song (image_key)');
    this.addSql(`
      alter table song add constraint song_artist_id_foreign
      foreign key (artist_id) references artist (id) on delete restrict`);
    for (const [name, column] of songOrders) {
      this.addSql(`create index song_artist_${name}_order on song (artist_id, ${column}, id)`);
    }
    for (const [name, column] of albumOrders) {
      this.addSql(`create index album_artist_${name} on album (artist_id, ${column}, id)`);
    }
    this.index(dependents.map((dependent) => ({ ...dependent, table: dependent.holder, id: 'id' })));
    this.rank('song');
  }

  /** The tables of places take over their work, and their names. Most songs have no picture of their own. */
  private dropIndexes(): void {
    this.addSql(`drop index ${songOrders.map(([name]) => `song_artist_${name}_order`).join(', ')}`);
    this.addSql(`drop index ${albumOrders.map(([name]) => `album_artist_${name}`).join(', ')}`);
    this.addSql('drop index song_image_index');
    this.addSql('create index song_image_index on song (image_key) where image_key is not null');
    // The rows of song_artist refer to the artist, and find out by their index whether there are any.
    this.addSql('alter table song drop constraint song_artist_id_foreign');
  }

  private createTables(): void {
    for (const noun of nouns) {
      this.addSql(`alter table ${noun} add column detailed_credits boolean not null default false`);
      const table = `${noun}_credit`;
      this.addSql(`
        create table ${table} (
          ${noun}_id uuid not null constraint ${table}_${noun}_id_foreign references ${noun} on delete cascade,
          position smallint not null,
          artist_id uuid not null constraint ${table}_artist_id_foreign references artist on delete restrict,
          role smallint not null default 0,
          credited_as text null,
          join_phrase text not null default '',
          detail text null,
          ${noun === 'song' ? 'created_at timestamptz(3) not null,' : ''}
          primary key (${noun}_id, position),
          constraint ${table}_position_check check (position > 0),
          constraint ${table}_role_check check (role >= 0 and role <= 11),
          constraint ${table}_credited_as_check
            check (char_length(credited_as) >= 1 and char_length(credited_as) <= 200),
          constraint ${table}_join_phrase_check check (char_length(join_phrase) <= 50),
          constraint ${table}_detail_check check (char_length(detail) >= 1 and char_length(detail) <= 200)
        )`);
    }
    this.addSql(`
      create table song_artist (
        song_id uuid not null constraint song_artist_song_id_foreign references song on delete cascade,
        artist_id uuid not null constraint song_artist_artist_id_foreign references artist on delete restrict,
        roles int not null,
        album_id uuid null,
        title text collate "und-x-icu" not null,
        created_at timestamptz(3) not null,
        duration int not null,
        play_count int not null,
        primary key (song_id, artist_id)
      )`);
    this.addSql(`
      create table album_artist (
        album_id uuid not null constraint album_artist_album_id_foreign references album on delete cascade,
        artist_id uuid not null constraint album_artist_artist_id_foreign references artist on delete restrict,
        own boolean not null,
        roles int not null,
        songs int not null,
        title text collate "und-x-icu" not null,
        release_year smallint null,
        created_at timestamptz(3) not null,
        primary key (album_id, artist_id)
      )`);
    this.addSql(`
      create table artist_count (
        id bigint generated by default as identity primary key,
        artist_id uuid not null constraint artist_count_artist_id_foreign references artist on delete cascade,
        songs bigint not null,
        albums bigint not null
      )`);
    this.addSql(`
      create table artist_alias (
        artist_id uuid not null constraint artist_alias_artist_id_foreign references artist on delete cascade,
        name text collate "und-x-icu" not null,
        name_key text collate "C" generated always as (name_key(name)) stored,
        primary key (artist_id, name),
        constraint artist_alias_name_check check (char_length(name) >= 1 and char_length(name) <= 200)
      )`);
    this.addSql('create unique index artist_alias_name_unique on artist_alias (name_key)');
  }

  private fill(): void {
    this.addSql(`
      insert into song_credit (song_id, position, artist_id, created_at)
      select id, 1, artist_id, created_at from song`);
    this.addSql(`
      insert into song_artist (song_id, artist_id, roles, ${copied.song.join(', ')})
      select id, artist_id, 1, ${copied.song.join(', ')} from song`);
    this.addSql(
      'insert into album_credit (album_id, position, artist_id) select id, 1, artist_id from album',
    );
    this.addSql(`
      insert into album_artist (album_id, artist_id, own, roles, songs, ${copied.album.join(', ')})
      select album.id, credited.artist_id, bool_or(own), bool_or(own)::int, sum(songs), ${of('album', copied.album)}
      from (
        select id, artist_id, true as own, 0 as songs from album
        union all select album_id, artist_id, false, count(*) from song where album_id is not null
        group by album_id, artist_id
      ) credited join album using (id)
      group by album.id, credited.artist_id`);
    this.addSql(`
      insert into artist_count (artist_id, songs, albums)
      select artist_id, sum(songs), sum(albums) from (
        select artist_id, count(*) as songs, 0 as albums from song group by artist_id
        union all select artist_id, 0, count(*) from album group by artist_id
      ) parts group by artist_id`);
  }

  private createIndexes(): void {
    this.addSql(
      'create index song_credit_artist_role_order on song_credit (artist_id, role, created_at, song_id)',
    );
    this.addSql('create index album_credit_artist_index on album_credit (artist_id)');
    for (const [name, column] of songOrders) {
      this.addSql(`create index song_artist_${name}_order on song_artist (artist_id, ${column}, song_id)`);
    }
    for (const [name, column] of albumOrders) {
      this.addSql(`create index album_artist_${name} on album_artist (artist_id, own, ${column}, album_id)`);
    }
    this.addSql('create index artist_count_artist_index on artist_count (artist_id)');
  }

  /** Functions that bring the places of songs and albums in line with their credits, for those who write several. */
  private place(): void {
    this.addSql(`
      create function place_song_credits(songs uuid[]) returns void language sql as $$
        with credited as materialized (
          select song_id, artist_id, bit_or(1 << role) as roles from song_credit
          where song_id = any(songs) group by song_id, artist_id
        ), gone as (
          delete from song_artist known where known.song_id = any(songs) and not exists (
            select from credited where credited.song_id = known.song_id and credited.artist_id = known.artist_id)
        )
        insert into song_artist (song_id, artist_id, roles, ${copied.song.join(', ')})
        select song_id, credited.artist_id, roles, ${of('song', copied.song)}
        from credited join song on song.id = song_id order by song_id, artist_id
        on conflict (song_id, artist_id) do update set roles = excluded.roles
        where song_artist.roles <> excluded.roles
      $$`);
    // An artist of songs alone keeps its row.
    this.addSql(`
      create function place_album_credits(albums uuid[]) returns void language plpgsql as $$
      begin
        with credited as materialized (
          select album_id, artist_id, bit_or(1 << role) as roles from album_credit
          where album_id = any(albums) group by album_id, artist_id
        )
        insert into album_artist (album_id, artist_id, own, roles, songs, ${copied.album.join(', ')})
        select album_id, credited.artist_id, roles & 1 = 1, roles, 0, ${of('album', copied.album)}
        from credited join album on album.id = album_id order by album_id, artist_id
        on conflict (album_id, artist_id) do update set own = excluded.own, roles = excluded.roles
        where album_artist.roles <> excluded.roles;
        update album_artist known set own = false, roles = 0
        where known.album_id = any(albums) and known.roles <> 0 and not exists (
          select from album_credit credit
          where credit.album_id = known.album_id and credit.artist_id = known.artist_id);
        delete from album_artist where album_id = any(albums) and roles = 0 and songs <= 0;
      end $$`);
  }

  /** Another artist replaces all credits, unless it is the first main one already: whoever writes several writes them
   * before. */
  private follow(noun: Noun): void {
    const id = `${noun}_id`;
    const columns = copied[noun];
    const time = noun === 'song' ? ', created_at' : '';
    const places =
      noun === 'song'
        ? { columns: 'roles', values: '1' }
        : { columns: 'own, roles, songs', values: 'true, 1, 0' };
    this.addSql(`
      create function credit_inserted_${noun}s() returns trigger language plpgsql as $$
      begin
        insert into ${noun}_credit (${id}, position, artist_id${time})
        select id, 1, artist_id${time} from inserted;
        insert into ${noun}_artist (${id}, artist_id, ${places.columns}, ${columns.join(', ')})
        select id, artist_id, ${places.values}, ${columns.join(', ')} from inserted;
        return null;
      end $$`);
    const retime = `
        if exists (${difference(['id', 'created_at'])}) then
          update song_credit set created_at = moved.created_at
          from (${difference(['id', 'created_at'])}) moved where song_credit.song_id = moved.id;
        end if;`;
    this.addSql(`
      create function credit_updated_${noun}s() returns trigger language plpgsql as $$
      declare
        replaced uuid[];
      begin
        update ${noun}_artist set ${set('moved', columns)}
        from (${difference(['id', ...columns])}) moved where ${noun}_artist.${id} = moved.id;
        ${noun === 'song' ? retime : ''}
        replaced := array(
          select id from (${difference(['id', 'artist_id'])}) given where artist_id is distinct from (
            select first.artist_id from ${noun}_credit first
            where first.${id} = given.id and first.role = 0 order by position limit 1));
        if cardinality(replaced) > 0 then
          delete from ${noun}_credit where ${id} = any(replaced);
          insert into ${noun}_credit (${id}, position, artist_id${time})
          select id, 1, artist_id${time} from changed where id = any(replaced);
          perform place_${noun}_credits(replaced);
          update ${noun} set detailed_credits = false where id = any(replaced) and detailed_credits;
        end if;
        return null;
      end $$`);
    // By their names, they run after those for genres, as a deletion goes: all take the same locks in the same order.
    this.addSql(`
      create trigger ${noun}_inserted_for_places after insert on ${noun}
      referencing new table as inserted for each statement execute function credit_inserted_${noun}s()`);
    this.addSql(`
      create trigger ${noun}_updated_for_places after update on ${noun}
      referencing old table as former new table as changed
      for each statement execute function credit_updated_${noun}s()`);
  }

  /** The artists of the songs of albums, with the number of songs that credit each. Rows are always written in the same
   * order. */
  private tally(): void {
    const columns = copied.album;
    const added = 'select album_id, artist_id, 1 as change from inserted';
    const removed = 'select album_id, artist_id, -1 as change from deleted';
    const changes = { inserted: added, updated: `${added} union all ${removed}`, deleted: removed };
    const events = { inserted: 'insert', updated: 'update', deleted: 'delete' };
    const tables = {
      inserted: 'new table as inserted',
      updated: 'old table as deleted new table as inserted',
      deleted: 'old table as deleted',
    };
    const total = (event: keyof typeof changes, condition: string) => `
      select album_id, artist_id, sum(change) as change from (${changes[event]}) changes
      where album_id is not null group by album_id, artist_id having sum(change) ${condition}
      order by album_id, artist_id`;
    const grow = (event: keyof typeof changes) => `
      insert into album_artist (album_id, artist_id, own, roles, songs, ${columns.join(', ')})
      select album_id, grown.artist_id, false, 0, change, ${of('album', columns)}
      from (${total(event, '> 0')}) grown join album on album.id = album_id order by album_id, grown.artist_id
      on conflict (album_id, artist_id) do update set songs = album_artist.songs + excluded.songs;`;
    const shrink = (event: keyof typeof changes) => `
      update album_artist known set songs = known.songs + change
      from (${total(event, '< 0')}) shrunk
      where known.album_id = shrunk.album_id and known.artist_id = shrunk.artist_id;
      delete from album_artist known using (${total(event, '< 0')}) shrunk
      where known.album_id = shrunk.album_id and known.artist_id = shrunk.artist_id
        and known.songs <= 0 and known.roles = 0;`;
    const bodies = {
      inserted: grow('inserted'),
      updated: `
        if not exists (
          select song_id, artist_id, album_id from inserted except select song_id, artist_id, album_id from deleted
        ) then
          return null;
        end if;
        ${grow('updated')}
        ${shrink('updated')}`,
      deleted: shrink('deleted'),
    };
    for (const event of ['inserted', 'updated', 'deleted'] as const) {
      this.addSql(`
        create function tally_${event}_song_artists() returns trigger language plpgsql as $$
        begin
          ${bodies[event]}
          return null;
        end $$`);
      this.addSql(`
        create trigger song_artist_${event}_for_albums after ${events[event]} on song_artist
        referencing ${tables[event]} for each statement execute function tally_${event}_song_artists()`);
    }
  }

  /** As count_rows() does it: each statement adds rows with what it changed, and takes up what nobody else holds, so that
   * writers never wait for one another because of a common artist. */
  private count(): void {
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
      `select artist_id, 0 as songs, ${change} as albums from ${table} where own`;
    this.addSql(`
      create function count_songs_of_artists() returns trigger language plpgsql as $$
      begin
        ${count(`select artist_id, case tg_op when 'INSERT' then 1 else -1 end as songs, 0 as albums from touched`)}
        return null;
      end $$`);
    this.addSql(`
      create function count_albums_of_artists() returns trigger language plpgsql as $$
      begin
        if tg_op = 'INSERT' then
          ${count(albums('inserted', 1))}
        elsif tg_op = 'DELETE' then
          ${count(albums('deleted', -1))}
        elsif exists (
          select album_id, artist_id, own from inserted except select album_id, artist_id, own from deleted
        ) then
          ${count(`${albums('inserted', 1)} union all ${albums('deleted', -1)}`)}
        end if;
        return null;
      end $$`);
    for (const [name, event, tables] of [
      ['inserted', 'insert', 'new table as touched'],
      ['deleted', 'delete', 'old table as touched'],
    ]) {
      this.addSql(`
        create trigger song_artist_${name}_for_counts after ${event} on song_artist
        referencing ${tables} for each statement execute function count_songs_of_artists()`);
    }
    for (const [name, event, tables] of [
      ['inserted', 'insert', 'new table as inserted'],
      ['updated', 'update', 'old table as deleted new table as inserted'],
      ['deleted', 'delete', 'old table as deleted'],
    ]) {
      this.addSql(`
        create trigger album_artist_${name}_for_counts after ${event} on album_artist
        referencing ${tables} for each statement execute function count_albums_of_artists()`);
    }
  }

  private empty(): void {
    this.addSql(`
      create function empty_song_artists() returns trigger language plpgsql as $$
      begin
        delete from album_artist where roles = 0;
        update album_artist set songs = 0 where songs <> 0;
        delete from artist_count where albums = 0;
        update artist_count set songs = 0 where songs <> 0;
        return null;
      end $$`);
    this.addSql(`
      create function empty_album_artists() returns trigger language plpgsql as $$
      begin
        delete from artist_count where songs = 0;
        update artist_count set albums = 0 where albums <> 0;
        return null;
      end $$`);
    for (const noun of nouns) {
      this.addSql(`
        create trigger ${noun}_artist_truncated after truncate on ${noun}_artist
        for each statement execute function empty_${noun}_artists()`);
    }
  }

  /** The search finds what holds a name by the indexes that there are now. */
  private index(found: typeof dependents): void {
    const place = (column: 'table' | 'id' | 'key') =>
      `case noun || ' ' || holder ${found
        .map((dependent) => `when '${dependent.on} ${dependent.holder}' then '${dependent[column]}'`)
        .join(' ')} end`;
    this.addSql(`
      create or replace function index_holders(
        noun text, holder text, key text, renamed_id uuid, after_created_at timestamptz, after_id uuid, most int
      ) returns void language plpgsql as $$
      declare
        place text := ${place('table')};
        id_column text := ${place('id')};
        ids uuid[];
        times timestamptz[];
      begin
        execute format(
          'select array_agg(id), array_agg(created_at) from (
             select %1$I as id, created_at from %2$I where %3$I = $1 and (created_at, %1$I) > ($2, $3)
             order by created_at, %1$I limit $4) batch', id_column, place, key)
          into ids, times using renamed_id, after_created_at, after_id, most;
        execute format('select %I($1)', 'index_' || holder || 's') using coalesce(ids, '{}');
        if cardinality(ids) = most then
          insert into renamed as known values (noun, holder, renamed_id, times[most], ids[most])
          on conflict on constraint renamed_pkey do update
          set done_created_at = excluded.done_created_at, done_id = excluded.done_id;
        else
          delete from renamed known
          where known.noun = index_holders.noun and known.holder = index_holders.holder and known.id = renamed_id;
        end if;
      end $$`);
    this.addSql(`
      create or replace function index_holders_of(noun text, holder text, key text, changed uuid[], most int)
      returns void language plpgsql as $$
      declare
        place text := ${place('table')};
        id_column text := ${place('id')};
        ids uuid[];
      begin
        if cardinality(changed) = 1 then
          perform index_holders(noun, holder, key, changed[1], '-infinity', changed[1], most);
          return;
        end if;
        execute format('select array(select %I from %I where %I = any($1) limit $2)', id_column, place, key)
          into ids using changed, most + 1;
        if cardinality(ids) > most then
          insert into renamed as known
          select index_holders_of.noun, index_holders_of.holder, id, '-infinity', id from unnest(changed) as id order by id
          on conflict on constraint renamed_pkey do update
          set done_created_at = excluded.done_created_at, done_id = excluded.done_id;
        else
          execute format('select %I($1)', 'index_' || holder || 's') using ids;
          delete from renamed known
          where known.noun = index_holders_of.noun and known.holder = index_holders_of.holder and known.id = any(changed);
        end if;
      end $$`);
  }

  private rank(table: 'song' | 'song_artist'): void {
    const plays = (currentPlays: string) => currentPlays.replaceAll(/\bsong\b/g, table);
    for (const finder of finders.filter(({ noun }) => noun === 'artist')) {
      this.addSql(finderOf({ ...finder, currentPlays: plays(finder.currentPlays) }, ['top', 'popular']));
    }
  }
}
