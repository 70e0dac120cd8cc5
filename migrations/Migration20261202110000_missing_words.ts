import { Migration } from '@mikro-orm/migrations';

/** What is searched, with all text that finds it, and its plays. */
const sources = [
  {
    noun: 'artist',
    source: `select id, name as title, name as text, coalesce(plays, 0) as plays
      from artist left join (select artist_id as id, sum(play_count) as plays from song group by artist_id) played using (id)`,
    columns: 'id, title, words, plays',
  },
  {
    noun: 'album',
    source: `select album.id, title, concat_ws(' ', title, artist.name) as text, coalesce(plays, 0) as plays
      from album join artist on artist.id = album.artist_id
      left join (select album_id as id, sum(play_count) as plays from song group by album_id) played on played.id = album.id`,
    columns: 'id, title, words, plays',
  },
  {
    noun: 'song',
    source: `select song.id, song.title, concat_ws(' ', song.title, artist.name, album.title) as text, play_count as plays
      from song join artist on artist.id = song.artist_id left join album on album.id = song.album_id`,
    columns: 'id, title, words',
  },
];

/** As many as the ranking marks. */
const mostPopular = 5000;

/** A bulk load indexes its rows together, after all of them are there: in half the time that its triggers would take.
 * Each word is noted once, and the rows are ranked, so that none of them has to be written again. */
export class Migration20261202110000_missing_words extends Migration {
  override up(): void {
    for (const { noun, source, columns } of sources) {
      // Only a query that creates a table is spread over several processors.
      this.addSql(`
        create function index_missing_${noun}s() returns void language plpgsql as $$
        begin
          create temporary table missing as
            select id, search_text(title) as title, array_to_tsvector(search_words(title, text)) as words, plays
            from (${source}) named
            where not exists (select from ${noun}_search known where known.id = named.id);
          insert into ${noun}_search (${columns}, popular)
            select ${columns}, id in (select id from missing order by plays desc, id desc limit ${mostPopular})
            from missing;
          perform note_words(array(select distinct unnest(tsvector_to_array(words)) from missing));
          drop table missing;
        end $$`);
    }
  }

  override down(): void {
    for (const { noun } of sources) this.addSql(`drop function index_missing_${noun}s()`);
  }
}
