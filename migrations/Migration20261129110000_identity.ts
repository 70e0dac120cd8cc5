import { Migration } from '@mikro-orm/migrations';

/** As `shared/name.key.ts` has them: signs that look alike, all of one kind standing for its first. */
const alike = [
  '-\u2010\u2011\u2012\u2013\u2014\u2015\u2043\u2212\u058A\u05BE',
  "'\u2018\u2019\u201A\u201B\u02B9\u02BB\u02BC\u02BD\u2032\u2035\u0060\u00B4",
  '"\u201C\u201D\u201E\u201F\u2033\u2036\u301D\u301E\u301F',
  '\u00B7\u0387\u2022\u2027\u2219\u22C5\u30FB\uFF65',
  '~\u02DC\u223C\u301C',
  '/\u2044\u2215',
  ':\u2236\uA789',
  '*\u204E\u2217',
];
const others = alike.map((signs) => signs.slice(1)).join('');
const firsts = alike.map((signs) => signs.charAt(0).repeat(signs.length - 1)).join('');

const invisible = String.raw`[\u0001-\u0008\u000E-\u001F\u007F-\u0084\u0086-\u009F\u00AD\u034F\u061C\u115F\u1160\u17B4\u17B5\u180B-\u180F\u200B-\u200F\u202A-\u202E\u2060-\u206F\u3164\uFE00-\uFE0F\uFEFF\uFFA0\uFFF0-\uFFF8\U0001BCA0-\U0001BCA3\U0001D173-\U0001D17A\U000E0000-\U000E0FFF]+`;
const spaces = String.raw`[\u0009-\u000D\u0020\u0085\u1680\u2028\u2029\u2800]+`;

const literal = (text: string) => `'${text.replaceAll("'", "''")}'`;

/** What makes two artists or two albums the same one, held by keys that the database makes itself. */
export class Migration20261129110000_identity extends Migration {
  override up(): void {
    this.createFunctions();
    this.mergeArtists();
    this.extendArtists();
    this.mergeAlbums();
    this.extendAlbums();
    this.addSql('drop table merged_artist, merged_album');
  }

  override down(): void {
    this.addSql('drop index album_release_year_ascending, album_release_year_descending');
    this.addSql('drop index album_artist_release_year_ascending, album_artist_release_year_descending');
    this.addSql(`create index album_artist_release_year_order on album (artist_id, release_year, id)`);
    this.addSql('alter table album drop column title_key');
    // Nothing else would fit the column as it was.
    this.addSql('update album set release_year = extract(year from created_at) where release_year is null');
    this.addSql('alter table album alter column release_year set not null');
    // Their indexes go along.
    this.addSql(`
      alter table artist drop column sort_name, drop column given_sort_name, drop column name_key,
      drop column music_brainz_id, drop column updated_at`);
    this.addSql('create index artist_name_order on artist (name, id)');
    this.addSql('create unique index artist_name_unique on artist (lower(name))');
    this.addSql('drop function name_key(text), sort_form(text)');
  }

  private createFunctions(): void {
    // Before NFKC, which would make something else of some of the signs, and after it, since it makes others.
    this.addSql(`
      create function name_key(name text) returns text language sql immutable strict parallel safe as $$
        select coalesce(nullif(left(btrim(regexp_replace(translate(replace(lower(normalize(
          translate(regexp_replace(name, '${invisible}', '', 'g'), ${literal(others)}, ${literal(firsts)}),
          NFKC) collate "und-x-icu"), 'ß', 'ss'), ${literal(`${others}ς`)}, ${literal(`${firsts}σ`)}),
          '${spaces}', ' ', 'g')), 400), ''), name)
      $$`);
    this.addSql(String.raw`
      create function sort_form(name text) returns text language sql immutable strict parallel safe as $$
        select regexp_replace(name, '^(the|an?(?=\s+\D))\s+(\S.*)$', '\2, \1', 'i')
      $$`);
  }

