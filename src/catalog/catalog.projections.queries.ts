import type { Projection } from '../api/projection.model.ts';
import {
  addressJson,
  booleanJson,
  idJson,
  listJson,
  nullableJson,
  nullableObjectJson,
  objectJson,
  textJson,
  timeJson,
} from '../persistence/json-text.queries.ts';
import { trackOrder } from './catalog.orders.ts';
import { CreditRole, isPrinted, roleNumber } from './credits/credit.model.ts';

// What statements write of the catalog as JSON. An object of another row is read by its key, row by row: that is
// cheaper than a join where it is one row, and each expression stands for itself.

/** Of a row `picture` with its key. */
const image: Projection = { fields: { url: addressJson('picture.key') } };

const picture = (key: string) => ({
  projection: () => image,
  around: (object: string) =>
    nullableObjectJson(object, `(select ${key} as key) as picture where key is not null`),
});

export const artistProjection: Projection = {
  fields: {
    id: idJson('artist.id'),
    name: textJson('artist.name'),
    sortName: textJson('artist.sort_name'),
    musicBrainzId: nullableJson('artist.music_brainz_id'),
    createdAt: timeJson('artist.created_at'),
    updatedAt: timeJson('artist.updated_at'),
    image: picture('artist.image_key'),
  },
};

/** The roles whose credits are printed as the artist. */
const printedRoles = Object.values(CreditRole).filter(isPrinted).map(roleNumber).join(', ');

/** How the credits read, as `printedName` makes it, as an expression. Most songs and albums have one artist under its own
 * name. */
export function printedArtist(noun: 'song' | 'album'): string {
  const own = `(select name from artist where artist.id = ${noun}.artist_id)`;
  const credits = `${noun}_credit as credit join artist on artist.id = credit.artist_id`;
  const printed = `string_agg(coalesce(credited_as, name) || join_phrase, '' order by position)`;
  const these = `credit.${noun}_id = ${noun}.id and credit.role in (${printedRoles})`;
  const detailed = `(select coalesce(${printed}, '') from ${credits} where ${these})`;
  return `case when ${noun}.detailed_credits then ${detailed} else ${own} end`;
}

/** The same as JSON. */
const artistName = (noun: 'song' | 'album') => `to_json(${printedArtist(noun)})::text`;

/** Songs of an album that are written together with it. */
const mostSongs = 100;

export const albumProjection: Projection = {
  fields: {
    id: idJson('album.id'),
    title: textJson('album.title'),
    sortTitle: textJson('album.sort_title'),
    edition: nullableJson('album.edition'),
    musicBrainzId: nullableJson('album.music_brainz_id'),
    artistName: artistName('album'),
    releaseYear: nullableJson('album.release_year'),
    createdAt: timeJson('album.created_at'),
    updatedAt: timeJson('album.updated_at'),
    image: picture('album.image_key'),
    artist: {
      projection: () => artistProjection,
      around: (object) => objectJson(object, 'artist where artist.id = album.artist_id'),
    },
    songs: {
      projection: () => songProjection,
      isList: true,
      around: (object) => listJson(object, 'song where song.album_id = album.id', tracksInOrder, mostSongs),
    },
  },
};

/** The order of songs on an album. */
export const tracksInOrder = `${trackOrder.column}, ${trackOrder.id}`;

export const songProjection: Projection = {
  fields: {
    id: idJson('song.id'),
    title: textJson('song.title'),
    sortTitle: textJson('song.sort_title'),
    artistName: artistName('song'),
    discNumber: nullableJson('song.disc_number'),
    trackNumber: nullableJson('song.track_number'),
    genre: nullableJson('song.genre'),
    duration: nullableJson('song.duration'),
    playCount: nullableJson('song.play_count'),
    available: nullableJson('song.available'),
    featured: booleanJson('song.featured_position is not null'),
    createdAt: timeJson('song.created_at'),
    updatedAt: timeJson('song.updated_at'),
    audioUrl: addressJson('song.audio_key'),
    image: picture(
      'coalesce(song.image_key, (select album.image_key from album where album.id = song.album_id))',
    ),
    artist: {
      projection: () => artistProjection,
      around: (object) => objectJson(object, 'artist where artist.id = song.artist_id'),
    },
    album: {
      projection: () => albumProjection,
      around: (object) => nullableObjectJson(object, 'album where album.id = song.album_id'),
    },
  },
};
