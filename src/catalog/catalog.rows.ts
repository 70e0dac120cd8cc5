/** The tables as SQL names them, typed by the entities. */
/** What reads answer: the entity's fields, with the artist joined and other relations as their keys. */
export interface ArtistRow {
  id: string;
  name: string;
  sortName: string;
  musicBrainzId: string | null;
  imageKey: string | null;
  createdAt: Date;
  updatedAt: Date;
}

export interface AlbumRow {
  id: string;
  title: string;
  releaseYear: number | null;
  imageKey: string | null;
  createdAt: Date;
  updatedAt: Date;
  artist: ArtistRow;
}

export interface SongRow {
  id: string;
  title: string;
  albumId: string | null;
  discNumber: number;
  trackNumber: number | null;
  genre: string | null;
  duration: number;
  audioKey: string;
  imageKey: string | null;
  playCount: number;
  featuredPosition: number | null;
  createdAt: Date;
  updatedAt: Date;
  artist: ArtistRow;
}

export const artistColumns = [
  'artist.id',
  'artist.name',
  'artist.sort_name as sortName',
  'artist.music_brainz_id as musicBrainzId',
  'artist.image_key as imageKey',
  'artist.created_at as createdAt',
  'artist.updated_at as updatedAt',
] as const;

const joinedArtistColumns = [
  'artist.id as artistId',
  'artist.name as artistName',
  'artist.sort_name as artistSortName',
  'artist.music_brainz_id as artistMusicBrainzId',
  'artist.image_key as artistImageKey',
  'artist.created_at as artistCreatedAt',
  'artist.updated_at as artistUpdatedAt',
] as const;

export const albumColumns = [
  'album.id',
  'album.title',
  'album.release_year as releaseYear',
  'album.image_key as imageKey',
  'album.created_at as createdAt',
  'album.updated_at as updatedAt',
  ...joinedArtistColumns,
] as const;

export const songColumns = [
  'song.id',
  'song.title',
  'song.album_id as albumId',
  'song.disc_number as discNumber',
  'song.track_number as trackNumber',
  'song.genre',
  'song.duration',
  'song.audio_key as audioKey',
  'song.image_key as imageKey',
  'song.play_count as playCount',
  'song.featured_position as featuredPosition',
  'song.created_at as createdAt',
  'song.updated_at as updatedAt',
  ...joinedArtistColumns,
] as const;

interface JoinedArtist {
  artistId: string;
  artistName: string;
  artistSortName: string;
  artistMusicBrainzId: string | null;
  artistImageKey: string | null;
  artistCreatedAt: Date;
  artistUpdatedAt: Date;
}

/** Moves the columns of the joined artist into an object of their own. */
export function nestArtist<Flat extends JoinedArtist>(flat: Flat) {
  const {
    artistId,
    artistName,
    artistSortName,
    artistMusicBrainzId,
    artistImageKey,
    artistCreatedAt,
    artistUpdatedAt,
    ...row
  } = flat;
  const artist: ArtistRow = {
    id: artistId,
    name: artistName,
    sortName: artistSortName,
    musicBrainzId: artistMusicBrainzId,
    imageKey: artistImageKey,
    createdAt: artistCreatedAt,
    updatedAt: artistUpdatedAt,
  };
  return { ...row, artist };
}
