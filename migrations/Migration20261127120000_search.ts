import { Migration } from '@mikro-orm/migrations';

interface SearchTable {
  /** Of the table that is searched; the search's own is called after it. */
  name: string;
  /** What is answered for a row of the table: id, title and all text that finds it. */
  source: string;
  /** What, when it changes, changes that. */
  columns: string[];
}

const tables: SearchTable[] = [
  { name: 'artist', source: 'select id, name as title, name as text from artist', columns: ['name'] },
  {
    name: 'album',
    source: `select album.id, title, concat_ws(' ', title, artist.name) as text
      from album join artist on artist.id = album.artist_id`,
    columns: ['title', 'artist_id'],
  },
  {
    name: 'song',
    source: `select song.id, song.title, concat_ws(' ', song.title, artist.name, album.title) as text
      from song join artist on artist.id = song.artist_id left join album on album.id = song.album_id`,
    columns: ['title', 'artist_id', 'album_id'],
  },
  {
    name: 'playlist',
    source: `select id, name as title, concat_ws(' ', name, description) as text from playlist`,
    columns: ['name', 'description'],
  },
];

/** Whose text holds another table's. */
const dependents = [
  { on: 'artist', column: 'name', table: 'album', key: 'artist_id' },
  { on: 'artist', column: 'name', table: 'song', key: 'artist_id' },
  { on: 'album', column: 'title', table: 'song', key: 'album_id' },
];

/** What search looks into: for each thing its words, kept up to date by triggers, and all words there are. */
export class Migration20261127120000_search extends Migration {
  override up(): void {
    this.addSql('create extension if not exists unaccent');
    this.createText();
    this.createWords();
    for (const table of tables) this.createTable(table);
    for (const { on, column, table, key } of dependents) {
      this.addSql(`
        create function index_${table}s_of_${on}() returns trigger language plpgsql as $$
        begin
          perform index_${table}s(array(select id from ${table} where ${key} = new.id));
          return null;
        end $$`);
      this.addSql(`
        create trigger ${on}_renamed_for_${table} after update of ${column} on ${on}
        for each row when (old.${column} is distinct from new.${column})
        execute function index_${table}s_of_${on}()`);
    }
  }

  override down(): void {
    for (const { on, table } of dependents) {
      this.addSql(`drop trigger ${on}_renamed_for_${table} on ${on}`);
      this.addSql(`drop function index_${table}s_of_${on}()`);
    }
    for (const { name } of tables) {
      this.addSql(`drop trigger ${name}_inserted_for_search on ${name}`);
      this.addSql(`drop trigger ${name}_updated_for_search on ${name}`);
      this.addSql(`drop function index_inserted_${name}s(), index_updated_${name}(), index_${name}s(uuid[])`);
      this.addSql(`drop function ${name}s_with_words`);
      this.addSql(`drop table ${name}_search`);
    }
    this.addSql('drop table search_word, unlearned_word');
    this.addSql('drop function note_words(text[]), search_words(text, text), search_text(text)');
    // unaccent stays, as pg_trgm does: others may use it.
  }

