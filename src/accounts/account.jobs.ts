import type { MikroORM } from '@mikro-orm/postgresql';
import type { TaskList } from 'graphile-worker';
import { z } from 'zod';
import { deleteOldWrites } from '../persistence/replica.queries.ts';
import { forgetKeys } from './access/api-keys/api-key.writes.ts';
import { forgetDevices } from './access/devices/known-device.writes.ts';
import { forgetInvitations } from './access/invitations/invitation.writes.ts';
import { deleteExpiredCodes } from './access/oidc/oidc.writes.ts';
import { findUserIdByEmail } from './account.queries.ts';
import { accountMail } from './account-mail.model.ts';
import { type EmailPurpose, EmailToken } from './email-token.entity.ts';
import type { Mailer } from './mail.client.ts';
import { deleteExpired } from './session.writes.ts';
import { makeEmailToken } from './token.service.ts';
import { User } from './user.entity.ts';

const hour = 60 * 60 * 1000;
const lifetimes: Record<EmailPurpose, number> = { VERIFY: 24 * hour, RESET: hour };

const verifyPayload = z.object({ userId: z.uuid() });
const resetPayload = z.object({ email: z.string() });

/** The names of the tasks, in the queue. */
export const accountTasks = {
  sendVerification: 'accounts:send_verification',
  sendReset: 'accounts:send_reset',
  cleanUp: 'accounts:clean_up',
} as const;

/** Every quarter of an hour. */
export const accountCrontab = `*/15 * * * * ${accountTasks.cleanUp}`;

export interface AccountJobsOptions {
  orm: MikroORM;
  mailer: Mailer;
  /** The beginning of links in mails. */
  linkBase: string;
}

/** The jobs create the tokens of mails, not the code that enqueues them, so that the queue contains no secret.
 * They also detect unknown addresses, so that a request takes the same time whether or not an address is known. */
export function accountJobs({ orm, mailer, linkBase }: AccountJobsOptions): TaskList {
  const send = async (userId: string, purpose: EmailPurpose) => {
    const em = orm.em.fork();
    const user = await em.findOne(User, userId);
    if (!user || (purpose === 'VERIFY' && user.emailVerifiedAt)) return;
    const { token, hash } = makeEmailToken();
    em.create(EmailToken, { hash, user, purpose, expiresAt: new Date(Date.now() + lifetimes[purpose]) });
    await em.flush();
    await mailer.send(accountMail(purpose, user, token, linkBase));
  };
  return {
    [accountTasks.sendVerification]: (payload) => send(verifyPayload.parse(payload).userId, 'VERIFY'),
    async [accountTasks.sendReset](payload) {
      const userId = await findUserIdByEmail(orm.em.fork(), resetPayload.parse(payload).email);
      if (userId) await send(userId, 'RESET');
    },
    async [accountTasks.cleanUp]() {
      await deleteExpired(orm.em.fork());
      await deleteExpiredCodes(orm.em.fork());
      await forgetInvitations(orm.em.fork());
      await forgetKeys(orm.em.fork());
      await forgetDevices(orm.em.fork());
      await deleteOldWrites(orm.em.fork());
    },
  };
}