  /** The oldest of several artists stays, under its own spelling, and gets what the others have. */
  private mergeArtists(): void {
    this.addSql(`
      create temporary table merged_artist as
      select id, kept, image_key from (
        select id, image_key, first_value(id) over (
          partition by name_key(name) order by created_at, id) as kept
        from artist
      ) named where id <> kept`);
    this.addSql(`
      update artist set image_key = found.image_key
      from (select distinct on (kept) kept, image_key from merged_artist where image_key is not null order by kept, id) found
      where artist.id = found.kept and artist.image_key is null`);
    for (const table of ['album', 'song']) {
      this.addSql(`
        update ${table} set artist_id = kept, updated_at = greatest(now(), updated_at + interval '1 millisecond')
        from merged_artist where artist_id = merged_artist.id`);
    }
    this.addSql(`
      update artist_search search set plays = search.plays + gone.plays
      from (
        select kept, sum(plays) as plays from merged_artist join artist_search using (id) group by kept
      ) gone
      where search.id = gone.kept`);
    this.addSql('delete from artist where id in (select id from merged_artist)');
  }

  private extendArtists(): void {
    this.addSql(`
      alter table artist
        add column updated_at timestamptz(3) not null default now(),
        add column given_sort_name text collate "und-x-icu" null,
        add column music_brainz_id uuid null,
        add column name_key text collate "C" generated always as (name_key(name)) stored,
        add column sort_name text collate "und-x-icu" generated always as (coalesce(given_sort_name, sort_form(name))) stored`);
    this.addSql(
      `alter table artist add constraint artist_given_sort_name_check check (char_length(given_sort_name) >= 1 and char_length(given_sort_name) <= 200)`,
    );
    this.addSql('drop index artist_name_unique, artist_name_order');
    this.addSql('create unique index artist_name_unique on artist (name_key)');
    this.addSql('create unique index artist_music_brainz_unique on artist (music_brainz_id)');
    this.addSql('create index artist_sort_name_order on artist (sort_name, id)');
  }

  /** The same for albums. A song that showed its album's cover goes on showing it. */
  private mergeAlbums(): void {
    this.addSql(`
      create temporary table merged_album as
      select id, kept, image_key from (
        select id, image_key, first_value(id) over (
          partition by artist_id, name_key(title), release_year order by created_at, id) as kept
        from album
      ) titled where id <> kept`);
    this.addSql(`
      update album set image_key = found.image_key
      from (select distinct on (kept) kept, image_key from merged_album where image_key is not null order by kept, id) found
      where album.id = found.kept and album.image_key is null`);
    this.addSql(`
      update album set updated_at = greatest(now(), updated_at + interval '1 millisecond')
      where id in (select kept from merged_album)`);
    this.addSql(`
      update song set album_id = kept, updated_at = greatest(now(), song.updated_at + interval '1 millisecond'),
        image_key = coalesce(song.image_key, nullif(merged_album.image_key, album.image_key))
      from merged_album join album on album.id = merged_album.kept where album_id = merged_album.id`);
    this.addSql(`
      update album_search search set plays = search.plays + gone.plays
      from (select kept, sum(plays) as plays from merged_album join album_search using (id) group by kept) gone
      where search.id = gone.kept`);
    this.addSql('delete from album where id in (select id from merged_album)');
  }

  private extendAlbums(): void {
    this.addSql(`
      alter table album
        alter column release_year drop not null,
        add column title_key text collate "C" generated always as (name_key(title)) stored`);
    // Editions and the ids of releases will tell further albums apart: then as columns of this index, or beside it.
    this.addSql(
      'create unique index album_identity on album (artist_id, title_key, release_year) nulls not distinct',
    );
    // Unknown years come last either way, which takes an index for each.
    this.addSql('drop index album_artist_release_year_order');
    for (const [name, last] of [
      ['ascending', 32_767],
      ['descending', -32_768],
    ]) {
      const year = `(coalesce(release_year, ${last}))`;
      this.addSql(`create index album_release_year_${name} on album (${year}, id)`);
      this.addSql(`create index album_artist_release_year_${name} on album (artist_id, ${year}, id)`);
    }
  }
}
