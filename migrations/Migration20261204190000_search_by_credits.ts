import { Migration } from '@mikro-orm/migrations';

/** All names of an artist: as it is ordered by, which may be in another script, and those that it had before. */
const namesOf = (artist: string) => `
  concat_ws(' ', ${artist}.name, ${artist}.given_sort_name,
    (select string_agg(alias.name, ' ') from artist_alias alias where alias.artist_id = ${artist}.id))`;

/** The names of all artists of a song or an album, as they are and as they are printed. */
const creditsOf = (noun: 'song' | 'album') => `
  (select string_agg(concat_ws(' ', credit.credited_as, ${namesOf('credited')}), ' ')
   from ${noun}_credit credit join artist credited on credited.id = credit.artist_id where credit.${noun}_id = ${noun}.id)`;

/** What is searched, with all text that finds it, and its columns that change this text. */
const searched = [
  {
    noun: 'artist',
    text: namesOf('artist'),
    title: 'artist.name',
    from: 'artist',
    columns: ['name', 'given_sort_name'],
    columnsBefore: ['name'],
    before: 'select id, name as title, name as text from artist',
  },
  {
    noun: 'album',
    text: `concat_ws(' ', album.title, album.edition, ${creditsOf('album')})`,
    title: 'album.title',
    from: 'album',
    columns: ['title', 'edition', 'artist_id'],
    columnsBefore: ['title', 'artist_id'],
    before: `select album.id, title, concat_ws(' ', title, artist.name) as text
      from album join artist on artist.id = album.artist_id`,
  },
  {
    noun: 'song',
    text: `concat_ws(' ', song.title, ${creditsOf('song')}, album.title)`,
    title: 'song.title',
    from: 'song left join album on album.id = song.album_id',
    columns: ['title', 'artist_id', 'album_id'],
    columnsBefore: ['title', 'artist_id', 'album_id'],
    before: `select song.id, song.title, concat_ws(' ', song.title, artist.name, album.title) as text
      from song join artist on artist.id = song.artist_id left join album on album.id = song.album_id`,
  },
];

/** Rows that a statement brings up to date itself; others follow in batches. */
const atOnce = 1000;

/** Songs and albums are found by all of their artists, and artists by all of their names. */
export class Migration20261204190000_search_by_credits extends Migration {
  override up(): void {
    for (const { noun, title, text, from, columns } of searched) {
      this.index(noun, `select ${noun}.id, ${title} as title, ${text} as text from ${from}`);
      this.follow(noun, columns);
    }
    this.followHolders(['name', 'given_sort_name']);
    // Those who write several credits write the places last.
    this.place('song', 'perform index_songs(songs);');
    this.place('album', 'perform index_albums(albums);');
    this.followAliases();
    this.addSql(`select index_albums(array(select id from album where edition is not null))`);
    this.addSql(`select index_artists(array(select id from artist where given_sort_name is not null))`);
    for (const holder of ['album', 'song']) {
      this.addSql(`
        insert into renamed (noun, holder, id, done_created_at, done_id)
        select 'artist', '${holder}', id, '-infinity', id from artist where given_sort_name is not null
        on conflict on constraint renamed_pkey do nothing`);
    }
  }

  override down(): void {
    this.addSql('drop trigger artist_alias_inserted_for_search on artist_alias');
    this.addSql('drop trigger artist_alias_updated_for_search on artist_alias');
    this.addSql('drop trigger artist_alias_deleted_for_search on artist_alias');
    this.addSql('drop function index_artists_with_aliases()');
    for (const { noun, before, columnsBefore } of searched) {
      this.index(noun, before);
      this.follow(noun, columnsBefore);
    }
    this.followHolders(['name']);
    this.unplace('song');
    this.unplace('album');
  }

  private index(noun: string, source: string): void {
    this.addSql(`
      create or replace function index_${noun}s(ids uuid[]) returns void language sql as $$
        with found as materialized (
          select id, search_text(title) as title, search_words(title, text) as words
          from (${source} where ${noun}.id = any(ids)) named
        ), written as (
          insert into ${noun}_search as known (id, title, words)
          select id, title, array_to_tsvector(words) from found order by id
          on conflict (id) do update set title = excluded.title, words = excluded.words
          where (known.title, known.words) is distinct from (excluded.title, excluded.words)
        )
        select note_words(array(select distinct unnest(words) from found))
      $$`);
  }

  private follow(noun: string, columns: readonly string[]): void {
    const changed = columns.join(', ');
    this.addSql(`
      create or replace function index_updated_${noun}s() returns trigger language plpgsql as $$
      declare
        changed uuid[] := array(select id from (
          select id, ${changed} from updated except select id, ${changed} from outdated) as row);
      begin
        if cardinality(changed) > 0 then
          perform index_${noun}s(changed);
        end if;
        return null;
      end $$`);
  }

  private followHolders(columns: readonly string[]): void {
    const changed = columns.join(', ');
    for (const holder of ['album', 'song']) {
      this.addSql(`
        create or replace function index_${holder}s_of_artist() returns trigger language plpgsql as $$
        declare
          changed uuid[] := array(select id from (
            select id, ${changed} from updated except select id, ${changed} from outdated) as row);
        begin
          if cardinality(changed) > 0 then
            perform index_holders_of('artist', '${holder}', 'artist_id', changed, ${atOnce});
          end if;
          return null;
        end $$`);
    }
  }

  private place(noun: 'song' | 'album', then: string): void {
    this.addSql(`alter function place_${noun}_credits(uuid[]) rename to write_${noun}_places`);
    this.addSql(`
      create function place_${noun}_credits(${noun}s uuid[]) returns void language plpgsql as $$
      begin
        perform write_${noun}_places(${noun}s);
        ${then}
      end $$`);
  }

  private unplace(noun: 'song' | 'album'): void {
    this.addSql(`drop function place_${noun}_credits(uuid[])`);
    this.addSql(`alter function write_${noun}_places(uuid[]) rename to place_${noun}_credits`);
  }

  private followAliases(): void {
    this.addSql(`
      create function index_artists_with_aliases() returns trigger language plpgsql as $$
      declare
        changed uuid[] := array(
          select id from artist where id in (select artist_id from touched) order by id);
      begin
        if cardinality(changed) > 0 then
          perform index_artists(changed);
          perform index_holders_of('artist', 'album', 'artist_id', changed, ${atOnce});
          perform index_holders_of('artist', 'song', 'artist_id', changed, ${atOnce});
        end if;
        return null;
      end $$`);
    for (const [name, event, table] of [
      ['inserted', 'insert', 'new table as touched'],
      ['updated', 'update', 'new table as touched'],
      ['deleted', 'delete', 'old table as touched'],
    ]) {
      this.addSql(`
        create trigger artist_alias_${name}_for_search after ${event} on artist_alias
        referencing ${table} for each statement execute function index_artists_with_aliases()`);
    }
  }
}
