import { Migration } from '@mikro-orm/migrations';

/** Ids of conversations. The table is written anew, in some seconds for a million conversations; servers of the previous version
 * go on beside this one. */
export class Migration20261204240000_conversation_ids extends Migration {
  override up(): void {
    this.addSql('alter table conversation add column id uuid not null default gen_random_uuid()');
    this.addSql('alter table conversation add constraint conversation_id_key unique (id)');
  }

  override down(): void {
    this.addSql('alter table conversation drop column id');
  }
}
