import { randomBytes } from 'node:crypto';
import type { MikroORM } from '@mikro-orm/postgresql';
import type { TaskList } from 'graphile-worker';
import { z } from 'zod';
import { linkMail } from '../accounts/account-mail.model.ts';
import type { Mailer } from '../accounts/mail.client.ts';
import { greetingTo } from '../accounts/name-in-mail.model.ts';
import { makeEmailToken } from '../accounts/token.service.ts';
import { User } from '../accounts/user.entity.ts';
import type { MediaStore } from '../media/media.store.ts';
import { archiveOf } from './archive.service.ts';
import { deleteExpiredExports, finishExport, keptExports } from './data-export.writes.ts';
import { exportPath } from './export.routes.ts';
import { inSnapshot } from './personal-data.queries.ts';

const hour = 60 * 60 * 1000;
/** Milliseconds for which a link is good. */
const lifetimeMs = 24 * hour;
/** Files that are asked for at once. */
const filesAtOnce = 500;

/** What no name of the media library begins with: these files are not served as such, and not cleaned up with them. */
const folder = 'exports/';

const makePayload = z.object({ userId: z.uuid() });
const discardPayload = z.object({ key: z.string().startsWith(folder) });

/** The names of the tasks, in the queue. */
export const exportTasks = {
  make: 'exporting:make',
  discard: 'exporting:discard',
  cleanUp: 'exporting:clean_up',
} as const;

/** Every hour. */
export const exportCrontab = `27 * * * * ${exportTasks.cleanUp}`;

export interface ExportJobsOptions {
  orm: MikroORM;
  store: MediaStore;
  mailer: Mailer;
  /** The beginning of links to this server. */
  origin: string;
}

export function exportJobs({ orm, store, mailer, origin }: ExportJobsOptions): TaskList {
  return {
    async [exportTasks.make](payload) {
      const { userId } = makePayload.parse(payload);
      const user = await orm.em.fork().findOne(User, userId);
      if (!user) return;
      // Nobody finds the file by guessing its name, should the bucket be one that anybody may read.
      const fileKey = `${folder}${randomBytes(32).toString('hex')}.zip`;
      await inSnapshot(orm.em, (em) =>
        archiveOf(em, store, userId, (archive) => store.put(fileKey, archive)),
      );
      const { token, hash: tokenHash } = makeEmailToken();
      const expiresAt = new Date(Date.now() + lifetimeMs);
      const wanted = await finishExport(orm.em.fork(), { userId, fileKey, tokenHash, expiresAt });
      // The account was deleted meanwhile.
      if (!wanted) return store.delete(fileKey);
      await mailer.send(mail(user, `${origin}${exportPath}?token=${token}`));
    },
    async [exportTasks.discard](payload) {
      await store.delete(discardPayload.parse(payload).key);
    },
    async [exportTasks.cleanUp]() {
      await deleteExpiredExports(orm.em.fork());
      await removeForgotten(orm, store, Date.now() - hour);
    },
  };
}

function mail({ email, fullName }: User, link: string) {
  return linkMail({
    to: email,
    greeting: greetingTo(fullName),
    link,
    subject: 'Your data',
    request: 'here is all that the server knows about you, as a ZIP file. The link works for 24 hours:',
    button: 'Download',
    notice:
      'Whoever has this link can read your data. If you did not ask for it, change your password, and sign out other devices.',
  });
}

/** Removes the files that no link leads to any more.
 * @param modifiedBefore milliseconds since 1970: later ones may be about to be finished. */
async function removeForgotten(orm: MikroORM, store: MediaStore, modifiedBefore: number): Promise<void> {
  let batch: string[] = [];
  const finish = async () => {
    const kept = await keptExports(orm.em.fork(), batch);
    for (const key of batch) if (!kept.has(key)) await store.delete(key);
    batch = [];
  };
  for await (const { key, modifiedAt } of store.list(folder)) {
    if (modifiedAt.getTime() < modifiedBefore) batch.push(key);
    if (batch.length >= filesAtOnce) await finish();
  }
  await finish();
}
