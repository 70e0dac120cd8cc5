import path from 'node:path';
import { filePlace } from '../../catalog/file-place.model.ts';
import { splitDisc } from '../../catalog/tag-text.model.ts';
import { shownPath } from '../../media/disk-path.model.ts';
import type { ImportServices } from '../import-outcome.model.ts';
import { persistently } from '../persistent-work.service.ts';
import type { KnownFile } from './known-file.model.ts';
import type { ScanItem } from './scan-item.model.ts';
import type { ScanReport } from './scan-report.model.ts';

export interface ScanOptions {
  /** Reads every file. */
  full?: boolean;
  /** Only finds out what would change. */
  dryRun?: boolean;
  /** Hides also more than half of a folder. */
  confirmRemovals?: boolean;
  /** Forgets what has been missing for 30 days. */
  prune?: boolean;
  /** Folders to scan, by the path of their folder of the library: below it, empty for all of it. */
  only?: ReadonlyMap<string, readonly string[]>;
}

export interface ScanRunOptions extends ScanOptions {
  services: ImportServices;
  /** Absolute paths of the folders of the library. */
  folders: readonly string[];
  /** Absolute paths of folders to skip. */
  except: readonly string[];
  report: ScanReport;
  signal: AbortSignal;
  /** Called before each write. @throws if the scan must not go on. */
  checkTurn(): Promise<void>;
}

/** What the parts of one scan share. */
export class ScanWork {
  readonly options: ScanRunOptions;
  readonly startedAt = new Date();
  /** Files that were just being written when they were found. */
  readonly unsettled: ScanItem[] = [];
  /** Files whose song is decided when all sounds are known. */
  readonly later: ScanItem[] = [];
  /** The ids of files that were found elsewhere than where they were. */
  readonly touched = new Set<string>();
  /** The ids of folders of which nothing was known at the beginning. */
  readonly fresh = new Set<string>();
  /** Folders of albums in which something has changed, by folder of the library. */
  readonly stirred = new Map<string, Set<string>>();

  constructor(options: ScanRunOptions) {
    this.options = options;
  }

  get report(): ScanReport {
    return this.options.report;
  }

  /** Writes while it is this scan's turn. */
  write<Value>(work: (attempt: number) => Promise<Value>): Promise<Value> {
    return persistently(async (attempt) => {
      await this.options.checkTurn();
      return work(attempt);
    }, this.options.signal);
  }

  /** Notes that the albums of the songs around a file may follow. */
  stir({ folder, path: file }: Pick<KnownFile, 'folder' | 'path'>): void {
    if (this.fresh.has(folder.id)) return;
    const folders = this.stirred.get(folder.id) ?? new Set();
    folders.add(setOf(filePlace(file).albumFolder));
    this.stirred.set(folder.id, folders);
  }
}

/** The path of a file, as people read it. */
export function shownPlace({ folder, path: file }: Pick<KnownFile, 'folder' | 'path'>): string {
  return path.join(folder.path, shownPath(file));
}

/** What the paths of all files begin with that may belong to one set of discs. */
function setOf(albumFolder: string): string {
  if (albumFolder === '') return '';
  const { title, disc } = splitDisc(path.basename(albumFolder));
  return disc === null ? `${albumFolder}/` : path.join(path.dirname(albumFolder), title);
}
