import path from 'node:path';
import type { AudioHashes } from '@tonearm/audio-measure';
import { v7 as uuidv7 } from 'uuid';
import { readTags } from '../catalog/song-facts.model.ts';
import { tagReader } from '../catalog/songs/song-details.model.ts';
import { inspectTags } from '../media/audio-inspection.service.ts';
import { identityOf, isThere } from '../media/file-identity.service.ts';
import { fillSound } from '../media/media.queries.ts';
import { sameName } from '../persistence/name-key.model.ts';
import { transaction } from '../persistence/transaction.service.ts';
import type { ImportServices } from './import-outcome.model.ts';
import type { KnownFile, KnownFolder } from './scanning/known-file.model.ts';
import { filesAt, filesWithSounds, storedSongs } from './scanning/known-file.queries.ts';
import { rememberFolders, saveFiles } from './scanning/known-file.writes.ts';

/** Imported files are known by their absolute paths. */
const root = path.parse(process.cwd()).root;

/** Remembers where imported songs came from, so that a file whose tags were changed updates its song. */
export class ImportedFiles {
  readonly #services: ImportServices;
  #folder: Promise<KnownFolder> | undefined;

  constructor(services: ImportServices) {
    this.#services = services;
  }

  /** The song that a file with other bytes than before is: the one whose file was at this path, or whose file with the
   * same sound is gone; without a record of that, one with the same sound and title, or place on its album.
   * @param source absolute. */
  async songOf(source: string, { sound }: AudioHashes): Promise<string | null> {
    const em = this.#services.em.fork();
    const folder = await this.#root();
    const here = await this.#at(source);
    if (here?.sound === sound) return here.songId;
    const alike = (await filesWithSounds(em, [sound])).filter((file) => file.sound === sound);
    for (const file of alike.filter((one) => one.folder.id === folder.id)) {
      if (!(await isThere(path.join(root, file.path)))) return file.songId;
    }
    if (here?.songId) return here.songId;
    return this.#unrecorded(source, sound, new Set(alike.map(({ songId }) => songId)));
  }

  /** The song that the file at this path was when it was last imported. */
  async songAt(source: string): Promise<string | null> {
    return (await this.#at(source))?.songId ?? null;
  }

  /** Remembers that a file is a song. */
  async note(source: string, hashes: AudioHashes, { songId, key }: { songId: string; key: string }) {
    const { em } = this.#services;
    const folder = await this.#root();
    const identity = await identityOf(source);
    const here = await this.#at(source);
    const isKnown = here?.songId === songId && here.audioKey === key && here.sound === hashes.sound;
    if (isKnown && here.mtimeNs === identity.mtimeNs && here.missingSince === null) return;
    const now = new Date();
    const file: KnownFile = {
      ...identity,
      ...{ id: here?.id ?? uuidv7(), folder, path: path.relative(root, source), beside: null },
      ...{ sound: hashes.sound, audioKey: key, songId, fault: null, albumFacts: null, readBy: tagReader },
      ...{ firstSeen: here?.firstSeen ?? now, lastSeen: now, missingSince: null },
    };
    await transaction(em, async (inner) => {
      await saveFiles(inner, [file]);
      await fillSound(inner.em, key, hashes.sound);
    });
  }

  async #at(source: string): Promise<KnownFile | undefined> {
    const { id } = await this.#root();
    const files = await filesAt(this.#services.em.fork(), id, [path.relative(root, source)]);
    return files.find(({ missingSince }) => missingSince === null);
  }

  async #unrecorded(
    source: string,
    sound: string,
    taken: ReadonlySet<string | null>,
  ): Promise<string | null> {
    const stored = await storedSongs(this.#services.em.fork(), { keys: [], sounds: [sound] });
    const free = stored.filter(({ songId }) => !taken.has(songId));
    if (free.length === 0) return null;
    const tags = readTags(await inspectTags(source));
    const same = free.find(
      ({ title, album, trackNumber }) =>
        sameName(title, tags.title) ||
        (sameName(album, tags.album) && trackNumber !== null && trackNumber === tags.trackNumber),
    );
    return same?.songId ?? null;
  }

  #root(): Promise<KnownFolder> {
    this.#folder ??= rememberFolders(this.#services.em.fork(), [root], false).then(([folder]) => {
      if (!folder) throw new TypeError('The root of imported files is missing');
      return folder;
    });
    this.#folder.catch(() => {
      this.#folder = undefined;
    });
    return this.#folder;
  }
}
