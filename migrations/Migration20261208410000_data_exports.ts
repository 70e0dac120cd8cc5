import { Migration } from '@mikro-orm/migrations';

/** Copies of their data that users have requested. */
export class Migration20261208410000_data_exports extends Migration {
  override up(): void {
    this.addSql(`
      create table data_export (
        user_id uuid not null,
        requested_at timestamptz(3) not null,
        file_key text null,
        token_hash text null,
        expires_at timestamptz(3) null,
        primary key (user_id),
        constraint data_export_user_id_foreign foreign key (user_id) references account (id) on update no action on delete cascade
      )`);
    this.addSql('create unique index data_export_token_unique on data_export (token_hash)');
  }

  override down(): void {
    this.addSql('drop table data_export');
  }
}
