import { Migration } from '@mikro-orm/migrations';
import { difference, listedColumns, popularityColumns, set } from './listed-parts.ts';

/** Columns of songs that lists hold in one way or another. */
const moves = [
  'id',
  'created_at',
  'sort_title',
  'duration',
  'artist_id',
  'album_id',
  'disc_number',
  'track_number',
  'audio_key',
  'available',
];
const parents = ['album', 'artist'] as const;
type Parent = (typeof parents)[number];
/** What a song belongs to itself; artists follow its credits. */
const owners: readonly Parent[] = ['album'];

const events = {
  inserted: { event: 'insert', tables: 'new table as inserted' },
  updated: { event: 'update', tables: 'old table as former new table as changed' },
  deleted: { event: 'delete', tables: 'old table as deleted' },
};

/** What shows a name, and the columns that, when they change, change it there. */
const dependents = [
  {
    on: 'artist',
    table: 'album',
    key: 'artist_id',
    place: 'album_artist',
    id: 'album_id',
    former: ['name', 'given_sort_name'],
    columns: ['name', 'given_sort_name', 'sort_name'],
  },
  {
    on: 'artist',
    table: 'song',
    key: 'artist_id',
    place: 'song_artist',
    id: 'song_id',
    former: ['name', 'given_sort_name'],
    columns: ['name', 'given_sort_name', 'sort_name'],
  },
  {
    on: 'album',
    table: 'song',
    key: 'album_id',
    place: 'song',
    id: 'id',
    former: ['title'],
    columns: ['title', 'sort_title', 'release_year'],
  },
];
/** As many as a rename itself updates; others follow in batches. */
const atOnce = 1000;

const same = (columns: readonly string[]) => columns.map((column) => [column, column] as const);
/** What is repeated beside credits, and from where. */
const creditColumns = {
  song: [
    ...same(listedColumns.song.filter((column) => !['created_at', 'duration', 'artist_id'].includes(column))),
    ['main_artist_id', 'artist_id'],
    ['available', 'available'],
  ],
  album: same(['sort_title', 'kind', 'year', 'rising_year']),
  artist: [],
} as const;

/** Keeps the tables that lists are read from in step with songs, albums and artists, once a statement. */
export class Migration20261204224000_listed_triggers extends Migration {
  override up(): void {
    this.repeatForGenres();
    for (const parent of parents) this.addPlays(parent);
    this.followSongs();
    this.followCredits();
    for (const parent of parents) this.followParents(parent);
    this.followDetails();
    this.followNames(true);
  }

  override down(): void {
    this.followNames(false);
    for (const table of [
      'song',
      'album',
      'artist',
      'song_artist',
      'song_details',
      'album_details',
      'audio_file',
    ]) {
      for (const event of ['inserted', 'updated', 'deleted']) {
        if (table === 'audio_file' && event !== 'updated') continue;
        if (event === 'deleted' && (table === 'album' || table === 'artist')) continue;
        this.addSql(`drop trigger ${table}_${event}_for_lists on ${table}`);
        this.addSql(`drop function list_${event}_${table}()`);
      }
    }
    this.addSql('drop trigger song_truncated_for_lists on song');
    this.addSql('drop function list_after_truncation(), repeat_songs(uuid[])');
    for (const parent of parents) {
      this.addSql(`drop function add_plays_of_${parent}s(uuid[], bigint[]), repeat_${parent}s(uuid[])`);
    }
  }

  private trigger(table: string, event: keyof typeof events, declarations: string, body: string): void {
    this.addSql(`
      create function list_${event}_${table}() returns trigger language plpgsql as $$
      ${declarations && `declare ${declarations}`}
      begin
        ${body}
        return null;
      end $$`);
    this.addSql(`
      create trigger ${table}_${event}_for_lists after ${events[event].event} on ${table}
      referencing ${events[event].tables} for each statement execute function list_${event}_${table}()`);
  }

