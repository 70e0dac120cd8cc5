import { Tally } from '../persistence/tally.model.ts';

/** Attempts at jobs that this process has ended, by kind and outcome. */
export const endedJobs = new Tally();

/** Seconds that they took, by kind. */
export const jobSeconds = new Tally();

export function countJob(kind: string, outcome: 'done' | 'failed', milliseconds: number): void {
  endedJobs.cell(kind, outcome).value += 1;
  jobSeconds.cell(kind).value += milliseconds / 1000;
}
