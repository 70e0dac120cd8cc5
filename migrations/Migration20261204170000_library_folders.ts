import { Migration } from '@mikro-orm/migrations';

/** Files that are served from folders of the server's own, and the scans of these folders. Their keys begin with
 * `library/`, and their bytes are not the store's. */
export class Migration20261204170000_library_folders extends Migration {
  override up(): void {
    this.addSql('alter table audio_file drop constraint audio_file_key_check');
    this.addSql(
      String.raw`alter table audio_file add column sound text null,
        add constraint audio_file_key_check check (key ~ '^(audio|library)/[0-9a-f]{2}/[0-9a-f]{64}\.[a-z0-9]+$')`,
    );
    this.addSql('create index audio_file_sound_index on audio_file (sound) where sound is not null');
    this.countBytes("where key not like 'library/%'");
    this.addSql(`create table library_folder (
      id uuid not null primary key, path bytea not null, served boolean not null, scanned_at timestamptz(3) null
    )`);
    this.addSql('create unique index library_folder_path_unique on library_folder (path)');
    this.addSql(`create table library_file (
      id uuid not null primary key, folder_id uuid not null, path bytea not null,
      size bigint not null, mtime_ns bigint not null, ctime_ns bigint not null, inode bigint not null,
      beside text null, sound text null, audio_key text null, song_id uuid null, fault text null,
      album_facts text null, read_by smallint not null default 0,
      first_seen timestamptz(3) not null, last_seen timestamptz(3) not null, missing_since timestamptz(3) null,
      constraint library_file_folder_id_foreign foreign key (folder_id) references library_folder (id) on delete cascade,
      constraint library_file_audio_key_foreign foreign key (audio_key) references audio_file (key) on delete restrict,
      constraint library_file_song_id_foreign foreign key (song_id) references song (id) on delete set null
    )`);
    for (const [name, columns, condition] of [
      ['unique index library_file_path_unique', 'folder_id, path', 'where missing_since is null'],
      ['index library_file_path_order', 'folder_id, path', ''],
      ['index library_file_sound_index', 'sound', ''],
      ['index library_file_audio_key_index', 'audio_key', ''],
      ['index library_file_song_id_index', 'song_id', ''],
      ['index library_file_missing_order', 'missing_since', 'where missing_since is not null'],
    ]) {
      this.addSql(`create ${name} on library_file (${columns}) ${condition}`);
    }
    this.addSql(`create table scan (
      id uuid not null primary key, state text not null, "full" boolean not null, dry_run boolean not null,
      started_at timestamptz(3) not null, finished_at timestamptz(3) null,
      seen integer not null default 0, total integer null, added integer not null default 0,
      updated integer not null default 0, moved integer not null default 0, removed integer not null default 0,
      unchanged integer not null default 0, failed integer not null default 0, unconfirmed integer not null default 0,
      faults jsonb not null default '[]', changes jsonb not null default '[]',
      constraint scan_state_check check (state in ('RUNNING', 'DONE', 'CANCELLED', 'FAILED'))
    )`);
    this.addSql('create index scan_started_order on scan (started_at, id)');
  }

  override down(): void {
    this.addSql('drop table scan, library_file, library_folder');
    this.countBytes('');
    // Their songs cannot be played without the folders.
    this.addSql(`delete from song where audio_key like 'library/%'`);
    this.addSql(`delete from audio_file where key like 'library/%'`);
    this.addSql('alter table audio_file drop column sound, drop constraint audio_file_key_check');
    this.addSql(
      String.raw`alter table audio_file add constraint audio_file_key_check check (key ~ '^audio/[0-9a-f]{2}/[0-9a-f]{64}\.[a-z0-9]+$')`,
    );
  }

  /** The bytes of the store.
   * @param condition on the rows whose bytes count. */
  private countBytes(condition: string): void {
    this.addSql(`
      create or replace function count_bytes() returns trigger language plpgsql as $$
      declare
        change bigint := 0;
        taken bigint;
      begin
        if tg_op = 'TRUNCATE' then
          delete from stored_bytes where table_name = tg_table_name;
          return null;
        end if;
        if tg_op <> 'DELETE' then
          select coalesce(sum(size), 0) into change from inserted ${condition};
        end if;
        if tg_op <> 'INSERT' then
          select change - coalesce(sum(size), 0) into change from deleted ${condition};
        end if;
        if change = 0 then
          return null;
        end if;
        with free as (
          select ctid from stored_bytes where table_name = tg_table_name limit 16 for update skip locked
        ), gone as (
          delete from stored_bytes where ctid in (select ctid from free) returning bytes
        )
        select coalesce(sum(bytes), 0) into taken from gone;
        insert into stored_bytes (table_name, bytes) values (tg_table_name, change + taken);
        return null;
      end $$`);
  }
}
