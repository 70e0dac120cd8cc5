import { Migration } from '@mikro-orm/migrations';

/** What is searched, and what of it, when it changes, changes the words that find it. */
const searched = [
  { table: 'artist', columns: ['name'] },
  { table: 'album', columns: ['title', 'artist_id'] },
  { table: 'song', columns: ['title', 'artist_id', 'album_id'] },
  { table: 'playlist', columns: ['name', 'description'] },
];

/** Whose text holds another table's name. */
const dependents = [
  { on: 'artist', column: 'name', table: 'album', key: 'artist_id' },
  { on: 'artist', column: 'name', table: 'song', key: 'artist_id' },
  { on: 'album', column: 'title', table: 'song', key: 'album_id' },
];

/** Rows that a statement brings up to date itself; of more, the others follow in batches. */
const atOnce = 1000;

/** Triggers with transition tables can't be limited to columns, so each statement compares what it was given with
 * what it left. Without a join: its plan is kept, and one made for a single row would compare each with each. */
const changedRows = (columns: readonly string[]) =>
  `select id, ${columns.join(', ')} from updated except select id, ${columns.join(', ')} from outdated`;

/** The words of rows that one statement changes are found in one go, not row by row: an album takes a thousand songs
 * well within the time that a statement has. */
export class Migration20261130110000_search_by_sets extends Migration {
  override up(): void {
    for (const { table, columns } of searched) {
      this.addSql(`drop trigger ${table}_updated_for_search on ${table}`);
      this.addSql(`drop function index_updated_${table}()`);
      this.addSql(`
        create function index_updated_${table}s() returns trigger language plpgsql as $$
        declare
          changed uuid[] := array(select id from (${changedRows(columns)}) as row);
        begin
          if cardinality(changed) > 0 then
            perform index_${table}s(changed);
          end if;
          return null;
        end $$`);
      this.createTrigger(`${table}_updated_for_search`, table, `index_updated_${table}s()`);
    }
    this.noteHolders();
    for (const { on, column, table, key } of dependents) {
      this.addSql(`drop trigger ${on}_renamed_for_${table} on ${on}`);
      this.addSql(`
        create or replace function index_${table}s_of_${on}() returns trigger language plpgsql as $$
        declare
          changed uuid[] := array(select id from (${changedRows([column])}) as row);
        begin
          if cardinality(changed) > 0 then
            perform index_holders_of('${on}', '${table}', '${key}', changed, ${atOnce});
          end if;
          return null;
        end $$`);
      this.createTrigger(`${on}_renamed_for_${table}`, on, `index_${table}s_of_${on}()`);
    }
  }

  override down(): void {
    for (const { on, column, table, key } of dependents) {
      this.addSql(`drop trigger ${on}_renamed_for_${table} on ${on}`);
      this.addSql(`
        create or replace function index_${table}s_of_${on}() returns trigger language plpgsql as $$
        begin
          perform index_holders('${on}', '${table}', '${key}', new.id, '-infinity', new.id, ${atOnce});
          return null;
        end $$`);
      this.addSql(`
        create trigger ${on}_renamed_for_${table} after update of ${column} on ${on}
        for each row when (old.${column} is distinct from new.${column})
        execute function index_${table}s_of_${on}()`);
    }
    this.addSql('drop function index_holders_of(text, text, text, uuid[], int)');
    for (const { table, columns } of searched) {
      this.addSql(`drop trigger ${table}_updated_for_search on ${table}`);
      this.addSql(`drop function index_updated_${table}s()`);
      this.addSql(`
        create function index_updated_${table}() returns trigger language plpgsql as $$
        begin
          perform index_${table}s(array[new.id]);
          return null;
        end $$`);
      const of = (row: string) => columns.map((column) => `${row}.${column}`).join(', ');
      this.addSql(`
        create trigger ${table}_updated_for_search after update of ${columns.join(', ')} on ${table} for each row
        when ((${of('old')}) is distinct from (${of('new')})) execute function index_updated_${table}()`);
    }
  }

  private createTrigger(name: string, table: string, call: string): void {
    this.addSql(`
      create trigger ${name} after update on ${table}
      referencing old table as outdated new table as updated for each statement execute function ${call}`);
  }

  /** One renamed thing as before; of several, all that hold their names if those are few, else all of them wait for
   * the batches. */
  private noteHolders(): void {
    this.addSql(`
      create function index_holders_of(noun text, holder text, key text, changed uuid[], most int)
      returns void language plpgsql as $$
      declare
        ids uuid[];
      begin
        if cardinality(changed) = 1 then
          perform index_holders(noun, holder, key, changed[1], '-infinity', changed[1], most);
          return;
        end if;
        execute format('select array(select id from %I where %I = any($1) limit $2)', holder, key)
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
}
