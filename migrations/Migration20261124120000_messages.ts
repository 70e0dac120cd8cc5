import { Migration } from '@mikro-orm/migrations';

/** Messages, the two sides of each conversation, and the clock of each user's messages. */
export class Migration20261124120000_messages extends Migration {
  override up(): void {
    this.createMessages();
    this.countMessages();
    this.createConversations();
    this.createMailboxes();
  }

  override down(): void {
    this.addSql('drop table mailbox, conversation, message');
    this.addSql(`delete from row_count where table_name = 'message'`);
  }

  private createMessages(): void {
    this.addSql(`
      create table message (
        id uuid not null,
        created_at timestamptz(3) not null default now(),
        sender_id uuid not null,
        receiver_id uuid not null,
        content text collate "und-x-icu" not null,
        client_id text null,
        read_at timestamptz(3) null,
        primary key (id),
        constraint message_receiver_check check (receiver_id <> sender_id),
        constraint message_content_check check (char_length(content) >= 1 and char_length(content) <= 10000),
        constraint message_client_check check (char_length(client_id) >= 1 and char_length(client_id) <= 100),
        constraint message_sender_id_foreign foreign key (sender_id) references account (id) on update no action on delete cascade,
        constraint message_receiver_id_foreign foreign key (receiver_id) references account (id) on update no action on delete cascade
      )`);
    this.addSql(
      'create index message_conversation_order on message (least(sender_id, receiver_id), greatest(sender_id, receiver_id), created_at, id)',
    );
    this.addSql('create index message_sender_order on message (sender_id, created_at, id)');
    this.addSql('create index message_receiver_order on message (receiver_id, created_at, id)');
    this.addSql('create index message_created_order on message (created_at, id)');
    this.addSql(
      'create unique index message_client_unique on message (sender_id, client_id) where client_id is not null',
    );
    this.addSql(
      'create index message_unread_index on message (receiver_id, sender_id) where read_at is null',
    );
    this.addSql('create index message_content_trigrams on message using gin (lower(content) gin_trgm_ops)');
    // As for titles: with the usual hundred samples, the planner expects too many matches of a rare text.
    this.addSql('alter index message_content_trigrams alter column 1 set statistics 1000');
  }

  private countMessages(): void {
    this.addSql(`
      create trigger message_rows_inserted after insert on message
      referencing new table as inserted for each statement execute function count_rows()`);
    this.addSql(`
      create trigger message_rows_deleted after delete on message
      referencing old table as deleted for each statement execute function count_rows()`);
    this.addSql(`
      create trigger message_rows_truncated after truncate on message
      for each statement execute function count_rows()`);
  }

  private createConversations(): void {
    this.addSql(`
      create table conversation (
        user_id uuid not null,
        other_id uuid not null,
        last_message_at timestamptz(3) not null,
        message_count int not null,
        unread_count int not null,
        other_read_at timestamptz(3) null,
        primary key (user_id, other_id),
        constraint conversation_other_check check (other_id <> user_id),
        constraint conversation_counts_check check (unread_count >= 0 and unread_count <= message_count),
        constraint conversation_user_id_foreign foreign key (user_id) references account (id) on update no action on delete cascade,
        constraint conversation_other_id_foreign foreign key (other_id) references account (id) on update no action on delete cascade
      )`);
    this.addSql('create index conversation_order on conversation (user_id, last_message_at, other_id)');
    this.addSql('create index conversation_other_index on conversation (other_id)');
  }

  private createMailboxes(): void {
    this.addSql(`
      create table mailbox (
        user_id uuid not null,
        last_message_at timestamptz(3) not null,
        primary key (user_id),
        constraint mailbox_user_id_foreign foreign key (user_id) references account (id) on update no action on delete cascade
      )`);
  }
}
