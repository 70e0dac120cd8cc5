import { Migration } from '@mikro-orm/migrations';

/** Messages in rooms can be reported. */
export class Migration20261208440000_reported_room_messages extends Migration {
  override up(): void {
    this.addSql('alter table report drop constraint report_target_type_check');
    this.addSql(`alter table report add constraint report_target_type_check
      check (target_type in ('User', 'Message', 'Playlist', 'RoomMessage'))`);
    this.addSql('create index report_target_index on report (target_id)');
  }

  override down(): void {
    this.addSql('drop index report_target_index');
    this.addSql(`delete from report where target_type = 'RoomMessage'`);
    this.addSql('alter table report drop constraint report_target_type_check');
    this.addSql(`alter table report add constraint report_target_type_check
      check (target_type in ('User', 'Message', 'Playlist'))`);
  }
}
