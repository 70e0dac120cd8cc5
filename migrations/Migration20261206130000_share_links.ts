import { Migration } from '@mikro-orm/migrations';

/** Links that show things without an account, and their visitors. */
export class Migration20261206130000_share_links extends Migration {
  override up(): void {
    this.addSql(`
      create table share_link (
        id uuid not null primary key,
        created_at timestamptz(3) not null default now(),
        owner_id uuid not null constraint share_link_owner_id_foreign references account (id) on delete cascade,
        song_id uuid null constraint share_link_song_id_foreign references song (id) on delete cascade,
        album_id uuid null constraint share_link_album_id_foreign references album (id) on delete cascade,
        playlist_id uuid null constraint share_link_playlist_id_foreign references playlist (id) on delete cascade,
        token_hash text not null constraint share_link_token_hash_unique unique,
        sealed_token text not null,
        key_id text not null,
        description text null,
        expires_at timestamptz(3) null,
        visits int not null default 0,
        last_visited_at timestamptz(3) null,
        constraint share_link_target_check check (num_nonnulls(song_id, album_id, playlist_id) = 1),
        constraint share_link_description_check check (char_length(description) >= 1 and char_length(description) <= 500)
      )`);
    this.addSql('create index share_link_owner_order on share_link (owner_id, created_at, id)');
    for (const target of ['song', 'album', 'playlist'])
      this.addSql(`create index share_link_${target}_index on share_link (${target}_id)`);
    this.addSql('create index share_link_expires_index on share_link (expires_at)');
    this.addSql(`
      create table share_visit (
        day date not null,
        link_id uuid not null,
        visitor text collate "C" not null,
        visited_at timestamptz(3) not null default now(),
        counted boolean not null default false,
        constraint share_visit_pkey primary key (day, link_id, visitor)
      )`);
    this.addSql(`
      create index share_visit_uncounted_index on share_visit (link_id) include (visited_at) where not counted`);
    this.addSql('create table share_salt (day date not null primary key, salt text not null)');
  }

  override down(): void {
    this.addSql('drop table share_link, share_visit, share_salt');
  }
}
