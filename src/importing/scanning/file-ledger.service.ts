import type { EntityManager } from '@mikro-orm/postgresql';
import type { KnownFile, KnownFolder } from './known-file.model.ts';
import { filesAt, filesOfSongs, filesWithSounds } from './known-file.queries.ts';

/** The files that a batch is about, as they are and as they become. A dry run keeps what it has decided, and writes
 * nothing. */
export class FileLedger {
  readonly #dry: boolean;
  readonly #files = new Map<string, KnownFile>();
  readonly #bySound = new Map<string, Set<KnownFile>>();
  readonly #byPath = new Map<string, Set<KnownFile>>();
  readonly #bySong = new Map<string, Set<KnownFile>>();
  readonly #forgotten = new Set<string>();

  constructor(dry: boolean) {
    this.#dry = dry;
  }

  /** Begins a batch. */
  begin(): void {
    if (!this.#dry) this.#clear();
  }

  /** Reads what may matter for files at these paths with these sounds. */
  async load(
    em: EntityManager,
    folder: KnownFolder,
    { paths, sounds }: { paths: readonly string[]; sounds: readonly string[] },
  ): Promise<void> {
    const there = await filesAt(em, folder.id, paths);
    const songIds = there.flatMap(({ songId }) => songId ?? []);
    const alike = await filesWithSounds(em, sounds);
    const others = songIds.length > 0 ? await filesOfSongs(em, songIds) : [];
    for (const file of [...there, ...alike, ...others]) {
      if (!this.#files.has(file.id) && !this.#forgotten.has(file.id)) this.#index(file);
    }
  }

  async loadSongs(em: EntityManager, songIds: readonly string[]): Promise<void> {
    for (const file of await filesOfSongs(em, songIds)) {
      if (!this.#files.has(file.id) && !this.#forgotten.has(file.id)) this.#index(file);
    }
  }

  /** The file that is at a path. */
  at(folder: KnownFolder, path: string): KnownFile | undefined {
    return this.#allAt(folder, path).find(({ missingSince }) => missingSince === null);
  }

  /** The files that were last at a path, and are gone: the latest first. */
  goneFrom(folder: KnownFolder, path: string): KnownFile[] {
    return this.#allAt(folder, path)
      .filter(({ missingSince, songId }) => missingSince !== null && songId !== null)
      .sort((one, other) => Number(other.missingSince) - Number(one.missingSince));
  }

  withSound(sound: string): KnownFile[] {
    return [...(this.#bySound.get(sound) ?? [])]
      .filter((file) => file.sound === sound && file.songId !== null)
      .sort((one, other) => (one.path < other.path ? -1 : 1));
  }

  ofSong(songId: string): KnownFile[] {
    return [...(this.#bySong.get(songId) ?? [])].filter((file) => file.songId === songId);
  }

  /** Notes that a file is new, or that it has changed. */
  put(file: KnownFile): void {
    this.#index(file);
  }

  /** Forgets a file that stands for nothing. */
  drop(file: KnownFile): void {
    this.#files.delete(file.id);
    this.#forgotten.add(file.id);
    for (const index of [this.#bySound, this.#byPath, this.#bySong]) {
      for (const set of index.values()) set.delete(file);
    }
  }

  #clear(): void {
    for (const map of [this.#files, this.#bySound, this.#byPath, this.#bySong]) map.clear();
    this.#forgotten.clear();
  }

  #allAt(folder: KnownFolder, path: string): KnownFile[] {
    return [...(this.#byPath.get(placeKey(folder, path)) ?? [])].filter(
      (file) => file.path === path && file.folder.id === folder.id,
    );
  }

  #index(file: KnownFile): void {
    this.#files.set(file.id, file);
    add(this.#byPath, placeKey(file.folder, file.path), file);
    if (file.sound !== null) add(this.#bySound, file.sound, file);
    if (file.songId !== null) add(this.#bySong, file.songId, file);
  }
}

function placeKey(folder: KnownFolder, path: string): string {
  return `${folder.id}\0${path}`;
}

function add(index: Map<string, Set<KnownFile>>, key: string, file: KnownFile): void {
  const set = index.get(key);
  if (set) set.add(file);
  else index.set(key, new Set([file]));
}
