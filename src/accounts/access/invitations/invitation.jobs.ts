import type { MikroORM } from '@mikro-orm/postgresql';
import type { TaskList } from 'graphile-worker';
import { z } from 'zod';
import type { Mailer } from '../../mail.client.ts';
import { User } from '../../user.entity.ts';
import { invitationsByIds } from './invitation.queries.ts';
import { invitationMail, invitationPath } from './invitation-mail.model.ts';
import type { InvitationTokens } from './invitation-tokens.service.ts';

const payloadSchema = z.object({ invitationId: z.uuid() });

/** The names of the tasks, in the queue. */
export const invitationTasks = { send: 'accounts:send_invitation' } as const;

export interface InvitationJobsOptions {
  orm: MikroORM;
  mailer: Mailer;
  /** Absent: nothing is mailed, as in processes that only do other work. */
  tokens: InvitationTokens | undefined;
  /** The beginning of links in mails. */
  linkBase: string;
  serverName: string;
}

/** The queue names the invitation only; its token is unsealed as the mail is sent. */
export function invitationJobs(options: InvitationJobsOptions): TaskList {
  const { orm, mailer, tokens, linkBase, serverName } = options;
  return {
    async [invitationTasks.send](payload) {
      const em = orm.em.fork();
      const [row] = await invitationsByIds(em, [payloadSchema.parse(payload).invitationId]);
      const token = row && tokens?.open(row.id, row);
      // It may have been revoked or used meanwhile.
      if (!row?.email || !token || row.expiresAt.getTime() <= Date.now()) return;
      const creator = row.createdById ? await em.findOne(User, row.createdById) : null;
      await mailer.send(
        invitationMail({
          to: row.email,
          from: creator?.fullName ?? null,
          serverName,
          link: `${linkBase}${invitationPath}?token=${token}`,
          expiresAt: row.expiresAt,
        }),
      );
    },
  };
}
