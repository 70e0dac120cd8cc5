import { Migration } from '@mikro-orm/migrations';

/** The catalog: artists, albums and songs, with the audio and pictures that they show. */
export class Migration20261122120000_catalog extends Migration {
  override up(): void {
    this.addSql('create extension if not exists pg_trgm');
    this.createTables();
    this.countRows();
  }

  override down(): void {
    this.addSql('drop table song, album, artist, image, audio_file, row_count');
    this.addSql('drop function count_rows()');
    // pg_trgm stays: others may use it, and the database's owner may have put it there.
  }

  private createTables(): void {
    this.addSql(`create table audio_file (
        key text not null,
        mime_type text not null,
        size int not null,
        bitrate int null,
        sample_rate int null,
        codec text null,
        created_at timestamptz(3) not null default now(),
        primary key (key)
      )`);
    this.addSql(`alter table audio_file add constraint audio_file_sample_rate_check check (sample_rate > 0)`);
    this.addSql(`alter table audio_file add constraint audio_file_bitrate_check check (bitrate > 0)`);
    this.addSql(`alter table audio_file add constraint audio_file_size_check check (size > 0)`);
    this.addSql(
      String.raw`alter table audio_file add constraint audio_file_key_check check (key ~ '^audio/[0-9a-f]{2}/[0-9a-f]{64}\.[a-z0-9]+$')`,
    );
    this.addSql(`create table image (
        key text not null,
        size int not null,
        width int not null,
        height int not null,
        blurhash text null,
        created_at timestamptz(3) not null default now(),
        primary key (key)
      )`);
    this.addSql(
      `alter table image add constraint image_size_check check (size > 0 and width > 0 and height > 0)`,
    );
    this.addSql(
      String.raw`alter table image add constraint image_key_check check (key ~ '^images/[0-9a-f]{2}/[0-9a-f]{64}\.webp$')`,
    );
    this.addSql(`create table artist (
        id uuid not null,
        created_at timestamptz(3) not null default now(),
        name text collate "und-x-icu" not null,
        image_key text null,
        primary key (id)
      )`);
    this.addSql(`create index artist_image_index on artist (image_key)`);
    this.addSql(`create index artist_created_order on artist (created_at, id)`);
    this.addSql(`create index artist_name_order on artist (name, id)`);
    this.addSql(`create unique index artist_name_unique on artist (lower(name))`);
    this.addSql(
      `alter table artist add constraint artist_name_check check (char_length(name) >= 1 and char_length(name) <= 200)`,
    );
    this.addSql(`create table album (
        id uuid not null,
        created_at timestamptz(3) not null default now(),
        title text collate "und-x-icu" not null,
        artist_id uuid not null,
        release_year smallint not null,
        image_key text null,
        updated_at timestamptz(3) not null default now(),
        primary key (id)
      )`);
    this.addSql(`create index album_image_index on album (image_key)`);
    this.addSql(`create index album_title_trigrams on album using gin (lower(title) gin_trgm_ops)`);
    this.sampleTitles('album_title_trigrams');
    this.addSql(`create index album_release_year_title_order on album (release_year, title, id)`);
    this.addSql(`create index album_release_year_created_order on album (release_year, created_at, id)`);
    this.addSql(`create index album_artist_release_year_order on album (artist_id, release_year, id)`);
    this.addSql(`create index album_artist_title_order on album (artist_id, title, id)`);
    this.addSql(`create index album_artist_created_order on album (artist_id, created_at, id)`);
    this.addSql(`create index album_release_year_order on album (release_year, id)`);
    this.addSql(`create index album_title_order on album (title, id)`);
    this.addSql(`create index album_created_order on album (created_at, id)`);
    this.addSql(
      `alter table album add constraint album_release_year_check check (release_year >= 1860 and release_year <= 2200)`,
    );
    this.addSql(
      `alter table album add constraint album_title_check check (char_length(title) >= 1 and char_length(title) <= 200)`,
    );
    this.addSql(`create table song (
        id uuid not null,
        created_at timestamptz(3) not null default now(),
        title text collate "und-x-icu" not null,
        artist_id uuid not null,
        album_id uuid null,
        disc_number smallint not null default 1,
        track_number smallint null,
        genre text collate "und-x-icu" null,
        duration int not null,
        audio_key text not null,
        image_key text null,
        play_count int not null default 0,
        featured_position int null,
        updated_at timestamptz(3) not null default now(),
        primary key (id)
      )`);
    this.addSql(`create index song_image_index on song (image_key)`);
    this.addSql(`create index song_audio_index on song (audio_key)`);
    this.addSql(`create index song_title_trigrams on song using gin (lower(title) gin_trgm_ops)`);
    this.sampleTitles('song_title_trigrams');
    this.addSql(
      `create index song_featured_order on song (featured_position) where featured_position is not null`,
    );
    this.addSql(`create index song_album_track_order on song (album_id, disc_number, track_number, id)`);
    this.addSql(`create index song_genre_play_count_order on song (lower(genre), play_count, id)`);
    this.addSql(`create index song_genre_duration_order on song (lower(genre), duration, id)`);
    this.addSql(`create index song_genre_title_order on song (lower(genre), title, id)`);
    this.addSql(`create index song_genre_created_order on song (lower(genre), created_at, id)`);
    this.addSql(`create index song_artist_play_count_order on song (artist_id, play_count, id)`);
    this.addSql(`create index song_artist_duration_order on song (artist_id, duration, id)`);
    this.addSql(`create index song_artist_title_order on song (artist_id, title, id)`);
    this.addSql(`create index song_artist_created_order on song (artist_id, created_at, id)`);
    this.addSql(`create index song_play_count_order on song (play_count, id)`);
    this.addSql(`create index song_duration_order on song (duration, id)`);
    this.addSql(`create index song_title_order on song (title, id)`);
    this.addSql(`create index song_created_order on song (created_at, id)`);
    this.addSql(`alter table song add constraint song_play_count_check check (play_count >= 0)`);
    this.addSql(`alter table song add constraint song_track_number_check check (track_number > 0)`);
    this.addSql(`alter table song add constraint song_disc_number_check check (disc_number > 0)`);
    this.addSql(`alter table song add constraint song_duration_check check (duration > 0)`);
    this.addSql(
      `alter table song add constraint song_genre_check check (char_length(genre) >= 1 and char_length(genre) <= 100)`,
    );
    this.addSql(
      `alter table song add constraint song_title_check check (char_length(title) >= 1 and char_length(title) <= 200)`,
    );
    this.addSql(
      `alter table artist add constraint artist_image_key_foreign foreign key (image_key) references image (key) on update no action on delete restrict`,
    );
    this.addSql(
      `alter table album add constraint album_artist_id_foreign foreign key (artist_id) references artist (id) on update no action on delete restrict`,
    );
    this.addSql(
      `alter table album add constraint album_image_key_foreign foreign key (image_key) references image (key) on update no action on delete restrict`,
    );
    this.addSql(
      `alter table song add constraint song_artist_id_foreign foreign key (artist_id) references artist (id) on update no action on delete restrict`,
    );
    this.addSql(
      `alter table song add constraint song_album_id_foreign foreign key (album_id) references album (id) on update no action on delete set null`,
    );
    this.addSql(
      `alter table song add constraint song_audio_key_foreign foreign key (audio_key) references audio_file (key) on update no action on delete restrict`,
    );
    this.addSql(
      `alter table song add constraint song_image_key_foreign foreign key (image_key) references image (key) on update no action on delete restrict`,
    );
  }

