import { Migration } from '@mikro-orm/migrations';
import { listedColumns, of } from './listed-parts.ts';
import { Migration20261204222000_listed_genres } from './Migration20261204222000_listed_genres.ts';

/** The main artists of a row of `song_genre`. */
const mainArtists = (row: string) => `coalesce(${row}.main_artists, array[${row}.artist_id])`;

/** Of these songs, or of all: the main artists, where there are several. */
const several = (condition: string) => `
  select song_id, array_agg(artist_id order by artist_id) as artists from song_artist
  where ${condition} and roles & 1 = 1 group by song_id having count(*) > 1`;

/** A song gives its genres to all of its main artists, instead of the first alone. `song_genre` repeats them where there are several,
 * as it repeats everything that is added up: rows that a deletion takes away together still tell what each of them gave. */
export class Migration20261206125500_genres_of_artists extends Migration {
  override up(): void {
    this.addSql('alter table song_genre add column main_artists uuid[]');
    this.tally();
    this.addSql(`
      create function fill_song_genre() returns trigger language plpgsql as $$
      begin
        new.main_artists := (select artists from (${several('song_id = new.song_id')}) credited);
        return new;
      end $$`);
    this.addSql(`
      create trigger song_genre_filled before insert on song_genre
      for each row execute function fill_song_genre()`);
    this.followCredits();
    this.addSql(`
      update song_genre known set main_artists = credited.artists
      from (${several('true')}) credited where known.song_id = credited.song_id`);
  }

  override down(): void {
    this.addSql('update song_genre set main_artists = null where main_artists is not null');
    for (const event of ['inserted', 'updated', 'deleted']) {
      this.addSql(`drop trigger song_artist_${event}_for_genres on song_artist`);
      this.addSql(`drop function give_genres_of_${event}_credits()`);
    }
    this.addSql('drop trigger song_genre_filled on song_genre');
    this.addSql('drop function fill_song_genre()');
    // As it was made before, word for word.
    Reflect.apply(Reflect.get(Migration20261204222000_listed_genres.prototype, 'tally'), this, ['artist']);
    this.addSql('alter table song_genre drop column main_artists');
  }

  /** What is added up changes by the rows of a statement alone. Rows are always written in the same order. */
  private tally(): void {
    const columns = listedColumns.artist;
    const part = (row: string, change: number) => `
      select main as artist_id, genre_id, ${change} as change from ${row} cross join unnest(${mainArtists(row)}) main
      where available`;
    const changes = {
      inserted: part('inserted', 1),
      updated: `${part('inserted', 1)} union all ${part('deleted', -1)}`,
      deleted: part('deleted', -1),
    };
    const total = (event: keyof typeof changes, condition: string) => `
      select artist_id, genre_id, sum(change) as change from (${changes[event]}) changes
      group by artist_id, genre_id having sum(change) ${condition} order by artist_id, genre_id`;
    const grow = (event: keyof typeof changes) => `
      insert into artist_genre (artist_id, genre_id, songs, plays, ${columns.join(', ')})
      select artist_id, genre_id, change, popularity.plays, ${of('listing', columns)}
      from (${total(event, '> 0')}) grown join artist_listing listing using (artist_id)
      join artist_popularity popularity using (artist_id) order by artist_id, genre_id
      on conflict (artist_id, genre_id) do update set songs = artist_genre.songs + excluded.songs;`;
    const shrink = (event: keyof typeof changes) => `
      update artist_genre known set songs = known.songs + change
      from (${total(event, '< 0')}) shrunk where known.artist_id = shrunk.artist_id and known.genre_id = shrunk.genre_id;
      delete from artist_genre known using (${total(event, '< 0')}) shrunk
      where known.artist_id = shrunk.artist_id and known.genre_id = shrunk.genre_id and known.songs <= 0;`;
    const same = (row: string) => `select song_id, genre_id, ${mainArtists(row)}, available from ${row}`;
    const bodies = {
      inserted: grow('inserted'),
      updated: `
        if not exists (${same('inserted')} except ${same('deleted')}) then
          return null;
        end if;
        ${grow('updated')}
        ${shrink('updated')}`,
      deleted: shrink('deleted'),
    };
    for (const event of ['inserted', 'updated', 'deleted'] as const) {
      this.addSql(`
        create or replace function tally_${event}_artist_genres() returns trigger language plpgsql as $$
        begin
          ${bodies[event]}
          return null;
        end $$`);
    }
  }

  /** Songs have their genres before they have several artists, and keep them when these change. */
  private followCredits(): void {
    const events = {
      inserted: ['insert', 'new table as inserted', 'select song_id from inserted where roles & 1 = 1'],
      updated: [
        'update',
        'old table as deleted new table as inserted',
        `(select song_id, artist_id, roles & 1 from inserted except select song_id, artist_id, roles & 1 from deleted)
         union all (select song_id, artist_id, roles & 1 from deleted except select song_id, artist_id, roles & 1 from inserted)`,
      ],
      deleted: ['delete', 'old table as deleted', 'select song_id from deleted where roles & 1 = 1'],
    };
    for (const [name, [event, tables, changed]] of Object.entries(events)) {
      this.addSql(`
        create function give_genres_of_${name}_credits() returns trigger language plpgsql as $$
        declare
          songs uuid[] := array(select distinct song_id from (${changed}) changed order by song_id);
        begin
          if cardinality(songs) > 0 then
            update song_genre known set main_artists = credited.artists
            from unnest(songs) as song (id) left join (${several('song_id = any(songs)')}) credited on credited.song_id = song.id
            where known.song_id = song.id and known.main_artists is distinct from credited.artists;
          end if;
          return null;
        end $$`);
      this.addSql(`
        create trigger song_artist_${name}_for_genres after ${event} on song_artist
        referencing ${tables} for each statement execute function give_genres_of_${name}_credits()`);
    }
  }
}
