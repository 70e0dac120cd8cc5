import { Migration } from '@mikro-orm/migrations';

/** Whose text holds another table's name. */
const dependents = [
  { on: 'artist', table: 'album', key: 'artist_id' },
  { on: 'artist', table: 'song', key: 'artist_id' },
  { on: 'album', table: 'song', key: 'album_id' },
];

/** Rows that a rename brings up to date itself: what nearly all have. */
const atOnce = 1000;

/** What holds a name that has changed is brought up to date in batches: all songs of an artist who has very many
 * take longer than one statement may. */
export class Migration20261129140000_renamed_batches extends Migration {
  override up(): void {
    // Of a thing that was renamed, how far those that hold its name are done.
    this.addSql(`
      create table renamed (
        noun text not null,
        holder text not null,
        id uuid not null,
        done_created_at timestamptz not null,
        done_id uuid not null,
        primary key (noun, holder, id)
      )`);
    this.indexBatch();
    for (const { on, table, key } of dependents) {
      this.addSql(`
        create or replace function index_${table}s_of_${on}() returns trigger language plpgsql as $$
        begin
          perform index_holders('${on}', '${table}', '${key}', new.id, '-infinity', new.id, ${atOnce});
          return null;
        end $$`);
    }
    this.indexRenamed();
  }

  override down(): void {
    for (const { on, table, key } of dependents) {
      this.addSql(`
        create or replace function index_${table}s_of_${on}() returns trigger language plpgsql as $$
        begin
          perform index_${table}s(array(select id from ${table} where ${key} = new.id));
          return null;
        end $$`);
      this.addSql(`
        select index_${table}s(array(
          select ${table}.id from ${table} join renamed on renamed.id = ${table}.${key}
          where renamed.noun = '${on}' and renamed.holder = '${table}'))`);
    }
    this.addSql(
      'drop function index_renamed(int), index_holders(text, text, text, uuid, timestamptz, uuid, int)',
    );
    this.addSql('drop table renamed');
  }

  /** Brings those behind a place up to date, by an index over the key, the time and the id, and notes where it ended. */
  private indexBatch(): void {
    this.addSql(`
      create function index_holders(
        noun text, holder text, key text, renamed_id uuid, after_created_at timestamptz, after_id uuid, most int
      ) returns void language plpgsql as $$
      declare
        ids uuid[];
        times timestamptz[];
      begin
        execute format(
          'select array_agg(id), array_agg(created_at) from (
             select id, created_at from %I where %I = $1 and (created_at, id) > ($2, $3)
             order by created_at, id limit $4) batch', holder, key)
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
  }

  private indexRenamed(): void {
    const keys = dependents.map(({ on, table, key }) => `when '${on} ${table}' then '${key}'`).join(' ');
    // Processes that do this at once take different ones. Who renames it meanwhile waits, and begins anew.
    this.addSql(`
      create function index_renamed(most int) returns boolean language plpgsql as $$
      declare
        due renamed;
      begin
        select * into due from renamed limit 1 for update skip locked;
        if not found then return false; end if;
        perform index_holders(due.noun, due.holder, case due.noun || ' ' || due.holder ${keys} end,
          due.id, due.done_created_at, due.done_id, most);
        return true;
      end $$`);
  }
}
