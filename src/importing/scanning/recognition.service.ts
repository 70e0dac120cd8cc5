import path from 'node:path';
import type { EntityManager } from '@mikro-orm/postgresql';
import { readTags } from '../../catalog/song-facts.model.ts';
import { uuidOf } from '../../catalog/songs/song-details.model.ts';
import { inspectHashes } from '../../media/audio-inspection.service.ts';
import { identityOf, sameFile } from '../../media/file-identity.service.ts';
import type { AudioContents } from '../../media/threads/inspection-job.model.ts';
import { errorCode } from '../../persistence/database-errors.model.ts';
import { sameName } from '../../persistence/name-key.model.ts';
import type { FileLedger } from './file-ledger.service.ts';
import { hashInKey, type KnownFile, type KnownFolder } from './known-file.model.ts';
import type { PlacedRecording, StoredSong } from './known-file.queries.ts';

/** What a file turned out to be. */
export type Verdict =
  /** The file at this path with the same sound. */
  | { kind: 'known'; file: KnownFile }
  /** A file that was there before, and is back. */
  | { kind: 'back'; file: KnownFile }
  /** A file that was elsewhere. */
  | { kind: 'moved'; file: KnownFile }
  /** Another file of a song that is there: the same bytes; or a song from the store. */
  | { kind: 'another'; songId: string }
  | { kind: 'new' }
  /** To be decided when all sounds are known. */
  | { kind: 'later' };

export interface Candidate {
  folder: KnownFolder;
  path: string;
  contents: AudioContents;
  /** Whether all sounds of the folders are known. */
  last: boolean;
}

/** Songs that the files in question may be. */
export interface KnownSongs {
  /** Songs in the store with their sounds. */
  stored: readonly StoredSong[];
  /** The ids of songs by recordings, as JSON. */
  recorded: ReadonlyMap<string, readonly string[]>;
}

/** Recognizes files: by path and sound, by the sound alone, by the path alone, and by what MusicBrainz says. */
export class Recognition {
  readonly #em: EntityManager;
  readonly #ledger: FileLedger;
  readonly #stored: readonly StoredSong[];
  readonly #recorded: ReadonlyMap<string, readonly string[]>;

  constructor(em: EntityManager, ledger: FileLedger, { stored, recorded }: KnownSongs) {
    this.#em = em;
    this.#ledger = ledger;
    this.#stored = stored;
    this.#recorded = recorded;
  }

  async recognize(candidate: Candidate): Promise<Verdict> {
    const { folder, path: file, contents } = candidate;
    const { sound } = contents.hashes;
    const here = this.#ledger.at(folder, file);
    const own = here?.songId ? here : undefined;
    if (own?.sound === sound) {
      return (await this.#isSharedWithOthers(own, contents)) ? { kind: 'new' } : { kind: 'known', file: own };
    }
    const gone = this.#ledger.goneFrom(folder, file);
    const back = gone.find((one) => one.sound === sound);
    if (back) return { kind: 'back', file: back };
    const bySound = (await this.#bySound(candidate, own)) ?? this.#fromStore(candidate);
    if (bySound) return bySound;
    const [replaced = gone[0]] = [own];
    if (replaced)
      return candidate.last ? { kind: own ? 'known' : 'back', file: replaced } : { kind: 'later' };
    return this.#byRecording(candidate);
  }

  /** Whether a changed file was one of several copies, and another is as it was: then this one is a song of its own. */
  async #isSharedWithOthers(own: KnownFile, { hashes }: AudioContents): Promise<boolean> {
    if (hashInKey(own.audioKey) === hashes.sha256) return false;
    for (const other of this.#ledger.ofSong(own.songId ?? '')) {
      if (
        other.id !== own.id &&
        other.folder.served &&
        other.audioKey === own.audioKey &&
        !(await isFree(other))
      )
        return true;
    }
    return false;
  }

  async #bySound({ contents }: Candidate, own: KnownFile | undefined): Promise<Verdict | undefined> {
    const { sound, sha256 } = contents.hashes;
    const others = this.#ledger.withSound(sound).filter((file) => file.id !== own?.id);
    const isExact = (file: KnownFile) => hashInKey(file.audioKey) === sha256;
    const sorted = [...others.filter(isExact), ...others.filter((file) => !isExact(file))];
    for (const file of sorted.filter((one) => one.folder.served)) {
      if (await isFree(file)) return { kind: 'moved', file };
    }
    const exact = others.find(isExact);
    if (exact?.songId) return { kind: 'another', songId: exact.songId };
    // Of an imported file there is a copy in the store; the song is not anybody's yet.
    const imported = sorted.find(({ folder, songId }) => !folder.served && songId && !this.#isTaken(songId));
    return imported?.songId ? { kind: 'another', songId: imported.songId } : undefined;
  }

  /** Songs that were uploaded, or imported by an early version, are recognized by their bytes; by their sound only if
   * something else agrees as well. */
  #fromStore({ contents }: Candidate): Verdict | undefined {
    const { sound, sha256 } = contents.hashes;
    const free = this.#stored.filter(({ songId }) => !this.#isTaken(songId));
    const exact = free.find(({ audioKey }) => hashInKey(audioKey) === sha256);
    const tags = readTags(contents.metadata.tags);
    const similar = free.find(
      (song) =>
        song.sound === sound &&
        (sameName(song.title, tags.title) ||
          (sameName(song.album, tags.album) &&
            song.trackNumber !== null &&
            song.trackNumber === tags.trackNumber)),
    );
    const found = exact ?? similar;
    return found && { kind: 'another', songId: found.songId };
  }

  #isTaken(songId: string): boolean {
    return this.#ledger
      .ofSong(songId)
      .some(({ folder, missingSince }) => folder.served && missingSince === null);
  }

  async #byRecording(candidate: Candidate): Promise<Verdict> {
    const recording = recordingOf(candidate.contents);
    const ids = (recording && this.#recorded.get(JSON.stringify(recording))) ?? [];
    if (ids.length === 0) return { kind: 'new' };
    if (!candidate.last) return { kind: 'later' };
    await this.#ledger.loadSongs(this.#em, ids);
    for (const id of ids) {
      const files = this.#ledger.ofSong(id).filter(({ folder }) => folder.served);
      const free = await Promise.all(files.map(isFree));
      const [file] = files;
      if (file && free.every(Boolean)) return { kind: 'moved', file };
    }
    return { kind: 'new' };
  }
}

/** What MusicBrainz calls the song of a file; null unless its tags tell all of it. */
export function recordingOf({ metadata: { tags, details } }: AudioContents): PlacedRecording | null {
  const recordingId = uuidOf(details.recordingId);
  const releaseId = uuidOf(tags.release.releaseId);
  const { trackNumber: track, discNumber } = readTags(tags);
  if (!recordingId || !releaseId || track === null) return null;
  return { recordingId, releaseId, track, disc: discNumber ?? 1 };
}

/** Whether a file is no longer what is known of it, so that its song may be elsewhere. */
async function isFree(file: KnownFile): Promise<boolean> {
  if (file.missingSince !== null) return true;
  const at = path.join(file.folder.path, file.path);
  try {
    if (sameFile(await identityOf(at), file)) return false;
    return (await inspectHashes(at)).sound !== file.sound;
  } catch (error) {
    // What cannot be read now may still be there.
    return ['ENOENT', 'ENOTDIR'].includes(errorCode(error));
  }
}
