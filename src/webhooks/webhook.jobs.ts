import type { MikroORM } from '@mikro-orm/postgresql';
import type { TaskList } from 'graphile-worker';
import { forgetDeliveries } from './webhook.writes.ts';

const forgetTask = 'webhooks:forget_deliveries';

/** Every hour. */
export const webhookCrontab = `50 * * * * ${forgetTask}`;

export function webhookJobs(orm: MikroORM): TaskList {
  return {
    async [forgetTask]() {
      await forgetDeliveries(orm.em.fork());
    },
  };
}
