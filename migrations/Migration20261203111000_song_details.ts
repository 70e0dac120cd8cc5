import { Migration } from '@mikro-orm/migrations';

/** Facts of songs from their tags, and their lyrics. Songs that are there have none until they are imported again. */
export class Migration20261203111000_song_details extends Migration {
  override up(): void {
    this.addSql(String.raw`create table song_details (
      song_id uuid not null primary key,
      bpm double precision null, isrc text null, music_brainz_id uuid null, release_date text null,
      track_gain double precision null, track_peak double precision null,
      album_gain double precision null, album_peak double precision null,
      read_by smallint not null default 0,
      constraint song_details_bpm_check check (bpm > '0'::double precision),
      constraint song_details_isrc_check check (char_length(isrc) = 12),
      constraint song_details_release_date_check check (release_date ~ '^\d{4}(-\d{2}(-\d{2})?)?$'),
      constraint song_details_song_id_foreign foreign key (song_id) references song (id) on delete cascade
    )`);
    this.addSql(`create table song_lyrics (
      song_id uuid not null primary key,
      language text null, starts integer[] null, lines text[] not null,
      constraint song_lyrics_lines_check check (cardinality(lines) > 0),
      constraint song_lyrics_starts_check check (cardinality(starts) = cardinality(lines)),
      constraint song_lyrics_song_id_foreign foreign key (song_id) references song (id) on delete cascade
    )`);
  }

  override down(): void {
    this.addSql('drop table song_lyrics, song_details');
  }
}
