import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import path from 'node:path';
import {
  type AudioHashes,
  type AudioType,
  isAudioByContent,
  UnsupportedAudioError,
} from '@tonearm/audio-measure';
import pLimit, { type LimitFunction } from 'p-limit';
import { type KnownSong, songsWithAudio } from '../catalog/details.queries.ts';
import { type FilePlace, filePlace } from '../catalog/file-place.model.ts';
import { describeSong } from '../catalog/song-facts.model.ts';
import { tagReader } from '../catalog/songs/song-details.model.ts';
import type { SongField } from '../catalog/songs/song-field.model.ts';
import { inspectAudio, inspectHashes, inspectType } from '../media/audio-inspection.service.ts';
import { diskPath } from '../media/disk-path.model.ts';
import { keepAudio } from '../media/media.service.ts';
import { audioKey } from '../media/media-formats.model.ts';
import { FileTooLargeError, type StagedFile, stageFile } from '../media/staged-file.service.ts';
import { AlbumSurveys, setName } from './album-survey.service.ts';
import { offeredTracks } from './cue-sheet.service.ts';
import { isGone } from './folder-walk.service.ts';
import { ImportHaltedError, isStoreFault, reasonOf } from './import-faults.model.ts';
import type { FileOutcome, ImportServices } from './import-outcome.model.ts';
import { ImportedFiles } from './imported-files.service.ts';
import { fillKnownSongs, type PreparedSong, recordSong, updateSong } from './imported-song.writes.ts';
import { lyricsBeside } from './lyrics-file.service.ts';
import { persistently } from './persistent-work.service.ts';
import { PictureLibrary } from './picture-library.service.ts';

/** Bytes read at once. */
const chunkBytes = 256 * 1024;

interface HashedFile {
  /** Its absolute path. */
  source: string;
  type: AudioType;
  hashes: AudioHashes;
  /** The number of earlier attempts. */
  attempt: number;
}

/** Imports single files of a folder. */
export class SongImporter {
  readonly #root: string;
  readonly #services: ImportServices;
  readonly #signal: AbortSignal | undefined;
  readonly #surveys: AlbumSurveys;
  readonly #pictures: PictureLibrary;
  readonly #files: ImportedFiles;
  /** By the names of albums' folders: whether songs came to them, and whether some were there. */
  readonly #folders = new Map<string, { place: FilePlace; came: boolean; stayed: boolean }>();
  /** By their sounds: turns of the files that are being imported. */
  readonly #turns = new Map<string, LimitFunction>();

  /** @param root the absolute path of the imported folder.
   * @param signal ends waiting for a database that is away. */
  constructor(root: string, services: ImportServices, signal?: AbortSignal) {
    this.#root = root;
    this.#services = services;
    this.#signal = signal;
    this.#surveys = new AlbumSurveys(root, services.names);
    this.#pictures = new PictureLibrary(services);
    this.#files = new ImportedFiles(services);
  }

