import { Migration } from '@mikro-orm/migrations';

/** Client ids of plays are kept by when they were recorded: a play may be sent long after it was heard. Those that are there are
 * kept for a week from now. */
export class Migration20261205110000_late_plays extends Migration {
  override up(): void {
    this.addSql('alter table play_client add column recorded_at timestamptz(3) not null default now()');
    this.addSql('create index play_client_recorded_index on play_client (recorded_at)');
    this.addSql('drop index play_client_played_index');
  }

  override down(): void {
    this.addSql('create index play_client_played_index on play_client (played_at)');
    this.addSql('alter table play_client drop column recorded_at');
  }
}
