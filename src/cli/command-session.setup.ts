import 'reflect-metadata';
import { existsSync } from 'node:fs';
import type { Logger } from 'pino';
import { type Config, ConfigError, loadConfig } from '../config.ts';
import { type Backend, openBackend } from '../wiring/backend.setup.ts';
import { pastPooler } from '../wiring/database.setup.ts';
import { makeLogger } from '../wiring/logger.setup.ts';

export interface Session extends Backend {
  config: Config;
  /** Logs to standard error, so that standard output belongs to the command. */
  logger: Logger;
}

/** Runs a command on the same database and media as the server, which may be running.
 * @param command returns the exit code. */
export async function withSession(command: (session: Session) => Promise<number>): Promise<void> {
  await reportFailure(async () => {
    const config = pastPooler(readConfig());
    const logger = await makeLogger(config.logLevel === 'info' ? 'warn' : config.logLevel, process.stderr);
    const backend = await openBackend(config, logger);
    try {
      return await command({ ...backend, config, logger });
    } finally {
      await backend.close();
    }
  });
}

/** From the environment and the file `.env`.
 * @throws {ConfigError} */
export function readConfig(): Config {
  if (existsSync('.env')) process.loadEnvFile('.env');
  // biome-ignore lint/style/noProcessEnv: the one place that hands the environment over.
  return loadConfig(process.env);
}

/** Runs a command, and tells in one line why it failed.
 * @param command returns the exit code. */
export async function reportFailure(command: () => Promise<number>): Promise<void> {
  try {
    process.exitCode = await command();
  } catch (error) {
    const expected =
      error instanceof ConfigError || (error instanceof Error && !(error instanceof TypeError));
    process.stderr.write(`${expected ? error.message : String(error)}\n`);
    process.exitCode = 1;
  }
}
