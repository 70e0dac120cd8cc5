import { Migration } from '@mikro-orm/migrations';

const names = 'title_key, edition_key, release_year, reissue_year, music_brainz_id';

/** What happens when plain SQL gives an album another artist, which is then its only credit. */
const follow = (columns: string, differ: string) => `
  create or replace function credit_updated_albums() returns trigger language plpgsql as $$
  declare
    replaced uuid[];
  begin
    update album_artist set title = moved.title, release_year = moved.release_year, created_at = moved.created_at
    from (
      select id, title, release_year, created_at from changed except select id, title, release_year, created_at from former
    ) moved where album_artist.album_id = moved.id;
    replaced := array(
      select id from (select id, artist_id from changed except select id, artist_id from former) given
      where artist_id is distinct from (
        select first.artist_id from album_credit first
        where first.album_id = given.id and first.role = 0 order by position limit 1));
    if cardinality(replaced) > 0 then
      delete from album_credit where album_id = any(replaced);
      insert into album_credit (album_id, position, artist_id)
      select id, 1, artist_id from changed where id = any(replaced);
      perform place_album_credits(replaced);
      update album set ${columns} where id = any(replaced) and (${differ});
    end if;
    return null;
  end $$`;

/** Albums are told apart by all of their main artists, in whatever order they are credited. */
export class Migration20261205100000_main_artists extends Migration {
  override up(): void {
    this.addSql(`
      create function artist_set(artist uuid, others uuid[]) returns uuid[] language sql immutable parallel safe as $$
        select array(select distinct id from unnest(array_append(others, artist)) as id order by id)
      $$`);
    this.addSql(`
      alter table album
        add column co_artists uuid[] not null default '{}',
        add column main_artists uuid[] generated always as (artist_set(artist_id, co_artists)) stored`);
    // Two albums of the same artists in another order stay apart: only the older one is known to be by all of them.
    this.addSql(`
      update album set co_artists = told.others
      from (
        select id, others, row_number() over (
          partition by artist_set(artist_id, others), ${names} order by created_at, id) as place
        from album join (
          select album_id, array_agg(credit.artist_id order by position) as others
          from album_credit credit join album on album.id = album_id
          where role = 0 and credit.artist_id <> album.artist_id group by album_id
        ) credited on album_id = id
      ) told
      where told.id = album.id and place = 1`);
    this.addSql('drop index album_identity');
    this.addSql(`create unique index album_identity on album (main_artists, ${names}) nulls not distinct`);
    this.addSql('create index album_artist_index on album (artist_id)');
    this.addSql(
      follow(`detailed_credits = false, co_artists = '{}'`, `detailed_credits or co_artists <> '{}'`),
    );
    // What albums were before they were changed has the names of all main artists, in the order of their keys.
    this.addSql(`
      update album_alias alias set artist_key = named.keys
      from (
        select album.id, first.name_key as first_key,
          (select string_agg(name_key, e'\\n' order by name_key collate "C") from artist
           where artist.id = any(main_artists)) as keys
        from album join artist first on first.id = artist_id where co_artists <> '{}'
      ) named
      where named.id = alias.album_id and alias.artist_key = named.first_key
        and not exists (
          select from album_alias other where other.artist_key = named.keys
            and (other.title_key, other.edition_key, other.release_year, other.reissue_year, other.music_brainz_id)
              is not distinct from
              (alias.title_key, alias.edition_key, alias.release_year, alias.reissue_year, alias.music_brainz_id))`);
  }

  override down(): void {
    this.addSql(follow('detailed_credits = false', 'detailed_credits'));
    this.addSql('drop index album_identity, album_artist_index');
    // Albums that differ in further artists alone become one again: the oldest.
    this.addSql(`
      create temporary table same_album as
      select id, kept, image_key from (
        select id, image_key, first_value(id) over (partition by artist_id, ${names} order by created_at, id) as kept
        from album
      ) told where id <> kept`);
    this.addSql(`
      update song set album_id = kept, image_key = coalesce(song.image_key, same_album.image_key)
      from same_album where album_id = same_album.id`);
    this.addSql('delete from album where id in (select id from same_album)');
    this.addSql('drop table same_album');
    this.addSql('alter table album drop column main_artists, drop column co_artists');
    this.addSql('drop function artist_set(uuid, uuid[])');
    this.addSql(`create unique index album_identity on album (artist_id, ${names}) nulls not distinct`);
  }
}
