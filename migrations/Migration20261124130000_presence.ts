import { Migration } from '@mikro-orm/migrations';

/** Who is online, when others were, and what they listen to. */
export class Migration20261124130000_presence extends Migration {
  override up(): void {
    this.createPresences();
    this.createConnections();
  }

  override down(): void {
    this.addSql('drop table connected_user, server_process, account_presence');
  }

  private createPresences(): void {
    this.addSql(`
      create table account_presence (
        user_id uuid not null,
        online boolean not null default false,
        last_seen_at timestamptz(3) null,
        song_id uuid null,
        playing_until timestamptz(3) null,
        primary key (user_id),
        constraint account_presence_user_id_foreign foreign key (user_id) references account (id) on update no action on delete cascade,
        constraint account_presence_song_id_foreign foreign key (song_id) references song (id) on update no action on delete set null
      )`);
    this.addSql('create index account_presence_online_index on account_presence (user_id) where online');
    this.addSql('create index account_presence_song_index on account_presence (song_id)');
    this.addSql(
      'create index account_presence_playing_until_index on account_presence (playing_until) where playing_until is not null',
    );
    this.addSql(
      'create index account_presence_orphan_index on account_presence (user_id) where song_id is null and playing_until is not null',
    );
  }

  /** What these two tables say is true only while the processes live that wrote it. After a crash of PostgreSQL
   * they are empty, as unlogged tables are, and the processes write themselves in again; until then nothing is
   * gained by making each of these writes safe on the disk. */
  private createConnections(): void {
    this.addSql(`
      create unlogged table server_process (
        id uuid not null,
        heartbeat_at timestamptz(3) not null,
        primary key (id)
      )`);
    this.addSql(`
      create unlogged table connected_user (
        user_id uuid not null,
        process_id uuid not null,
        primary key (user_id, process_id),
        constraint connected_user_user_id_foreign foreign key (user_id) references account_presence (user_id) on delete cascade,
        constraint connected_user_process_id_foreign foreign key (process_id) references server_process (id) on delete cascade
      )`);
    this.addSql('create index connected_user_process_index on connected_user (process_id)');
  }
}
