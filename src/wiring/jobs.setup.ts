import path from 'node:path';
import type { Logger } from 'pino';
import { deviceJobs } from '../accounts/access/devices/device.jobs.ts';
import { invitationJobs } from '../accounts/access/invitations/invitation.jobs.ts';
import type { InvitationTokens } from '../accounts/access/invitations/invitation-tokens.service.ts';
import { accountCrontab, accountJobs, accountTasks } from '../accounts/account.jobs.ts';
import { fileMailer, type Mailer, smtpMailer } from '../accounts/mail.client.ts';
import { auditCrontab, auditJobs, prepareAudit } from '../audit/audit.jobs.ts';
import { backupCrontab, backupJobs, backupTask } from '../backup/backup.jobs.ts';
import { adoptSortLanguages, sortFormJobs, sortFormTask } from '../catalog/sort-form.jobs.ts';
import type { Config } from '../config.ts';
import { makeDemoOnce } from '../demo/demo-once.service.ts';
import {
  adoptHalfLife,
  discoveryCrontab,
  discoveryJobs,
  neighboursTask,
} from '../discovery/discovery.jobs.ts';
import type { EventBus } from '../events/event-bus.service.ts';
import { exportCrontab, exportJobs, exportTasks } from '../exporting/export.jobs.ts';
import { FolderWatch } from '../importing/scanning/folder-watch.service.ts';
import { scanCrontab, scanJobs } from '../importing/scanning/scan.jobs.ts';
import type { Scans } from '../importing/scanning/scans.service.ts';
import { startJobs } from '../jobs/job-queue.service.ts';
import { untilDone } from '../jobs/steady-work.service.ts';
import { WaitingRows } from '../jobs/waiting-rows.service.ts';
import { libraryCrontab, libraryJobs, preparePartitions } from '../library/library.jobs.ts';
import { keepSettling } from '../library/plays/play-settling.jobs.ts';
import { cleanUpTask, enqueueCleanUp, mediaCrontab, mediaJobs } from '../media/media.jobs.ts';
import { StagingSweep } from '../media/staging-sweep.service.ts';
import { keepCountingFollows } from '../people/follows/follow.jobs.ts';
import { peopleCrontab, peopleJobs } from '../people/people.jobs.ts';
import { shareCrontab, shareJobs } from '../people/sharing/share.jobs.ts';
import { playbackJobs } from '../playback/playback.jobs.ts';
import { keepIndexing, keepLearning, keepRanking, searchCrontab, searchJobs } from '../search/search.jobs.ts';
import { statsCrontab, statsJobs, statsTasks } from '../stats/stats.jobs.ts';
import { webhookCrontab, webhookJobs } from '../webhooks/webhook.jobs.ts';
import { WebhookDispatch } from '../webhooks/webhook-dispatch.service.ts';
import type { WebhookServices } from '../webhooks/webhook-services.key.ts';
import type { Backend } from './backend.setup.ts';
import { backupSource, openBackupStore } from './backups.setup.ts';
import { playHandlers } from './play-handlers.setup.ts';

/** Milliseconds until another attempt to start the jobs. */
const retryMs = 1000;

const crontabs = [
  accountCrontab,
  auditCrontab,
  mediaCrontab,
  libraryCrontab,
  peopleCrontab,
  shareCrontab,
  discoveryCrontab,
  searchCrontab,
  statsCrontab,
  webhookCrontab,
  exportCrontab,
];

const minute = 60_000;
const hour = 60 * minute;
/** Milliseconds after which jobs are stopped that take longer than others, or must not. */
const timeouts = {
  [accountTasks.sendVerification]: minute,
  [accountTasks.sendReset]: minute,
  [cleanUpTask]: 6 * hour,
  [backupTask]: 12 * hour,
  [sortFormTask]: 6 * hour,
  [neighboursTask]: hour,
  [statsTasks.close]: hour,
  [exportTasks.make]: 6 * hour,
};

type Work = Pick<Backend, 'orm' | 'store' | 'databaseUrl'> &
  Partial<Pick<Backend, 'embedded'>> & {
    /** The folders of the library are watched if they are given. */
    scans?: Scans;
    /** Those who follow something are told of what jobs change in it if it is given. */
    bus?: EventBus;
    /** Webhooks are called if they are given. */
    webhooks?: WebhookServices;
    /** Mails with invitations are sent if they are given. */
    invitations?: InvitationTokens;
  };

/** Starts the work besides requests: the jobs of all rooms. Waits for a database that is away.
 * @param origin the address of this server.
 * @param stop gives up waiting.
 * @returns a function that stops it. */
