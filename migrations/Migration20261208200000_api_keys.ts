import { Migration } from '@mikro-orm/migrations';

export class Migration20261208200000_api_keys extends Migration {
  override name = 'Migration20261208200000_api_keys';

  override up(): void | Promise<void> {
    this.addSql(
      `create table "api_key" ("id" uuid not null, "created_at" timestamptz(3) not null default now(), "user_id" uuid not null, "name" text not null, "prefix" text not null, "secret_hash" text not null, "use_id" uuid not null default gen_random_uuid(), "scopes" text[] not null, "last_used_at" timestamptz(3) null, "expires_at" timestamptz(3) null, primary key ("id"));`,
    );
    this.addSql(`alter table "api_key" add constraint "api_key_secret_hash_unique" unique ("secret_hash");`);
    this.addSql(`create index "api_key_expires_index" on "api_key" ("expires_at");`);
    this.addSql(`create index "api_key_user_order" on "api_key" ("user_id", "created_at", "id");`);
    this.addSql(
      `alter table "api_key" add constraint "api_key_user_id_foreign" foreign key ("user_id") references "account" ("id") on update no action on delete cascade;`,
    );
    this.addSql(
      `alter table "api_key" add constraint "api_key_name_check" check (char_length(name) >= 1 and char_length(name) <= 200);`,
    );
    this.addSql(
      `alter table "api_key" add constraint "api_key_scopes_check" check (cardinality(scopes) >= 1);`,
    );
  }

  override down(): void | Promise<void> {
    this.addSql(`drop table if exists "api_key" cascade;`);
  }
}
