import { existsSync } from 'node:fs';
import type { Logger } from 'pino';
import { type Config, ConfigError, loadConfig } from '../config.ts';
import { makeLogger } from './logger.setup.ts';
import { serveAlone } from './single-process.setup.ts';

/** Runs the server as the environment says, until it is stopped.
 * @param onReady called once it answers. */
export async function serve(onReady: () => void): Promise<void> {
  if (existsSync('.env')) process.loadEnvFile('.env');
  try {
    // biome-ignore lint/style/noProcessEnv: the one place that hands the environment over.
    const config = loadConfig(process.env);
    const logger = await makeLogger(config.logLevel);
    process.on('unhandledRejection', (error) => logger.error({ err: error }, 'Unhandled rejection'));
    await serveAs(config, logger, onReady).catch((error: unknown) => {
      logger.fatal({ err: error }, error instanceof Error ? error.message : String(error));
      process.exitCode = 1;
    });
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error;
    process.stderr.write(`${error.message}\n`);
    process.exitCode = 1;
  }
}

function serveAs(config: Config, logger: Logger, onReady: () => void): Promise<void> {
  return serveAlone(config, logger, onReady);
}
