import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { MikroORM } from '@mikro-orm/postgresql';
import { afterEach, beforeEach } from 'vitest';
import { type ImportOptions, importFolder } from '../../src/importing/folder-import.service.ts';
import type { FileOutcome, ImportServices } from '../../src/importing/import-outcome.model.ts';
import { DiskStore } from '../../src/media/disk.store.ts';
import { catalogTables, truncate } from '../support/truncation.ts';

/** A song as it is in the database, with what it hangs together with. */
export interface ImportedSong {
  title: string;
  artist: string;
  album: string | null;
  albumArtist: string | null;
  year: number | null;
  discNumber: number;
  trackNumber: number | null;
  genre: string | null;
  duration: number;
  audio: string;
  mimeType: string;
  size: number;
  image: string | null;
  albumImage: string | null;
}

/** A folder to import and a store of each test's own, on a database that is emptied before each test. */
export class Workshop {
  #home = '';
  readonly #orm: MikroORM;

  constructor(orm: MikroORM) {
    this.#orm = orm;
    beforeEach(async () => {
      this.#home = await mkdtemp(path.join(tmpdir(), 'tonearm-import-'));
      await mkdir(this.music());
      await mkdir(this.storeFolder);
      await truncate((statement) => this.query(statement), ...catalogTables);
    });
    afterEach(() => rm(this.#home, { recursive: true }));
  }

  /** The path of a file in the folder to import. */
  music(file = ''): string {
    return path.join(this.#home, 'music', file);
  }

  get storeFolder(): string {
    return path.join(this.#home, 'store');
  }

  get services(): ImportServices {
    const limits = { audioMaxBytes: 20_000_000, pictureMaxBytes: 1_000_000 };
    return { em: this.#orm.em, store: new DiskStore(this.storeFolder), limits };
  }

  async put(file: string, content: Uint8Array | string): Promise<string> {
    await mkdir(path.dirname(this.music(file)), { recursive: true });
    await writeFile(this.music(file), content);
    return this.music(file);
  }

  async import(options: ImportOptions = {}, services: Partial<ImportServices> = {}) {
    const outcomes: FileOutcome[] = [];
    const summary = await importFolder(
      this.music(),
      { ...this.services, ...services },
      {
        ...options,
        onOutcome: (outcome) => {
          outcomes.push(outcome);
          options.onOutcome?.(outcome);
        },
      },
    );
    const reasons = new Map(
      outcomes.map((outcome) => [outcome.file, outcome.status === 'failed' ? outcome.reason : '']),
    );
    const warnings = outcomes.flatMap((outcome) => (outcome.status === 'added' ? outcome.warnings : []));
    return { summary, outcomes, reasons, warnings };
  }

  query<Row>(sql: string): Promise<Row[]> {
    return this.#orm.em.fork().getConnection().execute(sql);
  }

  /** In the order of their titles. */
  songs(): Promise<ImportedSong[]> {
    return this.query(`
      select song.title, artist.name as artist, album.title as album, album_artist.name as "albumArtist",
        album.release_year as year, song.disc_number as "discNumber", song.track_number as "trackNumber",
        song.genre, song.duration, song.audio_key as audio, audio_file.mime_type as "mimeType",
        audio_file.size::int as size, song.image_key as image, album.image_key as "albumImage"
      from song join artist on artist.id = song.artist_id join audio_file on audio_file.key = song.audio_key
        left join album on album.id = song.album_id left join artist album_artist on album_artist.id = album.artist_id
      order by song.title collate "C", song.audio_key`);
  }

  async count(table: 'song' | 'album' | 'artist' | 'image' | 'audio_file'): Promise<number> {
    const [row] = await this.query<{ count: number }>(`select count(*)::int as count from ${table}`);
    return row?.count ?? 0;
  }

  /** Paths of all files in the store, those on their way into it included. */
  async stored(): Promise<string[]> {
    const entries = await readdir(this.storeFolder, { recursive: true, withFileTypes: true });
    return entries
      .filter((entry) => entry.isFile())
      .map((entry) => path.relative(this.storeFolder, path.join(entry.parentPath, entry.name)));
  }

  /** The hash that is in the name of every stored file, and the one of its content, where they differ. */
  async corrupt(): Promise<string[]> {
    const wrong: string[] = [];
    for (const file of await this.stored()) {
      const hash = await sha256(path.join(this.storeFolder, file));
      if (!file.includes(hash)) wrong.push(file);
    }
    return wrong;
  }
}

export async function sha256(file: string): Promise<string> {
  return createHash('sha256')
    .update(await readFile(file))
    .digest('hex');
}
