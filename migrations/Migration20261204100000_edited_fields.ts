import { Migration } from '@mikro-orm/migrations';

const nouns = ['song', 'album', 'artist'];

/** Which fields administrators have edited, so that tags leave them alone. A constant default rewrites no rows. */
export class Migration20261204100000_edited_fields extends Migration {
  override up(): void {
    for (const noun of nouns) {
      this.addSql(`alter table ${noun} add column edited_fields text[] not null default '{}'`);
    }
  }

  override down(): void {
    for (const noun of nouns) this.addSql(`alter table ${noun} drop column edited_fields`);
  }
}
