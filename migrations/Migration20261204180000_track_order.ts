import { Migration } from '@mikro-orm/migrations';

/** Songs of an album are listed by pages: an index holds their place as one number. */
export class Migration20261204180000_track_order extends Migration {
  override up(): void {
    this.addSql('drop index song_album_track_order');
    this.addSql(`
      create index song_album_track_order on song
        (album_id, (disc_number * 65536 + coalesce(track_number, 65535)), id)`);
  }

  override down(): void {
    this.addSql('drop index song_album_track_order');
    this.addSql('create index song_album_track_order on song (album_id, disc_number, track_number, id)');
  }
}