  /** With the usual hundred samples, one that has the wanted letters by chance stands for a hundredth of all
   * titles; expecting so many matches, the planner reads the whole list in its order until it has found a page. */
  private sampleTitles(index: string): void {
    this.addSql(`alter index ${index} alter column 1 set statistics 1000`);
  }

  /** Totals that cost the same for ten songs and ten million. Each statement adds what it changed as one row
   * and, in passing, takes up rows that nobody else holds, so writers never wait for one another and few rows
   * are left to add up. */
  private countRows(): void {
    this.addSql(`
      create table row_count (
        table_name text not null,
        rows bigint not null
      )`);
    this.addSql('create index row_count_table_index on row_count (table_name)');
    this.addSql(`
      create function count_rows() returns trigger language plpgsql as $$
      declare
        change bigint;
        taken bigint;
      begin
        if tg_op = 'TRUNCATE' then
          delete from row_count where table_name = tg_table_name;
          return null;
        elsif tg_op = 'INSERT' then
          select count(*) into change from inserted;
        else
          select -count(*) into change from deleted;
        end if;
        if change = 0 then
          return null;
        end if;
        with free as (
          select ctid from row_count where table_name = tg_table_name limit 16 for update skip locked
        ), gone as (
          delete from row_count where ctid in (select ctid from free) returning rows
        )
        select coalesce(sum(rows), 0) into taken from gone;
        insert into row_count (table_name, rows) values (tg_table_name, change + taken);
        return null;
      end $$`);
    for (const table of ['artist', 'album', 'song']) {
      this.addSql(`
        create trigger ${table}_rows_inserted after insert on ${table}
        referencing new table as inserted for each statement execute function count_rows()`);
      this.addSql(`
        create trigger ${table}_rows_deleted after delete on ${table}
        referencing old table as deleted for each statement execute function count_rows()`);
      this.addSql(`
        create trigger ${table}_rows_truncated after truncate on ${table}
        for each statement execute function count_rows()`);
    }
  }
}
