import { Migration } from '@mikro-orm/migrations';

export class Migration20261207190000_invitations extends Migration {
  override name = 'Migration20261207190000_invitations';

  override up(): void | Promise<void> {
    this.addSql(
      `create table "invitation" ("id" uuid not null, "created_at" timestamptz(3) not null default now(), "email" text null, "role" text not null, "created_by_id" uuid null, "expires_at" timestamptz(3) not null, "token_hash" text not null, "sealed_token" text null, "key_id" text not null, "used_at" timestamptz(3) null, "used_by_id" uuid null, primary key ("id"));`,
    );
    this.addSql(
      `alter table "invitation" add constraint "invitation_token_hash_unique" unique ("token_hash");`,
    );
    this.addSql(`create index "invitation_used_by_index" on "invitation" ("used_by_id");`);
    this.addSql(`create index "invitation_created_by_index" on "invitation" ("created_by_id");`);
    this.addSql(`create index "invitation_expires_index" on "invitation" ("expires_at");`);
    this.addSql(`create index "invitation_created_order" on "invitation" ("created_at", "id");`);

    this.addSql(
      `alter table "invitation" add constraint "invitation_created_by_id_foreign" foreign key ("created_by_id") references "account" ("id") on update no action on delete set null;`,
    );
    this.addSql(
      `alter table "invitation" add constraint "invitation_used_by_id_foreign" foreign key ("used_by_id") references "account" ("id") on update no action on delete cascade;`,
    );
    this.addSql(
      `alter table "invitation" add constraint "invitation_email_check" check (char_length(email) <= 254);`,
    );
    this.addSql(
      `alter table "invitation" add constraint "invitation_role_check" check (role in ('USER', 'ADMIN'));`,
    );
  }

  override down(): void | Promise<void> {
    this.addSql(`drop table if exists "invitation" cascade;`);
  }
}
