import { Migration } from '@mikro-orm/migrations';

/** The pictures that users show. */
export class Migration20261123120000_profiles extends Migration {
  override up(): void {
    this.sampleNames(1000);
    this.addSql(`
      create table profile_picture (
        user_id uuid not null,
        image_key text not null,
        primary key (user_id),
        constraint profile_picture_user_id_foreign foreign key (user_id) references account (id) on update no action on delete cascade,
        constraint profile_picture_image_key_foreign foreign key (image_key) references image (key) on update no action on delete restrict
      )`);
    this.addSql('create index profile_picture_image_index on profile_picture (image_key)');
  }

  override down(): void {
    this.sampleNames(-1);
    this.addSql('drop table profile_picture');
  }

  /** As for titles: with the usual hundred samples, the planner expects too many matches of a rare text, and reads the
   * whole list in its order. */
  private sampleNames(samples: number): void {
    for (const index of ['account_full_name_trigrams', 'account_email_trigrams']) {
      this.addSql(`alter index ${index} alter column 1 set statistics ${samples}`);
    }
  }
}