export async function startBackground(
  config: Config,
  backend: Work,
  origin: string,
  logger: Logger,
  stop?: AbortSignal,
): Promise<() => Promise<void>> {
  const { orm, store, databaseUrl } = backend;
  const stopping = new AbortController();
  const { signal } = stopping;
  const mailer = makeMailer(config, logger);
  const stopSweep = new StagingSweep(store.stagingFolder).start((files) =>
    logger.info({ files }, 'Removed uploads left over by killed processes'),
  );
  const discovery = { orm, databaseUrl, ...config.discovery, stop: signal, logger };
  const audit = { orm, days: config.accounts.auditDays };
  const linkBase = config.mail.webUrl ?? origin;
  const tasks = {
    ...accountJobs({ orm, mailer, linkBase }),
    ...deviceJobs({ orm, mailer }),
    ...invitationJobs({ orm, mailer, linkBase, tokens: backend.invitations, serverName: config.serverName }),
    ...auditJobs(audit),
    ...mediaJobs({ orm, store, logger, stop: signal }),
    ...libraryJobs(orm, backend.bus),
    ...playbackJobs(orm, backend.bus),
    ...peopleJobs(orm),
    ...shareJobs(orm),
    ...discoveryJobs(discovery),
    ...searchJobs(discovery),
    ...sortFormJobs({ orm, stop: signal }),
    ...scanJobs(backend.scans),
    ...statsJobs({ orm, now: () => new Date() }),
    ...(await scheduledBackups(config, backend, logger)),
    ...webhookJobs(orm),
    ...exportJobs({ orm, store, mailer, origin: config.publicUrl ?? origin }),
  };
  let stopQueue: (() => Promise<void>) | undefined;
  const begin = async () => {
    await enqueueCleanUp(orm);
    stopQueue ??= await startJobs({
      databaseUrl,
      tasks,
      crontab: [
        ...crontabs,
        scanCrontab(config.library.schedule),
        backupCrontab(config.backup.schedule),
      ].join('\n'),
      timeouts,
      orm,
      logger,
    });
    await preparePartitions(orm, logger);
    await prepareAudit(audit, logger);
  };
  const onFailure = (error: unknown) => logger.error({ err: error }, 'Could not start the jobs; will retry');
  await untilDone(begin, { signal: stop ?? signal, pauseMs: retryMs, onFailure });
  const waiting = new WaitingRows(orm);
  const work = [
    keepSettling({ orm, handlers: playHandlers, stop: signal, logger, waiting }),
    keepCountingFollows({ orm, stop: signal, logger, waiting }),
    adoptHalfLife(discovery),
    adoptSortLanguages({ orm, languages: config.sortLanguages, stop: signal, logger }),
    keepLearning({ ...discovery, waiting }),
    keepIndexing({ ...discovery, waiting }),
    keepRanking(discovery),
    makeDemo(config, backend, logger, signal),
    watchFolders(config, backend, logger, signal),
    backend.webhooks &&
      new WebhookDispatch({ ...backend.webhooks, orm, logger, stop: signal, waiting }).run(),
  ];
  return async () => {
    stopping.abort();
    stopSweep();
    await Promise.all([stopQueue?.(), ...work]);
    mailer.close();
  };
}

async function scheduledBackups(
  config: Config,
  { orm, databaseUrl }: Pick<Backend, 'orm' | 'databaseUrl'>,
  logger: Logger,
) {
  const { place, retention } = config.backup;
  if (place === undefined) return {};
  const source = await backupSource(config, databaseUrl);
  return backupJobs({ ...source, openStore: () => openBackupStore(config, place), retention, orm, logger });
}

async function watchFolders(
  { library }: Config,
  { scans, databaseUrl }: Work,
  logger: Logger,
  stop: AbortSignal,
): Promise<void> {
  if (!library.watch || !scans || scans.folders.length === 0) return;
  await new FolderWatch({ scans, databaseUrl, logger, stop }).run();
}

/** Fills a new embedded database while requests are answered already: the songs appear one after the other. */
async function makeDemo(
  { demoCatalog, dataDir }: Config,
  { embedded, orm, store }: Work,
  logger: Logger,
  stop: AbortSignal,
): Promise<void> {
  if (!embedded || !demoCatalog) return;
  try {
    await makeDemoOnce(dataDir, orm, store, logger, stop);
  } catch (error) {
    logger.error({ err: error }, 'Could not complete the demo catalog; the next start will');
  }
}

function makeMailer({ mail, dataDir, production }: Config, logger: Logger): Mailer {
  if (mail.smtpUrl) return smtpMailer(mail.smtpUrl, mail.from);
  const folder = path.join(dataDir, 'mail');
  if (production)
    logger.warn({ folder }, 'Mails are not sent; they become files, and the log shows their links');
  return fileMailer(folder, mail.from, logger);
}
