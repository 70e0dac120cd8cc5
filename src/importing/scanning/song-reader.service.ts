import { createHash } from 'node:crypto';
import path from 'node:path';
import { LRUCache } from 'lru-cache';
import type { ArtistNames } from '../../catalog/credits/artist-names.model.ts';
import { filePlace } from '../../catalog/file-place.model.ts';
import { describeSong } from '../../catalog/song-facts.model.ts';
import type { TaggedAlbum } from '../../catalog/songs/song-description.service.ts';
import type { AudioTags } from '../../media/audio-metadata.service.ts';
import { libraryKey } from '../../media/media-formats.model.ts';
import { AlbumSurveys } from '../album-survey.service.ts';
import type { CueTrack } from '../cue-sheet.model.ts';
import { offeredTracks } from '../cue-sheet.service.ts';
import type { SurveyedAlbum } from '../folder-albums.model.ts';
import { FolderNames } from '../folder-names.service.ts';
import type { ImportServices } from '../import-outcome.model.ts';
import type { PlacedSong } from '../imported-songs.writes.ts';
import { lyricsBeside } from '../lyrics-file.service.ts';
import { PictureLibrary } from '../picture-library.service.ts';
import type { ReadItem } from './scan-item.model.ts';

/** Files whose tags are remembered: a few folders. */
const rememberedTags = 1000;

/** Prepares the songs of a folder for the catalog, as the import does. */
export class SongReader {
  readonly #root: string;
  readonly #surveys: AlbumSurveys;
  readonly #pictures: PictureLibrary;
  readonly #names = new FolderNames();
  readonly #artistNames: ArtistNames | undefined;
  readonly #tags = new LRUCache<string, AudioTags>({ max: rememberedTags });

  constructor(root: string, services: ImportServices) {
    this.#root = root;
    this.#surveys = new AlbumSurveys(root, services.names, (file) => this.#tags.get(file));
    this.#artistNames = services.names;
    this.#pictures = new PictureLibrary(services, this.#names);
  }

  /** Remembers what was read, so that a survey of the folder need not read it again. */
  remember({ found, contents }: ReadItem): void {
    this.#tags.set(found.path, contents.metadata.tags);
  }

  /** @param known the album, if it is known; undefined to find it from all songs of the folder. */
  async prepare(
    { found, contents }: ReadItem,
    known: TaggedAlbum | null | undefined,
  ): Promise<PlacedSong & { warnings: string[]; tracks: CueTrack[] }> {
    const { metadata, hashes } = contents;
    const place = filePlace(found.path);
    const described = describeSong(metadata.tags, place, this.#artistNames);
    const folders = new Set(
      [path.dirname(found.path), place.albumFolder].map((folder) => path.join(this.#root, folder)),
    );
    const { picture, warnings } = await this.#pictures.find(metadata.picture, [...folders]);
    const album =
      known === undefined ? await this.#surveys.albumOf(described, metadata.tags, place) : surveyed(known);
    const description = await this.#surveys.credited(described, metadata.tags, place, album);
    const portrait = await this.#pictures.portraitOf(album?.artist ?? description.artist, {
      root: this.#root,
      file: found.path,
      albumFolder: place.albumFolder,
    });
    const at = path.join(this.#root, found.path);
    const cue = await offeredTracks(at, metadata.cueSheet, this.#names);
    const audio = {
      key: libraryKey(hashes.sha256, metadata.extension),
      size: contents.identity.size,
      sound: hashes.sound,
      metadata,
    };
    return {
      audio,
      description,
      album,
      lyricsBeside: await lyricsBeside(at, this.#names),
      picture,
      portrait: portrait.picture,
      warnings: [...metadata.faults, ...warnings, ...portrait.warnings, ...cue.warnings],
      tracks: cue.tracks,
    };
  }
}

function surveyed(album: TaggedAlbum | null): SurveyedAlbum | null {
  if (!album) return null;
  const { releaseYear, ...rest } = album;
  return { ...rest, year: releaseYear };
}

/** A text that changes when something does from which the albums of other songs in the folder may follow. */
export function albumFactsOf(tags: AudioTags, file: string): string | null {
  const song = describeSong(tags, filePlace(file));
  if (song.album === null) return null;
  const { artist, album, albumArtist, year, discNumber, trackNumber } = song;
  const facts = [artist, album, albumArtist, year, discNumber, trackNumber, tags.release, tags.compilation];
  return createHash('sha256').update(JSON.stringify(facts)).digest('base64url').slice(0, 16);
}
