import { CancelledError, PayloadError } from '../api/api.errors.ts';
import { UploadProgress } from '../api/upload.progress.ts';
import { audioFault } from '../files/file.kinds.ts';
import { readTags, type Tags } from '../files/tags.ts';
import { albumIdFor, type SongAlbum } from './song.album.ts';
import { songData } from './song.data.ts';

export type SongState = 'reading' | 'refused' | 'ready' | 'waiting' | 'sending' | 'added' | 'failed';

/** A file that is becoming a song. */
export interface QueuedSong {
  key: number;
  file: File;
  /** The file's name, made unique. */
  name: string;
  tags: Tags | null;
  /** As they are sent; from the tags, unless they were typed. */
  title: string;
  artist: string;
  album: string;
  disc: string;
  track: string;
  state: SongState;
  /** Why it was refused. */
  fault: string | null;
  /** The song that it is already. */
  presentId: string | null;
  /** Whether it was added without the picture in its tags, which cannot be used. */
  lacksCover: boolean;
  progress: UploadProgress;
}

const atOnce = 2;

/** Several files, uploaded two at a time, each with its result. */
export class SongQueue {
  #songs: readonly QueuedSong[] = [];
  #nextKey = 1;
  /** Ids of the albums that were typed, so that songs that are sent together come on the same one. */
  readonly #albums = new Map<string, Promise<string>>();
  readonly #listeners = new Set<() => void>();

  get songs(): readonly QueuedSong[] {
    return this.#songs;
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => void this.#listeners.delete(listener);
  };

  /** Adds files, and reads their tags one after the other: reading many at once would fill the memory. */
  async add(files: File[]): Promise<void> {
    const added: QueuedSong[] = [];
    for (const file of files) added.push(this.#rowOf(file, [...this.#songs, ...added]));
    this.#set([...this.#songs, ...added]);
    for (const { key, file } of added.filter(({ state }) => state === 'reading')) {
      const tags = await readTags(file);
      this.change(key, { tags, ...typedOf(tags), state: 'ready' });
    }
  }

  change(key: number, changes: Partial<QueuedSong>): void {
    this.#set(this.#songs.map((song) => (song.key === key ? { ...song, ...changes } : song)));
  }

  remove(key: number): void {
    this.#songs.find((song) => song.key === key)?.progress.cancel();
    this.#set(this.#songs.filter((song) => song.key !== key));
  }

  /** Sends files that are ready, and those that failed before.
   * @param only one song, by its key. */
  send(only?: number): void {
    for (const { key, state } of this.#songs) {
      const due = state === 'ready' || state === 'failed';
      if (due && (only === undefined || only === key))
        this.change(key, { state: 'waiting', fault: null, presentId: null });
    }
    this.#fill();
  }

  #fill(): void {
    const sending = this.#songs.filter(({ state }) => state === 'sending').length;
    const next = this.#songs.filter(({ state }) => state === 'waiting').slice(0, atOnce - sending);
    for (const song of next) void this.#sendOne(song);
  }

  async #sendOne(queued: QueuedSong): Promise<void> {
    const { key, file, title, artist, disc, track, tags, progress } = queued;
    this.change(key, { state: 'sending' });
    try {
      // The server reads other tags, and empty fields, from the file.
      const toldArtist = tags?.artist.trim();
      const texts = { title: title.trim(), artistName: artist.trim(), toldArtist };
      const places = { discNumber: Number(disc) || null, trackNumber: Number(track) || null };
      const values = { audio: file, ...texts, ...places, ...(await this.#albumOf(queued)) };
      if (!this.#songs.some((song) => song.key === key)) throw new CancelledError();
      const song = await songData.create?.(values, { progress });
      this.change(key, { state: 'added', lacksCover: song?.lacksCover ?? false });
    } catch (error) {
      const presentId = error instanceof PayloadError ? (error.present?.id ?? null) : null;
      const fault = error instanceof Error ? error.message : String(error);
      this.change(key, { state: 'failed', fault, presentId });
    }
    this.#fill();
  }

  /** The album, unless it is the one of the tags, which the server finds by itself. */
  async #albumOf({ album, artist, tags }: QueuedSong): Promise<SongAlbum> {
    const title = album.trim();
    if (title === (tags?.album ?? '').trim()) return {};
    if (title === '') return { albumId: null };
    const name = JSON.stringify([title.toLowerCase(), artist.trim().toLowerCase()]);
    const found = this.#albums.get(name) ?? albumIdFor(title, artist.trim());
    this.#albums.set(name, found);
    found.catch(() => this.#albums.delete(name));
    return { albumId: await found };
  }

  #rowOf(file: File, others: readonly QueuedSong[]): QueuedSong {
    const key = this.#nextKey;
    this.#nextKey += 1;
    const progress = new UploadProgress();
    const fault = audioFault(file) ?? null;
    const state = fault ? 'refused' : 'reading';
    const name = unlikeOthers(file.name, others);
    const unknown = { tags: null, ...typedOf(null), presentId: null, lacksCover: false };
    return { key, file, name, state, fault, progress, ...unknown };
  }

  #set(songs: readonly QueuedSong[]): void {
    this.#songs = songs;
    for (const listener of this.#listeners) listener();
  }
}

/** The fields of a file as its tags fill them. */
function typedOf(tags: Tags | null) {
  const { title = '', artist = '', album = '', discNumber, trackNumber } = tags ?? {};
  return { title, artist, album, disc: String(discNumber ?? ''), track: String(trackNumber ?? '') };
}

/** Files of several folders may have the same name: `a.mp3`, `a.mp3 (2)`. */
function unlikeOthers(name: string, others: readonly QueuedSong[]): string {
  const taken = new Set(others.map((other) => other.name));
  let unlike = name;
  for (let count = 2; taken.has(unlike); count += 1) unlike = `${name} (${count})`;
  return unlike;
}
