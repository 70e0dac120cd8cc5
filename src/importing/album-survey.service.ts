import { readdir, stat } from 'node:fs/promises';
import path from 'node:path';
import { LRUCache } from 'lru-cache';
import { readRelease } from '../catalog/albums/album-identity.model.ts';
import type { ArtistNames } from '../catalog/credits/artist-names.model.ts';
import { type FilePlace, filePlace, isDiscFolder } from '../catalog/file-place.model.ts';
import { describeSong, type SongDescription } from '../catalog/song-facts.model.ts';
import { splitDisc } from '../catalog/tag-text.model.ts';
import { inspectTags } from '../media/audio-inspection.service.ts';
import type { AudioTags } from '../media/audio-metadata.service.ts';
import { diskPath, nameOfBytes } from '../media/disk-path.model.ts';
import { FolderAlbums, type FolderSong, type SurveyedAlbum } from './folder-albums.model.ts';
import { isAudioName } from './folder-walk.service.ts';

/** The number of folders remembered: songs are imported folder by folder. */
const rememberedFolders = 16;

/** Determines the album of a song. What the song does not tell of it follows from the tags of all songs in its folder.
 * The result does not depend on which song is imported first, nor on interruptions. */
export class AlbumSurveys {
  readonly #root: string;
  readonly #names: ArtistNames | undefined;
  readonly #surveys = new LRUCache<string, FolderAlbums, FilePlace>({
    max: rememberedFolders,
    ignoreFetchAbort: true,
    fetchMethod: (_set, _stale, { context: place }) => this.#survey(place),
  });

  readonly #read: (relative: string) => AudioTags | undefined;

  /** @param root the imported folder.
   * @param read the tags of files that were read already. */
  constructor(
    root: string,
    names?: ArtistNames,
    read: (relative: string) => AudioTags | undefined = () => undefined,
  ) {
    this.#root = root;
    this.#names = names;
    this.#read = read;
  }

  /** @returns null for a song on no album. */
  async albumOf(song: SongDescription, tags: AudioTags, place: FilePlace): Promise<SurveyedAlbum | null> {
    if (song.album === null) return null;
    const survey = await this.#surveys.forceFetch(setName(place.albumFolder), { context: place });
    return survey.albumOf(inFolder(song, tags));
  }

  /** A song with the credits of its album: if other songs of its folder name more artists, theirs. */
  async credited(
    song: SongDescription,
    tags: AudioTags,
    place: FilePlace,
    album: SurveyedAlbum | null,
  ): Promise<SongDescription> {
    if (song.album === null || album === null) return song;
    const survey = await this.#surveys.forceFetch(setName(place.albumFolder), { context: place });
    const credits = survey.betterCreditsOf(inFolder(song, tags), album.artist);
    return credits ? { ...song, albumCredits: { credits, whole: null } } : song;
  }

  /** The audio files of the album's folder that a song is in, and of other discs beside it, relative to the root. */
  filesBeside(place: FilePlace): Promise<string[]> {
    return this.#filesOfSet(place.albumFolder);
  }

  async #survey(place: FilePlace): Promise<FolderAlbums> {
    const songs: FolderSong[] = [];
    for (const relative of await this.#filesOfSet(place.albumFolder)) {
      try {
        const tags = this.#read(relative) ?? (await inspectTags(path.join(this.#root, relative)));
        songs.push(inFolder(describeSong(tags, filePlace(relative), this.#names), tags));
      } catch {
        // Unreadable files are ignored here; their own import reports them.
      }
    }
    return new FolderAlbums(songs, place.album === null ? null : place.artist);
  }

  /** The files of the album's folder and, if it is named as one disc of a set, of the other discs' folders beside
   * it. */
  async #filesOfSet(albumFolder: string): Promise<string[]> {
    const set = setName(albumFolder);
    if (set === albumFolder) return this.#songFiles(albumFolder);
    const parent = path.dirname(albumFolder);
    const entries = await list(path.join(this.#root, parent));
    const discs = entries
      .filter((entry) => entry.isDirectory())
      .map(({ name }) => path.join(parent, name))
      .filter((folder) => setName(folder) === set);
    return (await Promise.all([...discs].sort().map((folder) => this.#songFiles(folder)))).flat();
  }

  /** The audio files of an album's folder and of its disc folders, relative to the root. */
  async #songFiles(folder: string): Promise<string[]> {
    const entries = await list(path.join(this.#root, folder));
    const files: string[] = [];
    for (const entry of entries) {
      const relative = path.join(folder, entry.name);
      if (entry.isDirectory() && isDiscFolder(entry.name)) files.push(...(await this.#songFiles(relative)));
      else if (isAudioName(entry.name) && (await isFile(path.join(this.#root, relative))))
        files.push(relative);
    }
    return files;
  }
}

function inFolder(song: SongDescription, { release, compilation }: AudioTags): FolderSong {
  return { ...song, release: readRelease(release), compilation };
}

/** The common name of all folders named as discs of one set: "Box (Disc 1)", "Box (Disc 2)". */
export function setName(folder: string): string {
  const { title, disc } = splitDisc(path.basename(folder));
  return disc === null ? folder : path.join(path.dirname(folder), title);
}

async function list(folder: string) {
  const entries = await readdir(diskPath(folder), { withFileTypes: true, encoding: 'buffer' });
  return entries.map((entry) => ({
    name: nameOfBytes(entry.name),
    isDirectory: () => entry.isDirectory(),
  }));
}

/** Opening anything else, such as a pipe, could block forever. */
function isFile(file: string): Promise<boolean> {
  return stat(diskPath(file)).then(
    (found) => found.isFile(),
    () => false,
  );
}
