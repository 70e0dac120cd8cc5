import type { MikroORM } from '@mikro-orm/postgresql';
import type { TaskList } from 'graphile-worker';
import { z } from 'zod';
import type { Mailer } from '../../mail.client.ts';
import { User } from '../../user.entity.ts';
import { deviceMail } from './device-mail.model.ts';

/** The name of the task, in the queue. */
export const deviceTask = 'accounts:send_new_device';

const payload = z.object({ userId: z.uuid(), program: z.string(), place: z.string(), at: z.coerce.date() });

/** Mails about sign-ins. */
export function deviceJobs({ orm, mailer }: { orm: MikroORM; mailer: Mailer }): TaskList {
  return {
    async [deviceTask](given) {
      const { userId, ...signIn } = payload.parse(given);
      const user = await orm.em.fork().findOne(User, userId);
      if (user) await mailer.send(deviceMail(user, signIn));
    },
  };
}