  /** Text as it is compared: without accents, case, punctuation, and compatibility forms. Letters of scripts that
   * do not part words by spaces stand alone. Of compatibility forms some unfold to many letters: an index entry
   * has a longest length. */
  private createText(): void {
    this.addSql(String.raw`
      create function search_text(given text) returns text language sql immutable strict parallel safe as $$
        select btrim(left(regexp_replace(regexp_replace(regexp_replace(
          lower(unaccent(
            normalize(regexp_replace(normalize(given, NFKD), '[\u0300-\u036f]', '', 'g'), NFKC)
          ) collate "und-x-icu"),
          '[''’‘ʼ${'`'}´]', '', 'g'),
          '([\u0e01-\u0eff\u3040-\u30ff\u31f0-\u31ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff])', ' \1 ', 'g'),
          '([[:punct:]]|[[:space:]]|[[:cntrl:]])+' collate "und-x-icu", ' ', 'g'), 300))
      $$`);
    // The title run together is a word of its own: AC/DC is found as acdc, too.
    this.addSql(`
      create function search_words(title text, given text) returns text[] language sql immutable strict parallel safe as $$
        select array_remove(string_to_array(search_text(given), ' ') || replace(search_text(title), ' ', ''), '')
      $$`);
  }

  /** Every word under itself and under what is left of it without one of its letters: two words that one typing
   * mistake parts share such a remainder. New words wait until a job takes them in, so that those who add songs do
   * not wait for each other. */
  private createWords(): void {
    this.addSql(`
      create table search_word (
        remainder text collate "C" not null,
        word text collate "C" not null,
        primary key (remainder, word)
      )`);
    this.addSql('create table unlearned_word (word text collate "C" not null)');
    this.addSql(`
      create function note_words(words text[]) returns void language sql as $$
        insert into unlearned_word (word)
        select distinct word from unnest(words) word
        where char_length(word) >= 4 and char_length(word) <= 40
          and not exists (select from search_word known where known.remainder = word and known.word = word)
      $$`);
  }

  /** Finds by words. The planner takes words to come together by chance, and where they do not, it would read whole
   * tables in search of the first few rows: it must use the index. */
  private createFinder(name: string, ranked: boolean): void {
    const found = (condition: string) => `
        return query select search.id from ${name}_search search where search.words @@ query and ${condition} limit most;`;
    this.addSql(`
      create function ${name}s_with_words(query tsquery, ${ranked ? 'only_popular boolean' : 'viewer uuid'}, most int)
      returns table (id uuid) language plpgsql stable set enable_seqscan = off as $$
      begin
        ${
          ranked
            ? `if only_popular then ${found('search.popular')} else ${found('true')} end if;`
            : found(`exists (
                select from playlist where playlist.id = search.id and (playlist.public or playlist.owner_id = viewer))`)
        }
      end $$`);
  }

  private createTable({ name, source, columns }: SearchTable): void {
    const ranked = name !== 'playlist';
    // Of songs, the song itself knows.
    const counted = name === 'artist' || name === 'album';
    // What is found most often is found among few: in a large catalog, common words stand in too many titles to
    // look at all of them.
    this.addSql(`
      create table ${name}_search (
        id uuid not null,
        title text collate "C" not null,
        words tsvector not null,
        ${counted ? 'plays bigint not null default 0,' : ''}
        ${ranked ? 'popular boolean not null default false,' : ''}
        primary key (id),
        constraint ${name}_search_id_foreign foreign key (id) references ${name} (id) on delete cascade
      )`);
    this.addSql(`create index ${name}_search_title on ${name}_search (title)`);
    this.addSql(`create index ${name}_search_words on ${name}_search using gin (words)`);
    if (ranked) {
      this.addSql(`create index ${name}_search_popular_title on ${name}_search (title) where popular`);
      this.addSql(
        `create index ${name}_search_popular_words on ${name}_search using gin (words) where popular`,
      );
    }
    if (counted) this.addSql(`create index ${name}_search_plays_order on ${name}_search (plays, id)`);
    this.createFinder(name, ranked);
    this.addSql(`
      create function index_${name}s(ids uuid[]) returns void language sql as $$
        with found as materialized (
          select id, search_text(title) as title, search_words(title, text) as words
          from (${source} where ${name}.id = any(ids)) named
        ), written as (
          insert into ${name}_search as known (id, title, words)
          select id, title, array_to_tsvector(words) from found order by id
          on conflict (id) do update set title = excluded.title, words = excluded.words
          where (known.title, known.words) is distinct from (excluded.title, excluded.words)
        )
        select note_words(array(select distinct unnest(words) from found))
      $$`);
    this.addSql(`
      create function index_inserted_${name}s() returns trigger language plpgsql as $$
      begin
        perform index_${name}s(array(select id from inserted));
        return null;
      end $$`);
    this.addSql(`
      create function index_updated_${name}() returns trigger language plpgsql as $$
      begin
        perform index_${name}s(array[new.id]);
        return null;
      end $$`);
    this.addSql(`
      create trigger ${name}_inserted_for_search after insert on ${name}
      referencing new table as inserted for each statement execute function index_inserted_${name}s()`);
    this.addSql(`
      create trigger ${name}_updated_for_search after update of ${columns.join(', ')} on ${name} for each row
      when ((${columns.map((column) => `old.${column}`).join(', ')}) is distinct from (${columns
        .map((column) => `new.${column}`)
        .join(', ')}))
      execute function index_updated_${name}()`);
    this.addSql(`select index_${name}s(array(select id from ${name}))`);
  }
}
