import { readdir, stat } from 'node:fs/promises';
import path from 'node:path';
import { readAudioTags } from '../../media/audio.metadata.ts';
import { findAudioType } from '../../media/measure/audio.measure.ts';
import { type AlbumSong, chooseAlbumArtist } from './album.artist.ts';
import { type FilePlace, filePlace, isDiscFolder } from './file.place.ts';
import { isAudioName } from './folder.walk.ts';
import { RecentPromises } from './recent.promises.ts';
import { describeSong, type SongDescription } from './song.facts.ts';

/** How many folders are remembered: songs come folder by folder. */
const rememberedFolders = 16;

/** The songs of one folder by the titles of their albums, in lower case. */
type Survey = Map<string, AlbumSong[]>;

/** Finds whose album a song without an album artist is on, by a look at the tags of all songs in its folder: the
 * answer is the same whichever of them is imported first, and when an interrupted import goes on. */
export class AlbumSurveys {
  readonly #root: string;
  readonly #surveys = new RecentPromises<string, Survey>(rememberedFolders);

  /** @param root the imported folder. */
  constructor(root: string) {
    this.#root = root;
  }

  /** @returns null for a song that is on no album. */
  async albumArtist(song: SongDescription, place: FilePlace): Promise<string | null> {
    if (song.album === null || song.albumArtist !== null) return song.albumArtist;
    const survey = await this.#surveys.get(place.albumFolder, () => this.#survey(place.albumFolder));
    const songs = survey.get(song.album.toLowerCase()) ?? [song];
    return chooseAlbumArtist(songs, place.album === null ? null : place.artist);
  }

  async #survey(albumFolder: string): Promise<Survey> {
    const songs: SongDescription[] = [];
    for (const relative of await this.#songFiles(albumFolder)) {
      try {
        const file = path.join(this.#root, relative);
        const tags = await readAudioTags(file, await findAudioType(file));
        songs.push(describeSong(tags, filePlace(relative), new Date(0)));
      } catch {
        // Files that can't be read have no say; their own import reports them.
      }
    }
    return Map.groupBy(songs, ({ album }) => album?.toLowerCase() ?? '');
  }

  /** The audio files of an album's folder and of those for its discs, relative to the root. */
  async #songFiles(folder: string): Promise<string[]> {
    const entries = await readdir(path.join(this.#root, folder), { withFileTypes: true });
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

/** Opening anything else, a pipe for example, could take for ever. */
function isFile(file: string): Promise<boolean> {
  return stat(file).then(
    (found) => found.isFile(),
    () => false,
  );
}
