import { Migration } from '@mikro-orm/migrations';

/** One queue for each user, and the devices that play it. */
export class Migration20261206180000_play_queues extends Migration {
  override up(): void {
    const user = 'user_id uuid not null';
    const ofUser = (table: string) =>
      `constraint ${table}_user_id_foreign foreign key (user_id) references account (id) on delete cascade`;
    const state = `playing boolean not null default false, repeat text not null default 'OFF',
      shuffled boolean not null default false, volume double precision not null default 1, device_id text null`;
    this.addSql(`create table play_queue (
      ${user} primary key, version integer not null default 0, items_version integer not null default 0,
      current_id uuid null, position integer not null default 0, position_at timestamptz(3) not null default now(),
      ${state}, device_lost_at timestamptz(3) null,
      ${ofUser('play_queue')},
      constraint play_queue_repeat_check check (repeat in ('OFF', 'ALL', 'ONE')),
      constraint play_queue_position_check check (position >= 0),
      constraint play_queue_volume_check check (volume >= '0'::double precision and volume <= '1'::double precision)
    )`);
    this.addSql(
      'create index play_queue_sounding_index on play_queue (user_id) where playing and device_id is not null',
    );
    this.addSql(`create table play_queue_item (
      id uuid not null primary key, ${user}, song_id uuid not null,
      position text collate "C" not null, home text collate "C" null,
      ${ofUser('play_queue_item')},
      constraint play_queue_item_song_id_foreign foreign key (song_id) references song (id) on delete cascade
    )`);
    this.addSql('create index play_queue_item_order on play_queue_item (user_id, position)');
    this.addSql('create index play_queue_item_song_index on play_queue_item (song_id)');
    // After a crash of PostgreSQL these two are empty: subscribers read whole queues, and devices write themselves in again.
    this.addSql(`create unlogged table play_queue_change (
      ${user}, version integer not null, kind text not null, item_ids uuid[] not null, place integer null,
      current_id uuid null, position integer not null, position_at timestamptz(3) not null,
      playing boolean not null, repeat text not null, shuffled boolean not null,
      volume double precision not null, device_id text null,
      primary key (user_id, version), ${ofUser('play_queue_change')}
    )`);
    this.addSql(`create unlogged table play_device (
      ${user}, device_id text not null, process_id uuid not null, name text not null, kind text not null,
      connected_at timestamptz(3) not null,
      primary key (user_id, device_id, process_id), ${ofUser('play_device')}
    )`);
    this.addSql('create index play_device_process_index on play_device (process_id)');
  }

  override down(): void {
    this.addSql('drop table play_device, play_queue_change, play_queue_item, play_queue');
  }
}
