import type { TaskList } from 'graphile-worker';
import type { Scans } from './scans.service.ts';

const scanTask = 'library:scan';

/** @param schedule five fields; undefined for never. */
export function scanCrontab(schedule: string | undefined): string {
  return schedule === undefined ? '' : `${schedule} ${scanTask} ?jobKey=${scanTask}`;
}

export function scanJobs(scans: Scans | undefined): TaskList {
  return {
    async [scanTask]() {
      // Not waited for: it may take hours. One that is running does the same.
      if (scans && scans.folders.length > 0) await scans.begin();
    },
  };
}
