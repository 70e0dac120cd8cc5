import type { EntityManager } from '@mikro-orm/postgresql';
import { v7 as uuidv7 } from 'uuid';
import { tagReader } from '../../catalog/songs/song-details.model.ts';
import { audioKey, libraryKey } from '../../media/media-formats.model.ts';
import type { FileLedger } from './file-ledger.service.ts';
import type { KnownFile } from './known-file.model.ts';
import { songsOfRecordings, storedSongs } from './known-file.queries.ts';
import { Recognition, recordingOf } from './recognition.service.ts';
import type { Decision, ReadItem, ScanItem } from './scan-item.model.ts';
import { albumFactsOf } from './song-reader.service.ts';

interface Batch {
  items: readonly ReadItem[];
  /** Files that could not be read. */
  failures: readonly { item: ScanItem }[];
  /** Whether all sounds are known. */
  last: boolean;
}

/** Decides what files are, one after the other: each decision sees those before it.
 * @returns the decisions, and files that have to wait until then. */
export async function decide(
  em: EntityManager,
  ledger: FileLedger,
  { items, failures, last }: Batch,
): Promise<{ decisions: Decision[]; later: ReadItem[] }> {
  const sounds = items.map(({ contents }) => contents.hashes.sound);
  const keys = items.map(({ contents }) => audioKey(contents.hashes.sha256, contents.metadata.extension));
  ledger.begin();
  const all = [...items, ...failures.map(({ item }) => item)];
  for (const [folder, group] of Map.groupBy(all, (item) => item.folder)) {
    await ledger.load(em, folder, { paths: group.map(({ found }) => found.path), sounds });
  }
  const known = { stored: await storedSongs(em, { keys, sounds }), recorded: await recordedSongs(em, items) };
  const recognition = new Recognition(em, ledger, known);
  const decisions: Decision[] = [];
  const later: ReadItem[] = [];
  for (const item of items) {
    const { folder, found, contents } = item;
    const verdict = await recognition.recognize({ folder, path: found.path, contents, last });
    if (verdict.kind === 'later') later.push(item);
    else decisions.push(settle(ledger, item, verdict));
  }
  return { decisions, later };
}

async function recordedSongs(em: EntityManager, items: readonly ReadItem[]): Promise<Map<string, string[]>> {
  const recordings = items.flatMap(({ contents }) => recordingOf(contents) ?? []);
  const ids = await songsOfRecordings(em, recordings);
  return new Map(recordings.map((recording, index) => [JSON.stringify(recording), ids[index] ?? []]));
}

/** Makes the file known as what it is. */
function settle(ledger: FileLedger, item: ReadItem, verdict: Decision['verdict']): Decision {
  const { folder, found } = item;
  const here = ledger.at(folder, found.path);
  const known = 'file' in verdict ? verdict.file : undefined;
  const reused = known ?? here;
  const before = reused ? { ...reused } : null;
  const displaced: KnownFile[] = [];
  const dropped: KnownFile[] = [];
  if (here && here !== reused) {
    if (here.songId) {
      here.missingSince = new Date();
      displaced.push(here);
      ledger.put(here);
    } else {
      dropped.push(here);
      ledger.drop(here);
    }
  }
  const songId = songOf(verdict, known);
  const file: KnownFile = Object.assign(reused ?? {}, { ...asFound(item, reused), songId });
  ledger.put(file);
  return { item, verdict, songId, file, before, displaced, dropped };
}

/** A new song gets an id at once, so that the next copy of the file finds it. */
function songOf(verdict: Decision['verdict'], known: KnownFile | undefined): string | null {
  if (verdict.kind === 'another') return verdict.songId;
  return known?.songId ?? uuidv7();
}

function asFound(
  { folder, found, contents }: ReadItem,
  reused: KnownFile | undefined,
): Omit<KnownFile, 'songId'> {
  const { metadata, hashes, identity } = contents;
  const now = new Date();
  return {
    ...identity,
    id: reused?.id ?? uuidv7(),
    folder,
    path: found.path,
    beside: found.beside,
    sound: hashes.sound,
    audioKey: libraryKey(hashes.sha256, metadata.extension),
    fault: null,
    albumFacts: albumFactsOf(metadata.tags, found.path),
    readBy: tagReader,
    firstSeen: reused?.firstSeen ?? now,
    lastSeen: now,
    missingSince: null,
  };
}

/** A file that could not be read, as it becomes known: its song is looked for elsewhere from now on. */
export function asFaulty(
  ledger: FileLedger,
  { folder, found }: Pick<ReadItem, 'folder' | 'found'>,
  fault: string,
): { file: KnownFile; displaced: KnownFile[] } {
  const here = ledger.at(folder, found.path);
  const displaced: KnownFile[] = [];
  if (here?.songId) {
    here.missingSince = new Date();
    displaced.push(here);
    ledger.put(here);
  }
  const now = new Date();
  const { size, mtimeNs, ctimeNs, inode, beside, path } = found;
  const file: KnownFile = {
    ...{ size, mtimeNs, ctimeNs, inode, beside, path, folder, fault },
    id: here && !here.songId ? here.id : uuidv7(),
    ...{ sound: null, audioKey: null, songId: null, albumFacts: null, readBy: tagReader },
    ...{ firstSeen: here?.firstSeen ?? now, lastSeen: now, missingSince: null },
  };
  ledger.put(file);
  return { file, displaced };
}
