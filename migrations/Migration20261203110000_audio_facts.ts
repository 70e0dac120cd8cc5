import { Migration } from '@mikro-orm/migrations';

/** Channels, bit depth and container of audio files, and whether they are lossless: unknown for those that are there. */
export class Migration20261203110000_audio_facts extends Migration {
  override up(): void {
    this.addSql(`alter table audio_file
      add column channels int null, add column bit_depth int null,
      add column lossless boolean null, add column container text null,
      add constraint audio_file_channels_check check (channels > 0),
      add constraint audio_file_bit_depth_check check (bit_depth > 0)`);
  }

  override down(): void {
    this.addSql(`alter table audio_file
      drop column channels, drop column bit_depth, drop column lossless, drop column container`);
  }
}
