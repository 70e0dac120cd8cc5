import { chmod, mkdir, readdir, rename, rm, utimes, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { scansByIds } from '../../../src/importing/scanning/scan.queries.ts';
import type { Scan } from '../../../src/importing/scanning/scan.type.ts';
import { scanServices } from '../../../src/importing/scanning/scan-services.key.ts';
import type { ScanOptions } from '../../../src/importing/scanning/scan-work.model.ts';
import { type TestApp, type TestAppOptions, testApp } from '../../support/app.ts';
import { makeTone, runFfmpeg, type ToneOptions } from '../../support/audio-files.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';
import { truncate } from '../../support/truncation.ts';

/** A song as lists show it. */
export interface ListedSong {
  id: string;
  title: string;
  artist: string;
  album: string | null;
  available: boolean;
  url: string;
}

/** The application with a folder of the library. */
export class Library {
  readonly app: TestApp;
  readonly folder: string;

  private constructor(app: TestApp, folder: string) {
    this.app = app;
    this.folder = folder;
  }

  static async open(
    environment: Record<string, string> = {},
    options: Pick<TestAppOptions, 'orm' | 'jobs'> = {},
  ): Promise<Library> {
    const home = await temporaryFolder('library');
    // For tests that read it as nobody.
    await chmod(home, 0o755);
    // What is beside it is of this test file alone, too.
    const folder = path.join(home, 'library');
    await mkdir(folder);
    const app = await testApp({
      environment: { LIBRARY_DIRS: folder, LIBRARY_WATCH: 'false', ...environment },
      ...options,
    });
    return new Library(app, folder);
  }

  at(file: string): string {
    return path.join(this.folder, file);
  }

  /** Writes a tone of its own, or one of a certain frequency, which nobody has touched for a while. */
  async tone(file: string, tags: Record<string, string> = {}, options: ToneOptions = {}): Promise<void> {
    await makeTone(this.at(file), { tags, ...options });
    await this.settle(file);
  }

  /** Gives a file other tags, and leaves its sound as it is. */
  async retag(file: string, tags: Record<string, string>): Promise<void> {
    const copy = this.at(`../${path.basename(file)}.retagged${path.extname(file)}`);
    // Those of Ogg belong to the stream.
    const place = path.extname(file) === '.ogg' ? '-metadata:s:a' : '-metadata';
    const tagging = Object.entries(tags).flatMap(([name, value]) => [place, `${name}=${value}`]);
    await runFfmpeg('-i', this.at(file), '-c', 'copy', ...tagging, copy);
    await rename(copy, this.at(file));
    await this.settle(file);
  }

  async move(from: string, to: string): Promise<void> {
    await mkdir(path.dirname(this.at(to)), { recursive: true });
    await rename(this.at(from), this.at(to));
  }

  async write(file: string, content: string | Uint8Array): Promise<void> {
    await mkdir(path.dirname(this.at(file)), { recursive: true });
    await writeFile(this.at(file), content);
    await this.settle(file);
  }

  remove(file: string): Promise<void> {
    return rm(this.at(file), { recursive: true });
  }

  #seconds = 1_700_000_000;

  /** Files that have just been written would be read later. */
  async settle(file: string): Promise<void> {
    this.#seconds += 1;
    await utimes(this.at(file), this.#seconds, this.#seconds);
  }

  /** Empties the folder and the catalog. */
  async clear(): Promise<void> {
    await this.forget();
    await this.app.orm.em.getConnection().execute('delete from stored_bytes');
    for (const name of await readdir(this.folder)) await this.remove(name);
  }

  /** Empties the catalog, as if no file had been read. */
  async forget(): Promise<void> {
    const connection = this.app.orm.em.getConnection();
    const tables = ['library_file', 'song', 'album', 'artist', 'audio_file'];
    await truncate((statement) => connection.execute(statement), ...tables);
  }

  async scan(options: ScanOptions = {}): Promise<Scan> {
    const scans = this.app.services.services.get(scanServices);
    const begun = await scans.begin(options);
    if (!begun) throw new Error('A scan is running');
    await begun.ended;
    const [scan] = await scansByIds(this.app.orm.em.fork(), [begun.id]);
    if (!scan) throw new Error('The scan is not noted');
    return scan;
  }

  /** All songs, those that are hidden, too. */
  async songs(): Promise<ListedSong[]> {
    return this.app.orm.em.getConnection().execute(`
      select song.id, song.title, artist.name as artist, album.title as album, available, audio_key as url
      from song join artist on artist.id = song.artist_id left join album on album.id = song.album_id
      order by song.title, song.id`);
  }

  async song(title: string): Promise<ListedSong> {
    const found = (await this.songs()).filter((song) => song.title === title);
    if (found.length !== 1 || !found[0]) throw new Error(`${found.length} songs are called ${title}`);
    return found[0];
  }
}
