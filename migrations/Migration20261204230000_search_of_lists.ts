import { Migration } from '@mikro-orm/migrations';
import { difference } from './listed-parts.ts';

const namesOf = (artist: string) => `
  concat_ws(' ', ${artist}.name, ${artist}.given_sort_name,
    (select string_agg(alias.name, ' ') from artist_alias alias where alias.artist_id = ${artist}.id))`;
const creditsOf = (noun: 'song' | 'album') => `
  (select string_agg(concat_ws(' ', credit.credited_as, ${namesOf('credited')}), ' ')
   from ${noun}_credit credit join artist credited on credited.id = credit.artist_id where credit.${noun}_id = ${noun}.id)`;
const genres = `(select string_agg(genre.name, ' ' order by position)
  from song_genre join genre on genre.id = genre_id where song_id = song.id)`;
const notHidden = (noun: string) => `exists (
  select from ${noun}_popularity shown where shown.${noun}_id = ${noun}.id and shown.listed)`;

/** What is searched, with all text that finds it, and its columns that change this text; and before this migration. */
const searched = [
  {
    noun: 'artist',
    source: `select artist.id, artist.name as title, ${namesOf('artist')} as text from artist where `,
    shown: notHidden('artist'),
    columns: 'name, given_sort_name',
    columnsBefore: 'name, given_sort_name',
    before: `select artist.id, artist.name as title, ${namesOf('artist')} as text from artist where `,
  },
  {
    noun: 'album',
    source: `select album.id, album.title,
        concat_ws(' ', album.title, album.edition, ${creditsOf('album')}, album.given_sort_title) as text
      from album where `,
    shown: notHidden('album'),
    columns: 'title, edition, artist_id, given_sort_title',
    columnsBefore: 'title, edition, artist_id',
    before: `select album.id, album.title, concat_ws(' ', album.title, album.edition, ${creditsOf('album')}) as text
      from album where `,
  },
  {
    noun: 'song',
    source: `select song.id, song.title, concat_ws(' ', song.title, ${creditsOf('song')}, album.title, album.edition,
        song.given_sort_title, ${genres}) as text
      from song left join album on album.id = song.album_id where `,
    shown: 'song.available',
    columns: 'title, artist_id, album_id, given_sort_title',
    columnsBefore: 'title, artist_id, album_id',
    before: `select song.id, song.title, concat_ws(' ', song.title, ${creditsOf('song')}, album.title) as text
      from song left join album on album.id = song.album_id where `,
  },
];

/** The search finds what lists show, and by the names of genres and given sort titles, too. */
export class Migration20261204230000_search_of_lists extends Migration {
  override up(): void {
    for (const { noun, source, shown, columns } of searched) {
      this.index(noun, `${source} ${shown} and `);
      this.follow(noun, columns);
      this.followLists(noun);
    }
    this.followGenres();
    this.followAlbums('title, sort_title, release_year, edition');
    for (const { noun } of searched) {
      const hidden = noun === 'song' ? 'song_popularity' : `${noun}_popularity where listed`;
      this.addSql(`delete from ${noun}_search where id not in (select ${noun}_id from ${hidden})`);
    }
    // In the batches of renames: all songs of all artists.
    this.addSql(`
      insert into renamed (noun, holder, id, done_created_at, done_id)
      select 'artist', 'song', id, '-infinity', id from artist on conflict on constraint renamed_pkey do nothing`);
  }

  override down(): void {
    for (const { noun, before, columnsBefore } of searched) {
      this.index(noun, before);
      this.follow(noun, columnsBefore);
      const table = noun === 'song' ? 'listed_song' : `${noun}_popularity`;
      for (const event of noun === 'song' ? ['inserted', 'deleted'] : ['updated']) {
        this.addSql(`drop trigger ${table}_${event}_for_search on ${table}`);
        this.addSql(`drop function search_${event}_${table}()`);
      }
      this.addSql(`select index_${noun}s(array(
        select id from ${noun} where not exists (select from ${noun}_search known where known.id = ${noun}.id)))`);
    }
    for (const event of ['inserted', 'deleted']) {
      this.addSql(`drop trigger song_genre_${event}_for_search on song_genre`);
      this.addSql(`drop function search_${event}_genres()`);
    }
    this.followAlbums('title, sort_title, release_year');
  }

