import path from 'node:path';
import type { MikroORM } from '@mikro-orm/postgresql';
import type { Logger } from 'pino';
import { accountCrontab, accountJobs } from '../accounts/account.jobs.ts';
import { fileMailer, type Mailer, smtpMailer } from '../accounts/mail.client.ts';
import type { Config } from '../config.ts';
import { adoptHalfLife, discoveryCrontab, discoveryJobs } from '../discovery/discovery.jobs.ts';
import { startJobs } from '../jobs/job-queue.service.ts';
import { libraryCrontab, libraryJobs, preparePartitions } from '../library/library.jobs.ts';
import { keepSettling } from '../library/plays/play-settling.jobs.ts';
import { enqueueCleanUp, mediaCrontab, mediaJobs } from '../media/media.jobs.ts';
import type { MediaStore } from '../media/media.store.ts';
import { StagingSweep } from '../media/staging-sweep.service.ts';
import { keepIndexing, keepLearning, searchCrontab, searchJobs } from '../search/search.jobs.ts';
import { statsCrontab, statsJobs } from '../stats/stats.jobs.ts';
import { playHandlers } from './play-handlers.setup.ts';

const crontabs = [
  accountCrontab,
  mediaCrontab,
  libraryCrontab,
  discoveryCrontab,
  searchCrontab,
  statsCrontab,
];

/** Starts the work besides requests: the jobs of all rooms.
 * @param origin the address of this server.
 * @returns a function that stops it. */
export async function startBackground(
  config: Config,
  { orm, store, databaseUrl }: { orm: MikroORM; store: MediaStore; databaseUrl: string },
  origin: string,
  logger: Logger,
): Promise<() => Promise<void>> {
  await enqueueCleanUp(orm);
  const mailer = makeMailer(config, logger);
  const stopSweep = new StagingSweep(store.stagingFolder).start((files) =>
    logger.info({ files }, 'Removed uploads left over by killed processes'),
  );
  const stopping = new AbortController();
  const { signal } = stopping;
  const discovery = { orm, databaseUrl, ...config.discovery, stop: signal, logger };
  const stop = await startJobs({
    databaseUrl,
    tasks: {
      ...accountJobs({ orm, mailer, linkBase: config.mail.webUrl ?? origin }),
      ...mediaJobs({ orm, store, logger, stop: signal }),
      ...libraryJobs(orm),
      ...discoveryJobs(discovery),
      ...searchJobs(discovery),
      ...statsJobs({ orm, now: () => new Date() }),
    },
    crontab: crontabs.join('\n'),
    logger,
  });
  await preparePartitions(orm, logger);
  const settling = keepSettling({ orm, handlers: playHandlers, stop: signal, logger });
  const adopting = adoptHalfLife(discovery);
  const learning = keepLearning(discovery);
  const indexing = keepIndexing(discovery);
  return async () => {
    stopping.abort();
    stopSweep();
    await Promise.all([stop(), settling, adopting, learning, indexing]);
    mailer.close();
  };
}

function makeMailer({ mail, dataDir, production }: Config, logger: Logger): Mailer {
  if (mail.smtpUrl) return smtpMailer(mail.smtpUrl, mail.from);
  const folder = path.join(dataDir, 'mail');
  if (production)
    logger.warn({ folder }, 'Mails are not sent; they become files, and the log shows their links');
  return fileMailer(folder, mail.from, logger);
}
