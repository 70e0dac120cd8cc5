import { Migration } from '@mikro-orm/migrations';

/** What the successor of a used refresh token is derived with. Tokens that were used before have none. */
export class Migration20261129130000_refresh_successors extends Migration {
  override up(): void {
    this.addSql('alter table refresh_token add column successor_salt text');
  }

  override down(): void {
    this.addSql('alter table refresh_token drop column successor_salt');
  }
}
