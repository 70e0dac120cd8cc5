import { Migration } from '@mikro-orm/migrations';

/** Songs are looked up by what playlists of other programs say of them. At a million songs, the indexes take some seconds. */
export class Migration20261206190000_song_look_ups extends Migration {
  override up(): void {
    this.addSql('create index song_title_key_index on song (name_key(title))');
    this.addSql(
      'create index song_details_recording_index on song_details (music_brainz_id) where music_brainz_id is not null',
    );
    this.addSql('create index song_details_isrc_index on song_details (isrc) where isrc is not null');
  }

  override down(): void {
    this.addSql('drop index song_title_key_index, song_details_recording_index, song_details_isrc_index');
  }
}
