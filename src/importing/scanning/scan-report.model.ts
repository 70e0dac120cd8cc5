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

export interface ScanListeners {
  onChange?: ((change: ScanChange) => void) | undefined;
  onFault?: ((fault: ScanFault) => void) | undefined;
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
  readonly faults: ScanFault[] = [];
  readonly changes: ScanChange[] = [];
  /** Whether a folder could not be scanned. */
  failed = false;
  readonly #listeners: ScanListeners;

  constructor(listeners: ScanListeners = {}) {
    this.#listeners = listeners;
  }

  change(kind: ScanChangeKind, path: string, from: string | null = null): void {
    this.counts[countOf[kind]] += 1;
    const change = { kind, path: plain(path), from: from && plain(from) };
    if (this.changes.length < mostKept) this.changes.push(change);
    this.#listeners.onChange?.(change);
  }

  fault(path: string, reason: string): void {
    const fault = { path: plain(path), reason: plain(reason) };
    if (this.faults.length < mostKept) this.faults.push(fault);
    this.#listeners.onFault?.(fault);
  }

  fail(path: string, reason: string): void {
    this.counts.failed += 1;
    this.fault(path, reason);
  }
}

/** PostgreSQL stores no NULs, and JSON no lone surrogates. */
function plain(text: string): string {
  return text.replaceAll('\0', '').toWellFormed();
}
