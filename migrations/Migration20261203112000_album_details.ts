import { Migration } from '@mikro-orm/migrations';

/** Facts of albums from the tags of their songs, and the titles of their discs. */
export class Migration20261203112000_album_details extends Migration {
  override up(): void {
    const date = (column: string) =>
      String.raw`constraint album_details_${column}_check check (${column} ~ '^\d{4}(-\d{2}(-\d{2})?)?$')`;
    this.addSql(`create table album_details (
      album_id uuid not null primary key,
      edition text null, label text null, catalog_number text null, barcode text null,
      music_brainz_id uuid null, music_brainz_release_group_id uuid null,
      release_date text null, original_release_date text null, kind text null, compilation boolean null,
      ${date('release_date')}, ${date('original_release_date')},
      constraint album_details_album_id_foreign foreign key (album_id) references album (id) on delete cascade
    )`);
    this.addSql(`create table album_disc (
      album_id uuid not null, number smallint not null, title text not null,
      primary key (album_id, number),
      constraint album_disc_number_check check (number > 0),
      constraint album_disc_title_check check (char_length(title) >= 1 and char_length(title) <= 200),
      constraint album_disc_album_id_foreign foreign key (album_id) references album (id) on delete cascade
    )`);
  }

  override down(): void {
    this.addSql('drop table album_disc, album_details');
  }
}
