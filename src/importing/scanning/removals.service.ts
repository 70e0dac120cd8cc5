import { removeAlbum } from '../../catalog/albums/album.service.ts';
import { emptyAlbums } from '../../catalog/albums/tagged-album.queries.ts';
import { takePartInChanges } from '../../catalog/catalog.writes.ts';
import { removeSong } from '../../catalog/songs/song.service.ts';
import { transaction } from '../../persistence/transaction.service.ts';
import type { KnownFile, KnownFolder } from './known-file.model.ts';
import { markMissing, refreshAvailability, takeLongMissing } from './known-file.writes.ts';
import { ScanChangeKind } from './scan.type.ts';
import { type ScanWork, shownPlace } from './scan-work.model.ts';

/** The share of a folder's files that a scan does not hide without being told to. */
const mostHidden = 0.5;
/** Files that are hidden by one transaction. */
const hiddenAtOnce = 500;
/** Days after which a missing file is forgotten by `prune`. */
const forgottenAfterDays = 30;
const day = 24 * 60 * 60 * 1000;

/** A file that is not where it was: only what is needed of it, because there may be many. */
export type AbsentFile = Pick<KnownFile, 'id' | 'folder' | 'path' | 'songId'>;

export function absentOf({ id, folder, path, songId }: KnownFile): AbsentFile {
  return { id, folder, path, songId };
}

/** A folder, after its scan. */
export interface ScannedFolder {
  folder: KnownFolder;
  /** Files that are not where they were. */
  absent: readonly AbsentFile[];
  /** The number of its songs' files at the beginning. */
  present: number;
  readable: boolean;
}

/** Hides the songs of files that were found nowhere. */
export async function hideMissing(
  work: ScanWork,
  { folder, absent, present, readable }: ScannedFolder,
): Promise<void> {
  const { report, dryRun, confirmRemovals } = work.options;
  const gone = absent.filter(({ id }) => !work.touched.has(id));
  const songs = gone.filter(({ songId }) => songId !== null);
  if (!readable || gone.length === 0) return;
  if (songs.length > present * mostHidden && !confirmRemovals) {
    report.counts.unconfirmed += songs.length;
    report.halt(
      folder.path,
      `${songs.length} of its ${present} files are gone, more than half, so nothing of it was hidden. If its disk is connected and they are really gone, confirm it: startScan(confirmRemovals: true), or npm run scan -- --confirm-removals.`,
    );
    return;
  }
  if (!dryRun) await hide(work, gone);
  for (const file of songs) {
    work.stir(file);
    report.change(ScanChangeKind.REMOVED, shownPlace(file));
  }
}

async function hide(work: ScanWork, files: readonly AbsentFile[]): Promise<void> {
  const { em } = work.options.services;
  for (let index = 0; index < files.length; index += hiddenAtOnce) {
    const ids = files.slice(index, index + hiddenAtOnce).map(({ id }) => id);
    await work.write(() =>
      transaction(em, async (inner) => {
        const { songIds } = await markMissing(inner, ids, work.startedAt);
        await refreshAvailability(inner, songIds);
      }),
    );
  }
}

/** Songs whose files have been gone for long are deleted as an administrator would, and albums that are left without any. */
export async function prune(work: ScanWork): Promise<void> {
  const { em } = work.options.services;
  const before = new Date(work.startedAt.getTime() - forgottenAfterDays * day);
  let isMore = true;
  while (isMore) {
    isMore = await work.write((attempt) =>
      transaction(em, async (inner) => {
        await takePartInChanges(inner, attempt);
        const { lost, files } = await takeLongMissing(inner, before, 100);
        for (const { id } of lost) await removeSong(inner, id);
        const albums = new Set(lost.flatMap(({ albumId }) => albumId ?? []));
        for (const id of await emptyAlbums(inner.em, [...albums])) await removeAlbum(inner, id, false);
        return files > 0;
      }),
    );
  }
}
