import { Migration } from '@mikro-orm/migrations';

/** What is missing of an audio file that is cut off; and sizes of more than 2 GB, which an hour of DSD has. The latter rewrites
 * the table, in a few seconds for a million files. */
export class Migration20261204150000_audio_faults extends Migration {
  override up(): void {
    this.addSql('alter table audio_file alter column size type bigint, add column fault text null');
  }

  override down(): void {
    this.addSql('alter table audio_file alter column size type int, drop column fault');
  }
}
