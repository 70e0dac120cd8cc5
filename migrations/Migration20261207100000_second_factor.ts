import { Migration } from '@mikro-orm/migrations';

const ofUser = (table: string) =>
  `constraint ${table}_user_id_foreign foreign key (user_id) references account (id) on update no action on delete cascade`;

/** Authenticator apps, their recovery codes, and sign-ins that wait for a code. */
export class Migration20261207100000_second_factor extends Migration {
  override up(): void {
    this.addSql('alter table account add column totp_enabled_at timestamptz(3)');
    this.addSql(`
      create table second_factor (
        user_id uuid not null,
        sealed_secret text not null,
        begun_at timestamptz(3) not null default now(),
        last_step integer not null default 0,
        tries integer not null default 0,
        tries_since timestamptz(3) not null default now(),
        primary key (user_id),
        constraint second_factor_tries_check check (tries >= 0),
        ${ofUser('second_factor')}
      )`);
    this.addSql(`
      create table recovery_code (
        user_id uuid not null,
        hash text not null,
        primary key (user_id, hash),
        ${ofUser('recovery_code')}
      )`);
    this.addSql(`
      create table login_challenge (
        hash text not null,
        user_id uuid not null,
        expires_at timestamptz(3) not null,
        tries smallint not null default 0,
        primary key (hash),
        ${ofUser('login_challenge')}
      )`);
    this.addSql('create index login_challenge_user_index on login_challenge (user_id)');
    this.addSql('create index login_challenge_expires_index on login_challenge (expires_at)');
  }

  override down(): void {
    this.addSql('drop table login_challenge, recovery_code, second_factor');
    this.addSql('alter table account drop column totp_enabled_at');
  }
}