  /** The tables of genres repeat the columns, hidden or not. */
  private repeatForGenres(): void {
    const copied = {
      song: [...listedColumns.song, 'album_id', 'available'],
      ...{ album: listedColumns.album, artist: listedColumns.artist },
    };
    for (const noun of ['song', ...parents] as const) {
      const columns = copied[noun];
      const different = columns.map((column) => `known.${column} is distinct from listing.${column}`);
      const credited = creditColumns[noun];
      this.addSql(`
        create function repeat_${noun}s(ids uuid[]) returns void language sql as $$
          update ${noun}_genre known set ${set('listing', columns)} from ${noun}_listing listing
          where listing.${noun}_id = any(ids) and known.${noun}_id = listing.${noun}_id and (${different.join(' or ')});
          ${
            credited.length === 0
              ? ''
              : `update ${noun}_artist known
            set ${credited.map(([column, value]) => `${column} = listing.${value}`).join(', ')} from ${noun}_listing listing
            where listing.${noun}_id = any(ids) and known.${noun}_id = listing.${noun}_id and (${credited
              .map(([column, value]) => `known.${column} is distinct from listing.${value}`)
              .join(' or ')});`
          }
        $$`);
    }
  }

  private addPlays(parent: Parent): void {
    const id = `${parent}_id`;
    this.addSql(`
      create function add_plays_of_${parent}s(ids uuid[], added bigint[]) returns void language plpgsql as $$
      begin
        perform from ${parent}_popularity where ${id} = any(ids) order by ${id} for no key update;
        update ${parent}_popularity known set plays = known.plays + change.plays
        from unnest(ids, added) as change (id, plays) where known.${id} = change.id;
        update ${parent}_genre known set plays = popularity.plays from ${parent}_popularity popularity
        where popularity.${id} = any(ids) and known.${id} = popularity.${id} and known.plays <> popularity.plays;
        ${
          parent === 'album'
            ? `update album_artist known set plays = popularity.plays from album_popularity popularity
        where popularity.album_id = any(ids) and known.album_id = popularity.album_id and known.plays <> popularity.plays;`
            : ''
        }
      end $$`);
  }

  /** Adds the plays that songs bring to their album or artist, or take with them. */
  private plays(parent: Parent, source: string): string {
    return `
      select array_agg(id), array_agg(plays) into ids, added from (
        select ${parent}_id as id, sum(plays) as plays from (${source}) plays
        where ${parent}_id is not null group by ${parent}_id having sum(plays) <> 0
      ) changed;
      if ids is not null then
        perform add_plays_of_${parent}s(ids, added);
      end if;`;
  }

  private followSongs(): void {
    const song = listedColumns.song;
    const popular = popularityColumns.song;
    const brought = (parent: Parent) => `select ${parent}_id, play_count as plays from`;
    const lost = (parent: Parent) => `select ${parent}_id, -play_count as plays from`;
    this.trigger(
      'song',
      'inserted',
      'ids uuid[] := array(select id from inserted); added bigint[];',
      `
        insert into listed_song (song_id, ${song.join(', ')})
        select song_id, ${song.join(', ')} from song_listing where song_id = any(ids) and available order by song_id;
        insert into song_popularity (song_id, plays, ${popular.join(', ')})
        select song_id, plays, ${popular.join(', ')} from song_listing where song_id = any(ids) and available order by song_id;
        ${owners
          .map(
            (parent) => `
        ids := array(select distinct ${parent}_id from inserted where ${parent}_id is not null and (not available
          or not exists (select from listed_${parent} known where known.${parent}_id = inserted.${parent}_id)));
        if cardinality(ids) > 0 then
          perform list_${parent}s(ids);
        end if;
        ${this.plays(parent, `${brought(parent)} inserted`)}`,
          )
          .join('')}`,
    );
    const relisted = (parent: Parent) => `array(
      select distinct ${parent}_id from (
        (select id, ${parent}_id, available from changed except select id, ${parent}_id, available from former)
        union all
        (select id, ${parent}_id, available from former except select id, ${parent}_id, available from changed)
      ) moved where ${parent}_id is not null order by ${parent}_id)`;
    this.trigger(
      'song',
      'updated',
      `
        moved uuid[] := array(select id from (${difference(moves)}) moved);
        played uuid[] := array(select id from (${difference(['id', 'play_count'])}) played);
        ids uuid[];
        added bigint[];`,
      `
        if cardinality(moved) > 0 then
          perform list_songs(moved);
          perform repeat_songs(moved);
          ${owners
            .map(
              (parent) => `
          ids := ${relisted(parent)};
          if cardinality(ids) > 0 then
            -- Whoever takes one off the lists meanwhile waits, as for a new song.
            perform from ${parent} where id in (select ${parent}_id from changed where id = any(moved) and available)
              and id = any(ids) order by id for key share;
            perform list_${parent}s(ids);
          end if;`,
            )
            .join('')}
        end if;
        if cardinality(played) > 0 then
          update song_popularity known set plays = song.play_count from song
          where song.id = any(played) and known.song_id = song.id and known.plays <> song.play_count;
          update song_genre known set plays = song.play_count from song
          where song.id = any(played) and known.song_id = song.id and known.plays <> song.play_count;
        end if;
        if cardinality(played) + cardinality(moved) > 0 then
          ${owners.map((parent) => this.plays(parent, `${brought(parent)} changed union all ${lost(parent)} former`)).join('')}
        end if;`,
    );
    this.trigger(
      'song',
      'deleted',
      'ids uuid[]; added bigint[];',
      owners
        .map(
          (parent) => `
        ${this.plays(parent, `${lost(parent)} deleted`)}
        ids := array(select distinct ${parent}_id from deleted where ${parent}_id is not null);
        if cardinality(ids) > 0 then
          perform list_${parent}s(ids);
        end if;`,
        )
        .join(''),
    );
    this.addSql(`
      create function list_after_truncation() returns trigger language plpgsql as $$
      begin
        ${parents
          .map(
            (parent) => `
        update ${parent}_popularity set plays = 0 where plays <> 0;
        perform list_${parent}s(array(select ${parent}_id from ${parent}_popularity where not listed));`,
          )
          .join('')}
        update album_artist set plays = 0 where plays <> 0;
        return null;
      end $$`);
    this.addSql(`
      create trigger song_truncated_for_lists after truncate on song
      for each statement execute function list_after_truncation()`);
  }

