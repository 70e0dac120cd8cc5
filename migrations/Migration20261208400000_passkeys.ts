import { Migration } from '@mikro-orm/migrations';

const ofUser = (table: string) =>
  `constraint ${table}_user_id_foreign foreign key (user_id) references account (id) on update no action on delete cascade`;

/** Passkeys, and devices from which users have signed in. */
export class Migration20261208400000_passkeys extends Migration {
  override up(): void {
    this.addSql(`
      create table passkey (
        id uuid not null,
        created_at timestamptz(3) not null default now(),
        user_id uuid not null,
        credential_id text not null,
        public_key text not null,
        counter bigint not null default 0,
        transports text not null,
        name text not null,
        last_used_at timestamptz(3),
        primary key (id),
        constraint passkey_credential_id_unique unique (credential_id),
        constraint passkey_name_check check (char_length(name) >= 1 and char_length(name) <= 200),
        ${ofUser('passkey')}
      )`);
    this.addSql('create index passkey_user_order on passkey (user_id, created_at, id)');
    this.addSql(`
      create table passkey_challenge (
        hash text not null,
        user_id uuid,
        expires_at timestamptz(3) not null,
        primary key (hash),
        ${ofUser('passkey_challenge')}
      )`);
    this.addSql('create index passkey_challenge_user_index on passkey_challenge (user_id)');
    this.addSql('create index passkey_challenge_expires_index on passkey_challenge (expires_at)');
    this.addSql(`
      create table known_device (
        user_id uuid not null,
        mark text not null,
        first_seen_at timestamptz(3) not null default now(),
        last_seen_at timestamptz(3) not null default now(),
        primary key (user_id, mark),
        ${ofUser('known_device')}
      )`);
    this.addSql('create index known_device_seen_index on known_device (last_seen_at)');
  }

  override down(): void {
    this.addSql('drop table known_device, passkey_challenge, passkey');
  }
}
