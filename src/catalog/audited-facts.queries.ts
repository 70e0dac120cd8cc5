import { type RawBuilder, sql } from 'kysely';
import { CreditRole, roleNumber } from './credits/credit.model.ts';

// What the audit log tells of songs, albums and artists, as an object by the names of the API's fields. Statements that an
// edit takes anyway select it.

/** What an editor may change of a song, an album or an artist, as it is. */
export type AuditedFacts = Record<string, unknown>;

/** A row with what the audit log tells of it. */
export interface Audited {
  facts: AuditedFacts;
}

const roleNames = Object.values(CreditRole)
  .toSorted((one, other) => roleNumber(one) - roleNumber(other))
  .map((role) => `'${role}'`);

const credits = (noun: 'song' | 'album') => `(
  select json_agg(json_strip_nulls(json_build_object(
    'artist', artist.name, 'role', (array[${roleNames.join(', ')}])[role + 1], 'creditedAs', credited_as, 'detail', detail
  )) order by position) from ${noun}_credit join artist on artist.id = artist_id where ${noun}_id = ${noun}.id)`;

const ofDetails = (noun: 'song' | 'album', column: string) =>
  `(select ${column} from ${noun}_details where ${noun}_id = ${noun}.id)`;

const ofSong: Record<string, string> = {
  title: 'song.title',
  sortTitle: 'song.sort_title',
  credits: credits('song'),
  album: '(select title from album where album.id = song.album_id)',
  albumId: 'song.album_id',
  discNumber: 'song.disc_number',
  trackNumber: 'song.track_number',
  genres: `(select json_agg(genre.name order by position) from song_genre join genre on genre.id = genre_id
    where song_id = song.id)`,
  releaseDate: ofDetails('song', 'release_date'),
  bpm: ofDetails('song', 'bpm'),
  isrc: ofDetails('song', 'isrc'),
  musicBrainzId: ofDetails('song', 'music_brainz_id'),
  lyrics: `(select array_to_string(lines, e'\\n') from song_lyrics where song_id = song.id)`,
  lyricsStarts: `(select array_to_string(starts, ' ') from song_lyrics where song_id = song.id)`,
  featured: 'song.featured_position is not null',
  audio: 'song.audio_key',
  image: 'song.image_key',
};

const ofAlbum: Record<string, string> = {
  title: 'album.title',
  sortTitle: 'album.sort_title',
  edition: 'album.edition',
  credits: credits('album'),
  releaseYear: 'album.release_year',
  releaseDate: ofDetails('album', 'release_date'),
  originalReleaseDate: ofDetails('album', 'original_release_date'),
  kind: ofDetails('album', 'kind'),
  compilation: ofDetails('album', 'compilation'),
  label: ofDetails('album', 'label'),
  catalogNumber: ofDetails('album', 'catalog_number'),
  barcode: ofDetails('album', 'barcode'),
  musicBrainzId: 'album.music_brainz_id',
  musicBrainzReleaseGroupId: ofDetails('album', 'music_brainz_release_group_id'),
  discs: `(select json_object_agg(number, title order by number) from album_disc where album_id = album.id)`,
  genres: `(select json_agg(distinct genre.name order by genre.name) from song
    join song_genre on song_genre.song_id = song.id join genre on genre.id = genre_id where song.album_id = album.id)`,
  songs: `(select json_agg(concat_ws(' ', disc_number || '.' || coalesce(track_number::text, '-'), title)
    order by disc_number, track_number nulls last, id) from song where album_id = album.id)`,
  image: 'album.image_key',
};

const ofArtist: Record<string, string> = {
  name: 'artist.name',
  sortName: 'artist.sort_name',
  musicBrainzId: 'artist.music_brainz_id',
  image: 'artist.image_key',
};

function factsIn(facts: Record<string, string>): RawBuilder<AuditedFacts> {
  const parts = Object.entries(facts).map(([name, value]) => `'${name}', ${value}`);
  return sql.raw(`json_build_object(${parts.join(', ')})`);
}

export const auditedSong = factsIn(ofSong);
export const auditedAlbum = factsIn(ofAlbum);
export const auditedArtist = factsIn(ofArtist);