  /** An artist has the plays of all songs that credit it, and is listed as they are. */
  private followCredits(): void {
    const brought = 'select artist_id, play_count as plays from inserted';
    const lost = 'select artist_id, -play_count as plays from deleted';
    const relist = (ids: string) => `
      ids := array(${ids});
      if cardinality(ids) > 0 then
        perform list_artists(ids);
      end if;`;
    const same = 'select song_id, artist_id, available from';
    const bodies = {
      inserted: `${this.plays('artist', brought)}
        ${relist(`
          select distinct artist_id from inserted where not available
            or not exists (select from listed_artist known where known.artist_id = inserted.artist_id) order by artist_id`)}`,
      updated: `${this.plays('artist', `${brought} union all ${lost}`)}
        ids := array(
          select distinct artist_id from (${same} inserted except ${same} deleted) moved where available order by artist_id);
        if cardinality(ids) > 0 then
          -- Whoever takes one off the lists meanwhile waits, as for a new song.
          perform from artist where id = any(ids) order by id for key share;
        end if;
        ${relist(`
          select distinct artist_id from (
            (${same} inserted except ${same} deleted) union all (${same} deleted except ${same} inserted)
          ) moved order by artist_id`)}`,
      deleted: `${this.plays('artist', lost)}
        ${relist('select distinct artist_id from deleted order by artist_id')}`,
    };
    for (const event of ['inserted', 'updated', 'deleted'] as const) {
      const tables = {
        inserted: 'new table as inserted',
        updated: 'old table as deleted new table as inserted',
        deleted: 'old table as deleted',
      };
      this.addSql(`
        create function list_${event}_song_artist() returns trigger language plpgsql as $$
        declare
          ids uuid[];
          added bigint[];
        begin
          ${bodies[event]}
          return null;
        end $$`);
      this.addSql(`
        create trigger song_artist_${event}_for_lists after ${events[event].event} on song_artist
        referencing ${tables[event]} for each statement execute function list_${event}_song_artist()`);
    }
  }

