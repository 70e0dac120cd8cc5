import { Migration } from '@mikro-orm/migrations';

/** Whether there is a file to play. Existing songs have one; the default fills them without writing any row. */
export class Migration20261203160000_availability extends Migration {
  override up(): void {
    this.addSql('alter table song add column available boolean not null default true');
    this.addSql('create index song_unavailable on song (id) where not available');
  }

  override down(): void {
    this.addSql('alter table song drop column available');
  }
}
