import 'reflect-metadata';
import type { MikroORM } from '@mikro-orm/postgresql';
import type { Logger } from 'pino';
import { invitationServices } from '../accounts/access/invitations/invitation-services.key.ts';
import type { Registration } from '../accounts/access/registration.model.ts';
import { ensureAdministrator } from '../accounts/administrator.service.ts';
import { PasswordHasher } from '../accounts/password-hasher.service.ts';
import type { Config } from '../config.ts';
import { eventBus } from '../events/event-bus.service.ts';
import { scanServices } from '../importing/scanning/scan-services.key.ts';
import { claimStore } from '../media/store-ownership.service.ts';
import { buildApp } from '../server/app.setup.ts';
import type { FellowWorkers } from '../server/fellow-workers.model.ts';
import { listen, listenForMetrics } from '../server/listen.setup.ts';
import { webhookServices } from '../webhooks/webhook-services.key.ts';
import type { Backend } from './backend.setup.ts';
import { reportConnections } from './connections-report.setup.ts';
import { openServices } from './services.setup.ts';

export { openBackendOn, openMigrated } from './backend.setup.ts';

/** A server that answers. */
export interface Serving {
  /** The beginning of its URLs. */
  address: string;
  /** Starts the work besides requests: the jobs, and the demo songs of a new database. */
  startJobs(): Promise<void>;
  /** Completes requests and jobs in progress, and stops. */
  close(): Promise<void>;
}

/** What an installation needs once, before it serves: its store, and an administrator if one is configured. */
export async function prepareInstallation(
  config: Config,
  backend: Omit<Backend, 'close'>,
  logger: Logger,
): Promise<void> {
  const { orm, store } = backend;
  if (!(await claimStore(orm, store)))
    logger.warn('The media store belongs to another database; no files will be removed from it');
  await makeAdministrator(config, orm, logger);
  await reportConnections(config, backend, logger);
  if (config.production) tellAccess(config, logger);
}

/** @param workers the other processes behind the same port. */
export async function startServing(
  config: Config,
  backend: Backend,
  logger: Logger,
  workers?: FellowWorkers,
): Promise<Serving> {
  const { orm, store } = backend;
  const parts = new AsyncDisposableStack();
  try {
    if (config.tracing) {
      // Loaded late: OpenTelemetry is loaded where it is wanted.
      const { openTracing } = await import('./tracing.setup.ts');
      parts.defer(openTracing(config.tracing, logger));
    }
    const services = await openServices(config, backend, logger);
    parts.defer(() => services.close());
    let jobs: Promise<() => Promise<void>> | undefined;
    const stopping = new AbortController();
    const stopJobs = async () => {
      stopping.abort();
      await (await jobs?.catch(() => undefined))?.();
    };
    const app = await buildApp({ config, logger, orm, store, services, workers });
    parts.defer(async () => void (await Promise.all([app.close(), stopJobs()])));
    const port = await listen(app.server, config);
    if (app.metrics) await listenForMetrics(app.metrics, config);
    const address = config.publicUrl ?? `http://localhost:${port}`;
    return {
      address,
      async startJobs() {
        // Loaded late: not every process does them, and none before it answers.
        jobs ??= import('./jobs.setup.ts').then(({ startBackground }) =>
          startBackground(
            config,
            {
              ...backend,
              bus: services.services.get(eventBus),
              scans: services.services.get(scanServices),
              invitations: services.services.get(invitationServices).tokens,
              webhooks: services.services.get(webhookServices),
            },
            address,
            logger,
            stopping.signal,
          ),
        );
        await jobs;
      },
      close: () => parts.disposeAsync(),
    };
  } catch (error) {
    await parts.disposeAsync();
    throw error;
  }
}

const registrationTexts: Record<Registration, string> = {
  OPEN: 'Anybody can create an account (REGISTRATION=open)',
  INVITATION: 'Accounts take an invitation (REGISTRATION=invitation)',
  CLOSED: 'Nobody can create an account (REGISTRATION=closed)',
};

/** Who may come in: what is open by mistake shows in the log. */
function tellAccess({ accounts, signedInOnly }: Config, logger: Logger): void {
  logger.info(
    { catalog: signedInOnly ? 'signed-in' : 'public' },
    signedInOnly
      ? 'Everything needs a session (CATALOG=signed-in)'
      : 'Anybody can list and play the catalog (CATALOG=public)',
  );
  logger.info({ registration: accounts.registration }, registrationTexts[accounts.registration]);
}

async function makeAdministrator({ accounts }: Config, orm: MikroORM, logger: Logger) {
  const { administrator } = accounts;
  if (!administrator) return;
  const { email } = administrator;
  const outcome = await ensureAdministrator(orm, new PasswordHasher(accounts.passwords), {
    ...administrator,
    fullName: 'Administrator',
  });
  if (outcome === 'made') logger.info({ email }, 'Created the administrator');
  else if (outcome !== 'present')
    logger.warn(
      { email },
      'ADMIN_EMAIL belongs to an account that is not an administrator; it was not changed',
    );
}
