import type { MikroORM } from '@mikro-orm/postgresql';
import type { TaskList } from 'graphile-worker';
import type { Logger } from 'pino';
import { noOrigin, record } from '../audit/audit-log.writes.ts';
import { backupEvent, type Retention, rowsOf } from './backup.model.ts';
import { type BackupSource, removeExpired, takeBackup } from './backup.service.ts';
import type { BackupStore } from './backup.store.ts';

export const backupTask = 'backup:take';

/** Where and how long scheduled backups are kept. */
export interface BackupPlan extends BackupSource {
  /** Opened when a backup is taken, because it may be away. */
  openStore(): Promise<BackupStore>;
  retention: Retention;
  orm: MikroORM;
  logger: Logger;
}

/** @param schedule five fields; undefined for never. */
export function backupCrontab(schedule: string | undefined): string {
  return schedule === undefined ? '' : `${schedule} ${backupTask} ?jobKey=${backupTask}&max=5`;
}

export function backupJobs(plan: BackupPlan): TaskList {
  return {
    async [backupTask]() {
      const store = await plan.openStore();
      const { name, manifest } = await takeBackup(plan, store, new Date());
      await record({ em: plan.orm.em.fork() }, noOrigin, backupEvent('backup.create', name, manifest));
      const removed = await removeExpired(store, plan.retention, new Date());
      const backup = `${store.place}/${name}`;
      plan.logger.info({ backup, rows: rowsOf(manifest), removed }, 'Took a backup');
    },
  };
}
