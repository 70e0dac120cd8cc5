import { Migration } from '@mikro-orm/migrations';

/** Who put an item into the queue of a room, and who changed the queue. Items and changes of before have nobody. */
export class Migration20261208460000_queue_attribution extends Migration {
  override up(): void {
    this.addSql(`alter table play_queue_item add column added_by_id uuid null
      constraint play_queue_item_added_by_id_foreign references account (id) on delete set null`);
    this.addSql(`create index play_queue_item_added_by_index on play_queue_item (added_by_id)
      where added_by_id is not null`);
    this.addSql('alter table play_queue_change add column by_id uuid null');
  }

  override down(): void {
    this.addSql('alter table play_queue_change drop column by_id');
    this.addSql('alter table play_queue_item drop column added_by_id');
  }
}
