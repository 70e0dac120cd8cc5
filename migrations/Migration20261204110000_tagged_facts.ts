import { Migration } from '@mikro-orm/migrations';

/** What the tags of a song's file told when they were last read, and from which album tags took the first song of another. */
export class Migration20261204110000_tagged_facts extends Migration {
  override up(): void {
    this.addSql('alter table song_details add column tagged jsonb null');
    this.addSql('alter table album add column split_from uuid null');
  }

  override down(): void {
    this.addSql('alter table song_details drop column tagged');
    this.addSql('alter table album drop column split_from');
  }
}