  private index(noun: string, source: string): void {
    this.addSql(`
      create or replace function index_${noun}s(ids uuid[]) returns void language sql as $$
        with found as materialized (
          select id, search_text(title) as title, search_words(title, text) as words
          from (${source} ${noun}.id = any(ids)) named
        ), written as (
          insert into ${noun}_search as known (id, title, words)
          select id, title, array_to_tsvector(words) from found order by id
          on conflict (id) do update set title = excluded.title, words = excluded.words
          where (known.title, known.words) is distinct from (excluded.title, excluded.words)
        )
        select note_words(array(select distinct unnest(words) from found))
      $$`);
  }

  private follow(noun: string, changed: string): void {
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

  /** What comes to the lists again is found again. What is new has been found, or will be by its own trigger. */
  private followLists(noun: string): void {
    const trigger = (table: string, event: string, tables: string, body: string) => {
      const name = { insert: 'inserted', update: 'updated', delete: 'deleted' }[event];
      this.addSql(`
        create function search_${name}_${table}() returns trigger language plpgsql as $$
        declare
          ids uuid[];
        begin
          ${body}
          return null;
        end $$`);
      this.addSql(`
        create trigger ${table}_${name}_for_search after ${event} on ${table}
        referencing ${tables} for each statement execute function search_${name}_${table}()`);
    };
    const found = (source: string) => `
      ids := array(${source});
      if cardinality(ids) > 0 then
        perform index_${noun}s(ids);
      end if;`;
    if (noun === 'song') {
      trigger(
        'listed_song',
        'delete',
        'old table as deleted',
        `
        delete from song_search where id in (select song_id from deleted);`,
      );
      // A new song has been added just now, and its trigger is still to run.
      trigger(
        'listed_song',
        'insert',
        'new table as inserted',
        found(`
        select song_id from inserted join song_artist using (song_id)
        where not exists (select from song_search known where known.id = song_id) group by song_id`),
      );
    } else {
      const id = `${noun}_id`;
      trigger(
        `${noun}_popularity`,
        'update',
        'old table as former new table as changed',
        `
        ids := array(select ${id} from (${difference([id, 'listed'])}) moved where not listed);
        delete from ${noun}_search where id = any(ids);
        ${found(`select ${id} from (${difference([id, 'listed'])}) moved where listed`)}`,
      );
    }
  }

  /** A new song, whose trigger for the search is still to run, is left to it. */
  private followGenres(): void {
    for (const [name, event, table] of [
      ['inserted', 'insert', 'new table as touched'],
      ['deleted', 'delete', 'old table as touched'],
    ]) {
      this.addSql(`
        create function search_${name}_genres() returns trigger language plpgsql as $$
        declare
          ids uuid[] := array(
            select distinct song_id from touched join song on song.id = song_id join song_search known on known.id = song_id);
        begin
          if cardinality(ids) > 0 then
            perform index_songs(ids);
          end if;
          return null;
        end $$`);
      this.addSql(`
        create trigger song_genre_${name}_for_search after ${event} on song_genre
        referencing ${table} for each statement execute function search_${name}_genres()`);
    }
  }

  private followAlbums(changed: string): void {
    this.addSql(`
      create or replace function index_songs_of_album() returns trigger language plpgsql as $$
      declare
        changed uuid[] := array(
          select id from (select id, ${changed} from updated except select id, ${changed} from outdated) as row);
      begin
        if cardinality(changed) > 0 then
          perform index_holders_of('album', 'song', 'album_id', changed, 1000);
        end if;
        return null;
      end $$`);
  }
}
