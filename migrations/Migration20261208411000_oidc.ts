import { Migration } from '@mikro-orm/migrations';

/** Accounts elsewhere with which users sign in. */
export class Migration20261208411000_oidc extends Migration {
  override up(): void {
    this.addSql(`
      create table oidc_identity (
        id uuid not null,
        created_at timestamptz(3) not null default now(),
        user_id uuid not null,
        provider text not null,
        issuer text not null,
        subject text not null,
        last_used_at timestamptz(3) null,
        primary key (id),
        constraint oidc_identity_user_id_foreign foreign key (user_id) references account (id) on update no action on delete cascade
      )`);
    this.addSql('create unique index oidc_identity_subject_unique on oidc_identity (issuer, subject)');
    this.addSql('create index oidc_identity_user_index on oidc_identity (user_id)');
    this.addSql(`
      create table oidc_code (
        hash text not null,
        person jsonb not null,
        expires_at timestamptz(3) not null,
        primary key (hash)
      )`);
    this.addSql('create index oidc_code_expires_index on oidc_code (expires_at)');
  }

  override down(): void {
    this.addSql('drop table oidc_code, oidc_identity');
  }
}
