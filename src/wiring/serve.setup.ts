import 'reflect-metadata';
import { existsSync } from 'node:fs';
import type { MikroORM } from '@mikro-orm/postgresql';
import type { Logger } from 'pino';
import { ensureAdministrator } from '../accounts/administrator.service.ts';
import { type Config, ConfigError, loadConfig } from '../config.ts';
import { claimStore } from '../media/store-ownership.service.ts';
import { buildApp } from '../server/app.setup.ts';
import { listen } from '../server/listen.setup.ts';
import type { OpenServices } from '../server/open-services.model.ts';
import { type Backend, openBackend } from './backend.setup.ts';
import { listenForInterruption } from './interruption.setup.ts';
import { startBackground } from './jobs.setup.ts';
import { makeLogger } from './logger.setup.ts';
import { openServices } from './services.setup.ts';

/** Milliseconds for closing the database, after the requests in progress have ended. */
const closingTimeMs = 2000;

/** Runs the server until a signal ends it. A signal during the start ends it at the next step. */
async function run(config: Config, logger: Logger): Promise<void> {
  const stopping = new AbortController();
  const { signal } = stopping;
  signal.addEventListener('abort', () => limitStop(config, logger), { once: true });
  listenForInterruption({
    onSignal: (name) => logger.info(`${name}: completing requests in progress`),
    second: 'ignored',
    stopping,
  });
  const giveUp = (error: Error) => {
    logger.fatal({ err: error }, error.message);
    process.exitCode = 1;
    stopping.abort();
  };
  try {
    await serve(config, logger, signal, giveUp);
  } catch (error) {
    if (error !== signal.reason) throw error;
  }
  logger.info('Stopped');
}

async function serve(
  config: Config,
  logger: Logger,
  stop: AbortSignal,
  onDatabaseGivenUp: (error: Error) => void,
): Promise<void> {
  const backend = await openBackend(config, logger, { exclusive: true, stop, onDatabaseGivenUp });
  try {
    const app = await startApp(config, logger, backend, stop);
    await stopped(stop);
    await app?.disposeAsync();
  } finally {
    await backend.close();
  }
}

async function startApp(config: Config, logger: Logger, backend: Backend, stop: AbortSignal) {
  const { orm, store, embedded } = backend;
  if (!(await claimStore(orm, store)))
    logger.warn('The media store belongs to another database; no files will be removed from it');
  if (embedded && config.demoCatalog && !stop.aborted) {
    // Loaded late: other starts do not need the synthesizer and the encoders.
    const { makeDemoOnce } = await import('../demo/demo-once.service.ts');
    await makeDemoOnce(config.dataDir, orm, store, logger, stop);
  }
  if (stop.aborted) return undefined;
  const parts = new AsyncDisposableStack();
  try {
    const services = await openServices(config, backend, logger);
    parts.defer(() => services.close());
    await makeAdministrator(config, orm, services, logger);
    let stopBackground = async () => {};
    const app = await buildApp({ config, logger, orm, store, services });
    parts.defer(async () => void (await Promise.all([app.close(), stopBackground()])));
    const port = await listen(app.server, config);
    const address = config.publicUrl ?? `http://localhost:${port}`;
    stopBackground = await startBackground(config, backend, address, logger);
    logger.info(`Tonearm is ready at ${address} (started in ${process.uptime().toFixed(1)} s)`);
    return parts;
  } catch (error) {
    await parts.disposeAsync();
    throw error;
  }
}

async function makeAdministrator(
  { accounts: { administrator } }: Config,
  orm: MikroORM,
  services: OpenServices,
  logger: Logger,
) {
  if (!administrator) return;
  const { email } = administrator;
  const outcome = await ensureAdministrator(orm, services.accounts.passwords, {
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

/** Ends the process if closing takes too long. */
function limitStop(config: Config, logger: Logger): void {
  setTimeout(() => {
    logger.error('Stopping took too long; ending the process');
    process.exit(1);
  }, config.http.shutdownTimeoutMs + closingTimeMs).unref();
}

function stopped(stop: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (stop.aborted) resolve();
    else stop.addEventListener('abort', () => resolve(), { once: true });
  });
}

if (existsSync('.env')) process.loadEnvFile('.env');
try {
  // biome-ignore lint/style/noProcessEnv: the one place that hands the environment over.
  const config = loadConfig(process.env);
  const logger = makeLogger(config.logLevel);
  process.on('unhandledRejection', (error) => logger.error({ err: error }, 'Unhandled rejection'));
  await run(config, logger).catch((error: unknown) => {
    logger.fatal({ err: error }, error instanceof Error ? error.message : String(error));
    process.exitCode = 1;
  });
} catch (error) {
  if (!(error instanceof ConfigError)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
}
