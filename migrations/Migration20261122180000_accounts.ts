import { Migration } from '@mikro-orm/migrations';

/** Users, the devices on which they are signed in, the links in their mails, and the counters of rate limits. */
export class Migration20261122180000_accounts extends Migration {
  override up(): void {
    this.createAccounts();
    this.createSessions();
    this.createEmailTokens();
    this.createRateLimits();
  }

  override down(): void {
    this.addSql('drop table rate_limit, session_revocation, email_token, refresh_token, session, account');
    this.addSql(`delete from row_count where table_name = 'account'`);
  }

  private createAccounts(): void {
    this.addSql(`
      create table account (
        id uuid not null,
        created_at timestamptz(3) not null default now(),
        full_name text collate "und-x-icu" not null,
        email text collate "und-x-icu" not null,
        email_verified_at timestamptz(3) null,
        password_hash text not null,
        role text not null default 'USER',
        role_changed_at timestamptz(3) null,
        primary key (id),
        constraint account_full_name_check check (char_length(full_name) >= 1 and char_length(full_name) <= 200),
        constraint account_email_check check (char_length(email) >= 3 and char_length(email) <= 254),
        constraint account_role_check check (role in ('USER', 'ADMIN'))
      )`);
    this.addSql('create unique index account_email_unique on account (lower(email))');
    this.addSql('create index account_full_name_order on account (full_name, id)');
    this.addSql('create index account_role_full_name_order on account (role, full_name, id)');
    this.addSql(
      'create index account_full_name_trigrams on account using gin (lower(full_name) gin_trgm_ops)',
    );
    this.addSql('create index account_email_trigrams on account using gin (lower(email) gin_trgm_ops)');
    this.addSql('create index account_created_order on account (created_at)');
    this.addSql('create index account_role_changed_index on account (role_changed_at)');
    this.addSql(`
      create trigger account_rows_inserted after insert on account
      referencing new table as inserted for each statement execute function count_rows()`);
    this.addSql(`
      create trigger account_rows_deleted after delete on account
      referencing old table as deleted for each statement execute function count_rows()`);
    this.addSql(`
      create trigger account_rows_truncated after truncate on account
      for each statement execute function count_rows()`);
  }

  private createSessions(): void {
    this.addSql(`
      create table session (
        id uuid not null,
        created_at timestamptz(3) not null default now(),
        user_id uuid not null,
        user_agent text null,
        ip_address text null,
        last_used_at timestamptz(3) not null,
        expires_at timestamptz(3) not null,
        primary key (id),
        constraint session_user_agent_check check (char_length(user_agent) <= 500),
        constraint session_user_id_foreign foreign key (user_id) references account (id) on update no action on delete cascade
      )`);
    this.addSql('create index session_user_order on session (user_id, last_used_at, id)');
    this.addSql('create index session_expires_index on session (expires_at)');
    this.addSql(`
      create table refresh_token (
        hash text not null,
        session_id uuid not null,
        used_at timestamptz(3) null,
        primary key (hash),
        constraint refresh_token_session_id_foreign foreign key (session_id) references session (id) on update no action on delete cascade
      )`);
    this.addSql('create index refresh_token_session_index on refresh_token (session_id)');
    this.addSql(`
      create table session_revocation (
        session_id uuid not null,
        expires_at timestamptz(3) not null,
        primary key (session_id)
      )`);
    this.addSql('create index session_revocation_expires_index on session_revocation (expires_at)');
  }

  private createEmailTokens(): void {
    this.addSql(`
      create table email_token (
        hash text not null,
        user_id uuid not null,
        purpose text not null,
        expires_at timestamptz(3) not null,
        primary key (hash),
        constraint email_token_purpose_check check (purpose in ('VERIFY', 'RESET')),
        constraint email_token_user_id_foreign foreign key (user_id) references account (id) on update no action on delete cascade
      )`);
    this.addSql('create index email_token_user_index on email_token (user_id)');
    this.addSql('create index email_token_expires_index on email_token (expires_at)');
  }

  /** As rate-limiter-flexible wants it. A crash may empty it: unlogged, it writes half as much. */
  private createRateLimits(): void {
    this.addSql(`
      create unlogged table rate_limit (
        key varchar(255) not null,
        points integer not null default 0,
        expire bigint,
        primary key (key)
      )`);
    this.addSql('create index rate_limit_expire_index on rate_limit (expire)');
  }
}