  private followParents(parent: Parent): void {
    const id = `${parent}_id`;
    const columns = listedColumns[parent];
    const popular = popularityColumns[parent];
    const watched =
      parent === 'album'
        ? ['created_at', 'sort_title', 'artist_id', 'release_year']
        : ['created_at', 'sort_name'];
    this.trigger(
      parent,
      'inserted',
      'ids uuid[] := array(select id from inserted);',
      `
        insert into listed_${parent} (${id}, ${columns.join(', ')})
        select ${id}, ${columns.join(', ')} from ${parent}_listing where ${id} = any(ids) order by ${id};
        insert into ${parent}_popularity (${[id, 'plays', 'listed', ...popular].join(', ')})
        select ${[id, '0', 'true', ...popular].join(', ')} from ${parent}_listing where ${id} = any(ids) order by ${id};`,
    );
    this.trigger(
      parent,
      'updated',
      `ids uuid[] := array(select id from (${difference(['id', ...watched])}) moved);`,
      `
        if cardinality(ids) > 0 then
          perform list_${parent}s(ids);
          perform repeat_${parent}s(ids);
        end if;`,
    );
  }

  private followDetails(): void {
    const follow = (table: string, noun: 'song' | 'album', columns: string[], told: string) => {
      const id = `${noun}_id`;
      const sources = {
        inserted: `select ${id} from inserted where ${told}`,
        updated: `select ${id} from (${difference([id, ...columns])}) moved`,
        deleted: `select ${id} from deleted where ${told}`,
      };
      for (const event of ['inserted', 'updated', 'deleted'] as const) {
        this.trigger(
          table,
          event,
          `ids uuid[] := array(${sources[event]});`,
          `
          if cardinality(ids) > 0 then
            perform list_${noun}s(ids);
            perform repeat_${noun}s(ids);
          end if;`,
        );
      }
    };
    follow('song_details', 'song', ['release_date'], 'release_date is not null');
    follow('album_details', 'album', ['kind', 'compilation'], '(kind is not null or compilation)');
    this.trigger(
      'audio_file',
      'updated',
      `ids uuid[] := array(
        select song.id from song join (${difference(['key', 'lossless', 'codec'])}) heard on song.audio_key = heard.key);`,
      `
        if cardinality(ids) > 0 then
          perform list_songs(ids);
          perform repeat_songs(ids);
        end if;`,
    );
  }

  /** What holds a changed name is listed again in the same batches that the search takes.
   * @param lists whether there are lists. */
  private followNames(lists: boolean): void {
    const listed = (ids: string) =>
      lists
        ? `execute format('select %I($1), %I($1)', 'list_' || holder || 's', 'repeat_' || holder || 's') using ${ids};`
        : '';
    const place = (column: 'place' | 'id') =>
      `case noun || ' ' || holder ${dependents
        .map((dependent) => `when '${dependent.on} ${dependent.table}' then '${dependent[column]}'`)
        .join(' ')} end`;
    this.addSql(`
      create or replace function index_holders(
        noun text, holder text, key text, renamed_id uuid, after_created_at timestamptz, after_id uuid, most int
      ) returns void language plpgsql as $$
      declare
        place text := ${place('place')};
        id_column text := ${place('id')};
        ids uuid[];
        times timestamptz[];
      begin
        execute format(
          'select array_agg(id), array_agg(created_at) from (
             select %1$I as id, created_at from %2$I where %3$I = $1 and (created_at, %1$I) > ($2, $3)
             order by created_at, %1$I limit $4) batch', id_column, place, key)
          into ids, times using renamed_id, after_created_at, after_id, most;
        ids := coalesce(ids, '{}');
        ${listed('ids')}
        execute format('select %I($1)', 'index_' || holder || 's') using ids;
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
        place text := ${place('place')};
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
          ${listed('ids')}
          execute format('select %I($1)', 'index_' || holder || 's') using ids;
          delete from renamed known
          where known.noun = index_holders_of.noun and known.holder = index_holders_of.holder and known.id = any(changed);
        end if;
      end $$`);
    for (const { on, table, key, former, columns } of dependents) {
      const changed = (lists ? columns : former).join(', ');
      this.addSql(`
        create or replace function index_${table}s_of_${on}() returns trigger language plpgsql as $$
        declare
          changed uuid[] := array(
            select id from (select id, ${changed} from updated except select id, ${changed} from outdated) as row);
        begin
          if cardinality(changed) > 0 then
            perform index_holders_of('${on}', '${table}', '${key}', changed, ${atOnce});
          end if;
          return null;
        end $$`);
    }
  }
}