  /** Imports one file, or returns why it cannot be imported.
   * @param file its path relative to the root.
   * @throws {ImportHaltedError} if no further file can be imported either. */
  async import(file: string): Promise<FileOutcome> {
    let bytes = 0;
    try {
      const { size } = await stat(diskPath(path.join(this.#root, file)));
      bytes = size;
      this.#checkSize(size);
      const outcome = await persistently((attempt) => this.#attempt(file, attempt), this.#signal);
      this.#noteFolder(file, outcome.status);
      return { ...outcome, file, bytes };
    } catch (error) {
      this.#haltFor(error);
      return { file, bytes, status: 'failed', reason: reasonOf(error) };
    }
  }

  /** @throws {ImportHaltedError} for a fault that affects every further file. */
  #haltFor(error: unknown): void {
    if (error instanceof ImportHaltedError) throw error;
    if (!isStoreFault(error, this.#services.store.stagingFolder)) return;
    throw new ImportHaltedError(`The media store accepts no files: ${String(error)}`, { cause: error });
  }

  /** Imports a file whose name is not that of audio, if its content is.
   * @returns undefined if it is not, or cannot be played. */
  async importUnknown(file: string): Promise<FileOutcome | undefined> {
    if (!(await isAudioByContent(diskPath(path.join(this.#root, file))))) return undefined;
    const outcome = await this.import(file);
    return outcome.status === 'failed' ? undefined : outcome;
  }

  async #attempt(file: string, attempt: number) {
    const source = path.join(this.#root, file);
    const type = await inspectType(source);
    const hashes = await inspectHashes(source);
    return this.#inTurn(hashes.sound, () => this.#importHashed(file, { source, type, hashes, attempt }));
  }

  /** Files of the same sound wait for each other: a song whose file is not noted yet would look like one whose file has
   * moved, and become the next of these. */
  async #inTurn<Value>(sound: string, work: () => Promise<Value>): Promise<Value> {
    const turn = this.#turns.get(sound) ?? pLimit(1);
    this.#turns.set(sound, turn);
    try {
      return await turn(work);
    } finally {
      if (turn.activeCount + turn.pendingCount === 0) this.#turns.delete(sound);
    }
  }

  async #importHashed(file: string, { source, type, hashes, attempt }: HashedFile) {
    const { store, limits } = this.#services;
    const key = audioKey(hashes.sha256, type.extension);
    const known = await songsWithAudio(this.#services.em.fork(), key);
    if (known.length > 0 && (await store.head(key)) !== undefined) {
      await this.#fillKnown(known, { source, key, type }, attempt);
      for (const { id: songId } of known.slice(0, 1)) await this.#files.note(source, hashes, { songId, key });
      return { status: 'present' as const };
    }
    const former = known.length > 0 ? null : await this.#files.songOf(source, hashes);
    const content = createReadStream(diskPath(source), { highWaterMark: chunkBytes });
    const staged = await stageFile(store.stagingFolder, content, limits.audioMaxBytes);
    try {
      const { warnings, ...prepared } = await this.#prepare(file, staged, type);
      const cue = await offeredTracks(source, prepared.audio.metadata.cueSheet);
      const report = { warnings: [...warnings, ...cue.warnings], tracks: cue.tracks };
      const song = { ...prepared, audio: { ...prepared.audio, sound: hashes.sound } };
      if (former !== null && (await updateSong(this.#services, former, song, attempt)) !== undefined) {
        await this.#files.note(source, hashes, { songId: former, key });
        return { status: 'updated' as const, ...report };
      }
      const recorded = await recordSong(this.#services, song, attempt);
      if (!recorded) return { status: 'present' as const };
      const { songId, additions } = recorded;
      await this.#files.note(source, hashes, { songId, key });
      return { status: 'added' as const, additions, ...report };
    } finally {
      await staged.discard();
    }
  }

  /** Puts songs that are there on the albums of songs that came to their folders: these tell what was not known of them.
   * @throws {ImportHaltedError} */
  async settleFolders(): Promise<void> {
    for (const { place, came, stayed } of this.#folders.values()) {
      if (!came || !stayed || this.#signal?.aborted) continue;
      try {
        for (const file of await this.#surveys.filesBeside(place)) await this.#settle(file);
      } catch (error) {
        this.#haltFor(error);
        // Somebody has moved the folder, or a file in it, since they were imported; the others are still there.
        if (!isGone(error)) throw error;
      }
    }
  }

  async #settle(file: string): Promise<void> {
    const known = () => this.#files.songAt(path.join(this.#root, file));
    const songId = await persistently(known, this.#signal);
    if (songId !== null) await this.update(file, songId, ['ALBUM']);
  }

  #noteFolder(file: string, status: FileOutcome['status']): void {
    const place = filePlace(file);
    const name = setName(place.albumFolder);
    const folder = this.#folders.get(name) ?? { place, came: false, stayed: false };
    this.#folders.set(name, folder);
    if (status === 'added' || status === 'updated') folder.came = true;
    if (status === 'present') folder.stayed = true;
  }

  /** Brings a song in line with its file.
   * @param file its path relative to the root.
   * @param fields the only ones to read; undefined for all.
   * @returns whether anything changed; undefined if the song is gone. */
  async update(
    file: string,
    songId: string,
    fields?: readonly `${SongField}`[],
  ): Promise<boolean | undefined> {
    const { store, limits } = this.#services;
    const source = path.join(this.#root, file);
    const type = await inspectType(source);
    const content = createReadStream(diskPath(source), { highWaterMark: chunkBytes });
    const staged = await stageFile(store.stagingFolder, content, limits.audioMaxBytes);
    try {
      const song = await this.#prepare(file, staged, type);
      const write = (attempt: number) => updateSong(this.#services, songId, song, attempt, fields);
      return await persistently(write, this.#signal);
    } finally {
      await staged.discard();
    }
  }

  async #prepare(file: string, staged: StagedFile, type: AudioType) {
    const metadata = await inspectAudio(staged.path, type);
    const place = filePlace(file);
    const described = describeSong(metadata.tags, place, this.#services.names);
    const folders = new Set(
      [path.dirname(file), place.albumFolder].map((folder) => path.join(this.#root, folder)),
    );
    const { picture, warnings } = await this.#pictures.find(metadata.picture, [...folders]);
    const album = await this.#surveys.albumOf(described, metadata.tags, place);
    const description = await this.#surveys.credited(described, metadata.tags, place, album);
    const artist = album?.artist ?? description.artist;
    const songPlace = { root: this.#root, file, albumFolder: place.albumFolder };
    const portrait = await this.#pictures.portraitOf(artist, songPlace);
    const audio = await keepAudio(this.#services.store, staged, metadata);
    const beside = await lyricsBeside(path.join(this.#root, file));
    const song: PreparedSong = {
      audio,
      lyricsBeside: beside,
      description,
      album,
      picture,
      portrait: portrait.picture,
    };
    return { ...song, warnings: [...metadata.faults, ...warnings, ...portrait.warnings] };
  }

  #checkSize(size: number): void {
    const { audioMaxBytes } = this.#services.limits;
    if (size === 0) throw new UnsupportedAudioError('it is empty');
    if (size > audioMaxBytes) throw new FileTooLargeError(audioMaxBytes);
  }

  /** The same bytes have the same tags: they are read again only for what an earlier version did not read, and for
   * lyrics that came beside the file since. */
  async #fillKnown(
    known: readonly KnownSong[],
    { source, key, type }: { source: string; key: string; type: AudioType },
    attempt: number,
  ): Promise<void> {
    const beside = await lyricsBeside(source);
    const lacking = known.filter(
      ({ readBy, hasLyrics }) => readBy < tagReader || (beside !== null && !hasLyrics),
    );
    if (lacking.length === 0) return;
    const metadata = await inspectAudio(source, type);
    const place = filePlace(path.relative(this.#root, source));
    const description = describeSong(metadata.tags, place, this.#services.names);
    const album = await this.#surveys.albumOf(description, metadata.tags, place);
    const told = { key, metadata, description, album, lyricsBeside: beside };
    await fillKnownSongs(this.#services, lacking, told, attempt);
  }
}
