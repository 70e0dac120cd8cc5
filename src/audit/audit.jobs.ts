import type { MikroORM } from '@mikro-orm/postgresql';
import type { TaskList } from 'graphile-worker';
import type { Logger } from 'pino';
import { z } from 'zod';
import { eraseFromAudit, keepAuditPartitions } from './audit-log.writes.ts';

const erasurePayload = z.object({ userId: z.uuid() });

/** The names of the tasks, in the queue. */
export const auditTasks = { keep: 'audit:keep_partitions', erase: 'audit:erase' } as const;

/** Every night. */
export const auditCrontab = `40 0 * * * ${auditTasks.keep}`;

export interface AuditJobsOptions {
  orm: MikroORM;
  /** Days for which entries are kept. */
  days: number;
}

export function auditJobs({ orm, days }: AuditJobsOptions): TaskList {
  return {
    async [auditTasks.keep]() {
      await keepAuditPartitions(orm.em, days);
    },
    // What is more than the deletion of the account itself could do at once.
    async [auditTasks.erase](payload) {
      const { userId } = erasurePayload.parse(payload);
      while (await eraseFromAudit({ em: orm.em.fork() }, userId));
    },
  };
}

/** The same at the start, for a server that was off for months. */
export async function prepareAudit({ orm, days }: AuditJobsOptions, logger: Logger): Promise<void> {
  await keepAuditPartitions(orm.em, days).catch((error) => {
    logger.warn({ err: error }, 'Could not create partitions of the audit log; the job will retry');
  });
}
