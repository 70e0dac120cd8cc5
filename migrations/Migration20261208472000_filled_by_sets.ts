import { Migration } from '@mikro-orm/migrations';
import { of } from './listed-parts.ts';

/** Columns beside credits that the song or album decides, and where they come from. */
const filled = {
  song: {
    columns: [
      'sort_title',
      'artist_sort',
      'album_key',
      'album_sort',
      'disc_number',
      'track_number',
      'year',
      'rising_year',
      'lossless',
      'available',
    ],
    given: 'main_artist_id',
  },
  album: { columns: ['sort_title', 'kind', 'year', 'rising_year'], given: 'kind' },
} as const;
const song = {
  columns: [...filled.song.columns, 'main_artist_id'].join(', '),
  values: `${of('listing', filled.song.columns)}, listing.artist_id`,
};
const album = {
  columns: [...filled.album.columns, 'plays', 'listed'].join(', '),
  values: `${of('listing', filled.album.columns)}, popularity.plays, popularity.listed`,
};
const ofAlbum = (id: string) => `
  join album_listing listing on listing.album_id = ${id} join album_popularity popularity on popularity.album_id = ${id}`;
const byLetters = `if name collate "C" ~ '[^A-Za-z0-9 ]' then return`;

/** Rows beside the credits of many new songs are filled by one statement instead of by one look-up each, and names of
 * plain letters have a shorter way to their keys. */
export class Migration20261208472000_filled_by_sets extends Migration {
  override up(): void {
    this.shortenNameKey();
    this.credit(true);
    for (const noun of ['song', 'album'] as const) {
      this.fillRows(noun, `when (new.${filled[noun].given} is null)`);
    }
  }

  override down(): void {
    for (const noun of ['song', 'album'] as const) this.fillRows(noun, '');
    this.credit(false);
    this.lengthenNameKey();
  }

  /** Whoever writes a row need not know these columns, but may. */
  private fillRows(noun: 'song' | 'album', condition: string): void {
    this.addSql(`
      create or replace trigger ${noun}_artist_filled before insert on ${noun}_artist
      for each row ${condition} execute function fill_${noun}_artist()`);
  }

  /** @param full whether statements give all columns. */
  private credit(full: boolean): void {
    this.addSql(`
      create or replace function credit_inserted_songs() returns trigger language plpgsql as $$
      begin
        insert into song_credit (song_id, position, artist_id, created_at)
        select id, 1, artist_id, created_at from inserted;
        insert into song_artist (song_id, artist_id, roles, album_id, title, created_at, duration, play_count${full ? `, ${song.columns}` : ''})
        select ${
          full
            ? `inserted.id, inserted.artist_id, 1, inserted.album_id, inserted.title, inserted.created_at, inserted.duration,
          inserted.play_count, ${song.values}
        from inserted join song_listing listing on listing.song_id = inserted.id`
            : 'id, artist_id, 1, album_id, title, created_at, duration, play_count from inserted'
        };
        return null;
      end $$`);
    this.addSql(`
      create or replace function credit_inserted_albums() returns trigger language plpgsql as $$
      begin
        insert into album_credit (album_id, position, artist_id)
        select id, 1, artist_id from inserted;
        insert into album_artist (album_id, artist_id, own, roles, songs, title, release_year, created_at${full ? `, ${album.columns}` : ''})
        select ${
          full
            ? `inserted.id, inserted.artist_id, true, 1, 0, inserted.title, inserted.release_year, inserted.created_at, ${album.values}
        from inserted ${ofAlbum('inserted.id')}`
            : 'id, artist_id, true, 1, 0, title, release_year, created_at from inserted'
        };
        return null;
      end $$`);
    this.addSql(`
      create or replace function tally_inserted_song_artists() returns trigger language plpgsql as $$
        begin
      insert into album_artist (album_id, artist_id, own, roles, songs, title, release_year, created_at${full ? `, ${album.columns}` : ''})
      select grown.album_id, grown.artist_id, false, 0, change, album.title, album.release_year, album.created_at${full ? `, ${album.values}` : ''}
      from (
      select album_id, artist_id, sum(change) as change from (select album_id, artist_id, 1 as change from inserted) changes
      where album_id is not null group by album_id, artist_id having sum(change) > 0
      order by album_id, artist_id) grown join album on album.id = grown.album_id ${full ? ofAlbum('grown.album_id') : ''}
      order by grown.album_id, grown.artist_id
      on conflict (album_id, artist_id) do update set songs = album_artist.songs + excluded.songs;
          return null;
        end $$`);
  }

  /** In one function, since an index is made without knowing where others are. */
  private shortenNameKey(): void {
    this.replaceNameKey(
      'plpgsql',
      `'begin ${byLetters.replaceAll("'", "''")}' || replace(body, 'select coalesce', 'coalesce')
      || '; end if; return coalesce(nullif(left(btrim(regexp_replace(lower(name collate "C"), '' +'', '' '', ''g'')), 400), ''''), name); end'`,
    );
  }

  private lengthenNameKey(): void {
    this.replaceNameKey(
      'sql',
      `replace(split_part(split_part(body, 'then return', 2), '; end if', 1), 'coalesce(', 'select coalesce(')`,
    );
  }

  private replaceNameKey(language: string, body: string): void {
    this.addSql(`
      do $do$
      declare
        body text := (select prosrc from pg_proc where oid = 'name_key(text)'::regprocedure);
      begin
        execute format(
          'create or replace function name_key(name text) returns text language ${language} immutable strict parallel safe as %L',
          ${body});
      end $do$`);
  }
}
