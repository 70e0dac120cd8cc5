import { Migration } from '@mikro-orm/migrations';

/** Rooms in which users listen together. A queue belongs to a user or to a room, and is known by that one's id. */
export class Migration20261208100000_rooms extends Migration {
  override up(): void {
    const references = (table: string, column: string, to: string, rule = 'cascade') =>
      `constraint ${table}_${column}_foreign foreign key (${column}) references ${to} (id) on delete ${rule}`;
    this.addSql(`create table room (
      id uuid not null primary key, created_at timestamptz(3) not null default now(), name text not null,
      host_id uuid null, shared boolean not null default false,
      token_hash text not null, sealed_token text not null, key_id text not null,
      empty_since timestamptz(3) null, host_away_since timestamptz(3) null,
      ${references('room', 'host_id', 'account', 'set null')},
      constraint room_token_hash_unique unique (token_hash),
      constraint room_name_check check (char_length(name) >= 1 and char_length(name) <= 200)
    )`);
    this.addSql('create index room_host_index on room (host_id)');
    this.addSql(`create table room_member (
      room_id uuid not null, user_id uuid not null, state text not null, controls boolean not null default false,
      added_at timestamptz(3) not null default now(), primary key (room_id, user_id),
      ${references('room_member', 'room_id', 'room')}, ${references('room_member', 'user_id', 'account')},
      constraint room_member_state_check check (state in ('INVITED', 'JOINED', 'REMOVED'))
    )`);
    this.addSql('create index room_member_user_order on room_member (user_id, added_at, room_id)');
    this.addSql(`create unlogged table room_listener (
      room_id uuid not null, user_id uuid not null, process_id uuid not null,
      primary key (room_id, user_id, process_id),
      ${references('room_listener', 'room_id', 'room')}, ${references('room_listener', 'user_id', 'account')}
    )`);
    this.addSql('create index room_listener_process_index on room_listener (process_id)');
    this.addSql('create index room_listener_user_index on room_listener (user_id)');
    this.addSql(`create table room_message (
      id uuid not null primary key, created_at timestamptz(3) not null default now(), room_id uuid not null,
      sender_id uuid not null, content text not null, client_id text null,
      ${references('room_message', 'room_id', 'room')}, ${references('room_message', 'sender_id', 'account')},
      constraint room_message_content_check check (char_length(content) >= 1 and char_length(content) <= 10000),
      constraint room_message_client_check check (char_length(client_id) >= 1 and char_length(client_id) <= 100)
    )`);
    this.addSql('create index room_message_order on room_message (room_id, created_at, id)');
    this.addSql('create index room_message_sender_index on room_message (sender_id)');
    this.addSql(`create unique index room_message_client_unique on room_message (room_id, sender_id, client_id)
      where client_id is not null`);
    this.#letRoomsHaveQueues(references);
  }

  #letRoomsHaveQueues(references: (table: string, column: string, to: string) => string): void {
    this.addSql('drop index play_queue_sounding_index');
    this.addSql('alter table play_queue drop constraint play_queue_user_id_foreign');
    this.addSql('alter table play_queue rename column user_id to id');
    this.addSql('alter table play_queue add column user_id uuid null, add column room_id uuid null');
    this.addSql('update play_queue set user_id = id');
    this.addSql(`alter table play_queue
      add constraint play_queue_user_unique unique (user_id), add constraint play_queue_room_unique unique (room_id),
      add ${references('play_queue', 'user_id', 'account')}, add ${references('play_queue', 'room_id', 'room')},
      add constraint play_queue_owner_check
        check (num_nonnulls(user_id, room_id) = 1 and id = coalesce(user_id, room_id))`);
    this.addSql(
      'create index play_queue_sounding_index on play_queue (user_id) where playing and device_id is not null',
    );
    this.addSql(
      'create index play_queue_rooms_index on play_queue (id) where playing and room_id is not null',
    );
    for (const table of ['play_queue_item', 'play_queue_change']) {
      this.addSql(`alter table ${table} drop constraint ${table}_user_id_foreign`);
      this.addSql(`alter table ${table} rename column user_id to queue_id`);
      this.addSql(`alter table ${table} add ${references(table, 'queue_id', 'play_queue')}`);
    }
  }

  override down(): void {
    const ofUser = (table: string) =>
      `add constraint ${table}_user_id_foreign foreign key (user_id) references account (id) on delete cascade`;
    this.addSql('delete from play_queue where room_id is not null');
    for (const table of ['play_queue_item', 'play_queue_change']) {
      this.addSql(`alter table ${table} drop constraint ${table}_queue_id_foreign`);
      this.addSql(`alter table ${table} rename column queue_id to user_id`);
      this.addSql(`alter table ${table} ${ofUser(table)}`);
    }
    this.addSql('drop index play_queue_rooms_index');
    this.addSql('drop index play_queue_sounding_index');
    this.addSql('alter table play_queue drop column user_id, drop column room_id');
    this.addSql('alter table play_queue rename column id to user_id');
    this.addSql(`alter table play_queue ${ofUser('play_queue')}`);
    this.addSql(
      'create index play_queue_sounding_index on play_queue (user_id) where playing and device_id is not null',
    );
    this.addSql('drop table room_message, room_listener, room_member, room');
  }
}
