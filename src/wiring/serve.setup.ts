import cluster from 'node:cluster';
import { existsSync } from 'node:fs';
import type { Logger } from 'pino';
import { type Config, ConfigError, loadConfig } from '../config.ts';
import { makeLogger } from './logger.setup.ts';

/** Milliseconds that a process may take to end by itself after a failure. */
const lingeringMs = 5000;

/** Runs the server as the environment says, until it is stopped.
 * @param onReady called once it answers. */
export async function serve(onReady: () => void): Promise<void> {
  if (existsSync('.env')) process.loadEnvFile('.env');
  try {
    // biome-ignore lint/style/noProcessEnv: the one place that hands the environment over.
    const config = loadConfig(process.env);
    const base = await makeLogger(config.logLevel);
    // biome-ignore lint/style/noProcessEnv: the same place.
    const number = process.env.TONEARM_WORKER;
    const logger = cluster.isWorker ? base.child({ worker: Number(number) }) : base;
    process.on('unhandledRejection', (error) => logger.error({ err: error }, 'Unhandled rejection'));
    await serveAs(config, logger, onReady).catch((error: unknown) => {
      logger.fatal({ err: error }, error instanceof Error ? error.message : String(error));
      process.exitCode = 1;
      endSoon(logger);
    });
    // The channel to the primary process would keep this one running.
    if (cluster.isWorker) process.exit();
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error;
    process.stderr.write(`${error.message}\n`);
    process.exitCode = 1;
  }
}

/** Ends a process whose work has failed, should something still be open: whoever starts it again waits for its end. */
function endSoon(logger: Logger): void {
  setTimeout(() => {
    logger.error('Something is still open after the failure; ending the process');
    process.exit(1);
  }, lingeringMs).unref();
}

/** Loads only what this process needs: the primary process of several knows nothing of requests. */
async function serveAs(config: Config, logger: Logger, onReady: () => void): Promise<void> {
  if (cluster.isWorker) {
    const { serveAsWorker } = await import('./worker-process.setup.ts');
    return serveAsWorker(config, logger, onReady);
  }
  if (config.workers > 1) {
    const { serveByWorkers } = await import('./primary-process.setup.ts');
    return serveByWorkers(config, logger);
  }
  const { serveAlone } = await import('./single-process.setup.ts');
  return serveAlone(config, logger, onReady);
}
