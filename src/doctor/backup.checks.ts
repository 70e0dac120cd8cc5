import { backupTime } from '../backup/backup.model.ts';
import { type BackupStore, completeBackups } from '../backup/backup.store.ts';
import type { Config } from '../config.ts';
import { type Finding, Part, reasonOf } from './finding.model.ts';

const hour = 60 * 60 * 1000;
const day = 24 * hour;

/** Whether the latest backup is as young as the schedule promises.
 * @param open opens the place of backups. */
export async function examineBackups(
  { backup: { place, schedule } }: Config,
  open: (place: string) => Promise<BackupStore>,
  now = new Date(),
): Promise<Finding> {
  const part = new Part('backups');
  if (place === undefined)
    return part.warning(
      'There are none: BACKUP_TO is not set',
      'Set BACKUP_TO=FOLDER and BACKUP_SCHEDULE="15 2 * * *", and copy MEDIA_DIR as well.',
    );
  const names = await open(place)
    .then(completeBackups)
    .catch((error: unknown) => reasonOf(error));
  if (typeof names === 'string')
    return part.fault(`${place} cannot be read: ${names}`, 'Correct BACKUP_TO, or the rights to that place.');
  const latest = names.at(-1);
  const mend = `npm run backup -- ${place} --verify; the panel shows under Jobs why a scheduled one failed.`;
  if (latest === undefined) return part.fault(`There is no complete one in ${place}`, mend);
  const age = now.getTime() - (backupTime(latest)?.getTime() ?? 0);
  const says = `The latest of ${names.length} in ${place} is ${ageInWords(age)} old`;
  return age > longest(schedule) ? part.fault(says, mend) : part.ok(says);
}

/** Milliseconds that a backup may be old: twice as long as the schedule leaves between two; a week without one. */
export function longest(schedule: string | undefined): number {
  const [, hours = '', monthDay = '', month = '', weekDay = ''] = schedule?.split(' ') ?? [];
  if (schedule === undefined) return 7 * day;
  if (month !== '*') return 732 * day;
  if (monthDay !== '*') return 62 * day;
  if (weekDay !== '*') return 14 * day;
  return /^\d+$/.test(hours) ? 2 * day : day;
}

function ageInWords(milliseconds: number): string {
  const days = milliseconds / day;
  return days < 2 ? `${(milliseconds / hour).toFixed(1)} hours` : `${Math.floor(days)} days`;
}
