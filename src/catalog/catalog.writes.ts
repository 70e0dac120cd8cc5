import type { EntityManager } from '@mikro-orm/postgresql';
import type { AudioFile } from '../media/audio.entity.ts';
import type { Image } from '../media/image.entity.ts';
import { takeTurns } from '../shared/advisory.lock.ts';
import { Album } from './album.entity.ts';
import { Artist } from './artist.entity.ts';
import { findAlbumId, findArtistId, hasSongWithAudio } from './catalog.queries.ts';
import { Song } from './song.entity.ts';

// Each of these belongs into a transaction. The locks keep two that find nothing from both making one.

/** The artist of this name, without regard to case; made if there is none. */
export async function findOrCreateArtist(em: EntityManager, name: string): Promise<Artist> {
  await takeTurns(em, `artist ${name.toLowerCase()}`);
  const id = await findArtistId(em, name);
  return id ? em.findOneOrFail(Artist, id) : em.create(Artist, { name, image: null });
}

export interface AlbumFacts {
  title: string;
  artist: Artist;
  releaseYear: number;
}

/** The artist's album of this title, without regard to case; made if there is none. The year counts for a new
 * one only: songs of one album are often tagged with different years. */
export async function findOrCreateAlbum(
  em: EntityManager,
  { title, artist, releaseYear }: AlbumFacts,
): Promise<Album> {
  await takeTurns(em, `album ${artist.id} ${title.toLowerCase()}`);
  const id = await findAlbumId(em, artist.id, title);
  return id ? em.findOneOrFail(Album, id) : em.create(Album, { title, artist, releaseYear, image: null });
}

export interface SongFacts {
  title: string;
  artist: Artist;
  album: Album | null;
  discNumber: number;
  trackNumber: number | null;
  genre: string | null;
  /** Seconds. */
  duration: number;
  audio: AudioFile;
  image: Image | null;
}

/** Adds a song, unless there is one with the same audio already.
 * @returns null when there is. */
export async function addSongOnce(em: EntityManager, facts: SongFacts): Promise<Song | null> {
  await takeTurns(em, `song of ${facts.audio.key}`);
  if (await hasSongWithAudio(em, facts.audio.key)) return null;
  const duration = Math.max(1, Math.round(facts.duration));
  return em.create(Song, { ...facts, duration, featuredPosition: null });
}
