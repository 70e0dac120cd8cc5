import { Migration } from '@mikro-orm/migrations';

/** Files are recorded anew whenever they are stored anew, and the time tells when that was last. The store is marked
 * with the identity of its database. */
export class Migration20261122200000_media extends Migration {
  override up(): void {
    this.addSql('alter table audio_file rename column created_at to stored_at');
    this.addSql('alter table image rename column created_at to stored_at');
    this.addSql('create table database_identity (id uuid not null default gen_random_uuid())');
    this.addSql('insert into database_identity default values');
  }

  override down(): void {
    this.addSql('drop table database_identity');
    this.addSql('alter table image rename column stored_at to created_at');
    this.addSql('alter table audio_file rename column stored_at to created_at');
  }
}
