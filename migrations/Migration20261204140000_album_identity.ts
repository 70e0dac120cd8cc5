import { Migration } from '@mikro-orm/migrations';

const named = 'artist_id, title_key, edition_key, release_year, reissue_year, music_brainz_id';

/** Facts of albums that are merged, apart from their identity. */
const facts = [
  'label',
  'catalog_number',
  'barcode',
  'music_brainz_release_group_id',
  'release_date',
  'original_release_date',
  'kind',
  'compilation',
];

/** Albums are told apart by their editions and by the ids of their releases as well, which move from `album_details` to
 * the album. What an album was called before goes on leading to it. */
export class Migration20261204140000_album_identity extends Migration {
  override up(): void {
    this.addSql(`
      create function edition_key(title text, edition text) returns text language sql immutable parallel safe as $$
        select case
          when edition is null or right(name_key(title), char_length(name_key(edition)) + 2)
            in ('(' || name_key(edition) || ')', '[' || name_key(edition) || ']') then ''
          else name_key(edition)
        end
      $$`);
    this.addSql(`
      alter table album
        add column edition text null, add column reissue_year smallint null, add column music_brainz_id uuid null`);
    this.addSql(`
      update album set edition = nullif(left(known.edition, 200), ''), music_brainz_id = known.music_brainz_id,
        reissue_year = nullif(left(release_date, 4)::smallint, release_year)
      from album_details known where album_id = id and (known.edition <> '' or known.music_brainz_id is not null
        or left(release_date, 4)::smallint <> release_year)`);
    this.addSql(
      'update album set reissue_year = null where release_year is null and reissue_year is not null',
    );
    this.addSql('alter table album_details drop column edition, drop column music_brainz_id');
    this.merge('music_brainz_id', 'music_brainz_id is not null');
    this.addSql(`
      alter table album
        add column edition_key text collate "C" generated always as (edition_key(title, edition)) stored,
        add constraint album_edition_check check (char_length(edition) >= 1 and char_length(edition) <= 200),
        add constraint album_reissue_year_check check (reissue_year >= 1860 and reissue_year <= 2200)`);
    this.addSql('drop index album_identity');
    this.addSql(`create unique index album_identity on album (${named}) nulls not distinct`);
    this.addSql('create unique index album_music_brainz_unique on album (music_brainz_id)');
    this.createAliases();
  }

  override down(): void {
    this.addSql('drop table album_alias');
    this.addSql('drop index album_identity, album_music_brainz_unique');
    this.merge('artist_id, title_key, release_year', 'true');
    this.addSql(
      'alter table album_details add column edition text null, add column music_brainz_id uuid null',
    );
    this.addSql(`
      insert into album_details (album_id, edition, music_brainz_id)
      select id, edition, music_brainz_id from album where edition is not null or music_brainz_id is not null
      on conflict (album_id) do update
        set edition = excluded.edition, music_brainz_id = excluded.music_brainz_id`);
    this.addSql(`
      alter table album drop column edition_key, drop column edition, drop column reissue_year,
        drop column music_brainz_id`);
    this.addSql('drop function edition_key(text, text)');
    this.addSql(
      'create unique index album_identity on album (artist_id, title_key, release_year) nulls not distinct',
    );
  }

  private createAliases(): void {
    this.addSql(`
      create table album_alias (
        id uuid primary key,
        album_id uuid not null constraint album_alias_album_id_foreign references album on delete cascade,
        artist_key text collate "C" not null,
        title_key text collate "C" not null,
        edition_key text collate "C" not null,
        release_year smallint null,
        reissue_year smallint null,
        music_brainz_id uuid null
      )`);
    this.addSql(`
      create unique index album_alias_identity on album_alias
        (artist_key, title_key, edition_key, release_year, reissue_year, music_brainz_id) nulls not distinct`);
    this.addSql('create index album_alias_music_brainz_index on album_alias (music_brainz_id)');
    this.addSql('create index album_alias_album_index on album_alias (album_id)');
  }

  /** Of several albums that are the same, the oldest stays, and gets what it lacks. A song that showed its album's cover
   * goes on showing it. */
  private merge(same: string, where: string): void {
    this.addSql(`
      create temporary table merged_album as
      select id, kept, image_key, created_at from (
        select id, image_key, created_at, first_value(id) over (
          partition by ${same} order by created_at, id) as kept
        from album where ${where}
      ) told where id <> kept`);
    this.addSql(`
      update album set image_key = found.image_key
      from (
        select distinct on (kept) kept, image_key from merged_album where image_key is not null
        order by kept, created_at, id
      ) found
      where album.id = found.kept and album.image_key is null`);
    const first = (column: string) =>
      `(array_agg(${column} order by created_at, id) filter (where ${column} is not null))[1]`;
    this.addSql(`
      insert into album_details as known (album_id, ${facts.join(', ')})
      select kept, ${facts.map(first).join(', ')}
      from merged_album join album_details on album_id = id group by kept
      on conflict (album_id) do update set
        ${facts.map((column) => `${column} = coalesce(known.${column}, excluded.${column})`).join(', ')}`);
    this.addSql(`
      insert into album_disc (album_id, number, title)
      select distinct on (kept, number) kept, number, title from merged_album join album_disc on album_id = id
      order by kept, number, created_at, id
      on conflict (album_id, number) do nothing`);
    this.addSql(`
      update album set updated_at = greatest(now(), updated_at + interval '1 millisecond')
      where id in (select kept from merged_album)`);
    this.addSql(`
      update song set album_id = kept, updated_at = greatest(now(), song.updated_at + interval '1 millisecond'),
        image_key = coalesce(song.image_key, nullif(merged_album.image_key, album.image_key))
      from merged_album join album on album.id = merged_album.kept where album_id = merged_album.id`);
    this.addSql('delete from album where id in (select id from merged_album)');
    this.addSql('drop table merged_album');
  }
}
