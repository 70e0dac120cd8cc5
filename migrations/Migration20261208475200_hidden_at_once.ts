import { Migration } from '@mikro-orm/migrations';

const holders = [
  { table: 'song', song: 'id', parent: 'album' },
  { table: 'song_artist', song: 'song_id', parent: 'artist' },
] as const;

/** Two that take the last songs of an album or an artist off the lists at once, each saw those of the other as still there, and
 * neither took the album or the artist off. Now the second one waits for the first. New songs do not. What was left on the
 * lists is taken off. */
export class Migration20261208475200_hidden_at_once extends Migration {
  override up(): void {
    for (const { table, song, parent } of holders) {
      const there = (rows: string) => `select ${song}, ${parent}_id from ${rows} where available`;
      const hold = (event: string, tables: string, gone: string) => {
        const name = `${table}_${event}d_at_once`;
        this.addSql(`
          create function ${name}() returns trigger language plpgsql as $$
          declare
            ids uuid[] := array(select distinct ${parent}_id from (${gone}) gone where ${parent}_id is not null);
          begin
            if cardinality(ids) > 0 then
              perform from ${parent} where id = any(ids) order by id for no key update;
            end if;
            return null;
          end $$`);
        // By its name, it comes before the one that looks which songs are left.
        this.addSql(`
          create trigger ${name} after ${event} on ${table}
          referencing ${tables} for each statement execute function ${name}()`);
      };
      hold(
        'update',
        'old table as former new table as changed',
        `${there('former')} except ${there('changed')}`,
      );
      hold('delete', 'old table as former', there('former'));
      const songs = `select from ${table} held where held.${parent}_id = listed.${parent}_id`;
      this.addSql(`
        select list_${parent}s(array(
          select ${parent}_id from listed_${parent} listed
          where exists (${songs}) and not exists (${songs} and available)))`);
    }
  }

  override down(): void {
    for (const { table } of holders)
      for (const event of ['updated', 'deleted']) {
        this.addSql(`drop trigger ${table}_${event}_at_once on ${table}`);
        this.addSql(`drop function ${table}_${event}_at_once()`);
      }
  }
}
