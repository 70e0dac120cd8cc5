import { Migration } from '@mikro-orm/migrations';

/** Where a user's last write is in the primary's log, for reads from a replica. Unlogged: it is of use for a moment, and
 * a replica does not need it. */
export class Migration20261203100000_recent_writes extends Migration {
  override up(): void {
    this.addSql(
      `create unlogged table recent_write (user_id uuid not null, position bigint not null, at timestamptz(3) not null, constraint recent_write_pkey primary key (user_id))`,
    );
    this.addSql(`create index recent_write_at_index on recent_write (at)`);
  }

  override down(): void {
    this.addSql(`drop table recent_write`);
  }
}
