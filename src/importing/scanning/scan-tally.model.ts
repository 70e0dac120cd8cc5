import { Tally } from '../../persistence/tally.model.ts';
import type { ScanState } from './scan.type.ts';
import type { ScanCounts } from './scan-report.model.ts';

/** Scans that this process has ended, by what became of them. */
export const endedScans = new Tally();

/** Files of these scans, by what became of them. */
export const scannedFiles = new Tally();

const outcomes = ['added', 'updated', 'moved', 'removed', 'unchanged', 'failed'] as const;

export function countScan(state: ScanState, counts: ScanCounts): void {
  endedScans.cell(state.toLowerCase()).value += 1;
  for (const outcome of outcomes) scannedFiles.cell(outcome).value += counts[outcome];
}
