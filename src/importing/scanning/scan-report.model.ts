import type { CueTrack } from '../cue-sheet.model.ts';
import { type ScanChange, ScanChangeKind, type ScanFault } from './scan.type.ts';

/** Faults and changes that are kept of a scan. */
const mostKept = 100;

export interface ScanCounts {
  seen: number;
  total: number | null;
  added: number;
  updated: number;
  moved: number;
  removed: number;
  unchanged: number;
  failed: number;
  unconfirmed: number;
}

/** What becomes of the file. */
export type FaultKind = 'failed' | 'warning' | 'left out';

export interface ScanListeners {
  onChange?: ((change: ScanChange) => void) | undefined;
  onFault?: ((fault: ScanFault, kind: FaultKind) => void) | undefined;
}

const countOf = {
  [ScanChangeKind.ADDED]: 'added',
  [ScanChangeKind.UPDATED]: 'updated',
  [ScanChangeKind.MOVED]: 'moved',
  [ScanChangeKind.REMOVED]: 'removed',
} as const;

/** What a scan has seen and done so far. */
export class ScanReport {
  readonly counts: ScanCounts = {
    seen: 0,
    total: null,
    added: 0,
    updated: 0,
    moved: 0,
    removed: 0,
    unchanged: 0,
    failed: 0,
    unconfirmed: 0,
  };
  /** What concerns all of a folder: told first. */
  readonly #halts: ScanFault[] = [];
  readonly #faults: ScanFault[] = [];
  /** Audio that is left out for a reason: told after what is amiss. */
  readonly #leftOut: ScanFault[] = [];
  readonly changes: ScanChange[] = [];
  /** Whether a folder could not be scanned. */
  failed = false;
  readonly #listeners: ScanListeners;

  constructor(listeners: ScanListeners = {}) {
    this.#listeners = listeners;
  }

  change(
    kind: ScanChangeKind,
    path: string,
    { from = null, tracks = [] }: { from?: string | null; tracks?: readonly CueTrack[] } = {},
  ): void {
    this.counts[countOf[kind]] += 1;
    const offered = tracks.map((track) => ({
      ...track,
      title: track.title && plain(track.title),
      performer: track.performer && plain(track.performer),
    }));
    const change = { kind, path: plain(path), from: from && plain(from), tracks: offered };
    if (this.changes.length < mostKept) this.changes.push(change);
    this.#listeners.onChange?.(change);
  }

  get faults(): ScanFault[] {
    return [...this.#halts, ...this.#faults, ...this.#leftOut].slice(0, mostKept);
  }

  /** Tells what is amiss with a file that is taken nevertheless. */
  warn(path: string, reason: string): void {
    this.#tell(this.#faults, { path, reason }, 'warning');
  }

  /** Tells why a folder, or all of them, could not be brought in step. */
  halt(path: string, reason: string): void {
    this.failed = true;
    this.#tell(this.#halts, { path, reason }, 'failed');
  }

  /** Tells of audio that nobody wants in the catalog. */
  leaveOut(path: string, reason: string): void {
    this.#tell(this.#leftOut, { path, reason }, 'left out');
  }

  #tell(list: ScanFault[], { path, reason }: ScanFault, kind: FaultKind): void {
    const fault = { path: plain(path), reason: plain(reason) };
    if (list.length < mostKept) list.push(fault);
    this.#listeners.onFault?.(fault, kind);
  }

  fail(path: string, reason: string): void {
    this.counts.failed += 1;
    this.#tell(this.#faults, { path, reason }, 'failed');
  }
}

/** PostgreSQL stores no NULs, and JSON no lone surrogates. */
function plain(text: string): string {
  return text.replaceAll('\0', '').toWellFormed();
}
