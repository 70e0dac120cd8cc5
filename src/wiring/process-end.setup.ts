import type { Logger } from 'pino';
import type { Config } from '../config.ts';
import { listenForInterruption } from './interruption.setup.ts';

/** Milliseconds for closing the database, after the requests in progress have ended. */
const closingTimeMs = 2000;

/** What a process is told about its end. */
export interface ProcessEnd {
  /** Aborted when the process shall stop. */
  stop: AbortSignal;
  /** Stops the process because of a fault, with exit code 1. */
  giveUp(error: Error): void;
  /** Stops the process for another reason. */
  begin(): void;
}

/** Runs work that stops at a signal. A signal during the start takes effect at the next step.
 * @param graceMs milliseconds that the work may take to stop, more than requests may. */
export async function untilStopped(
  config: Config,
  logger: Logger,
  work: (end: ProcessEnd) => Promise<void>,
  graceMs = closingTimeMs,
): Promise<void> {
  const stopping = new AbortController();
  const { signal } = stopping;
  const limitMs = config.http.shutdownTimeoutMs + graceMs;
  signal.addEventListener('abort', () => limitStop(limitMs, logger), { once: true });
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
    await work({ stop: signal, giveUp, begin: () => stopping.abort() });
  } catch (error) {
    if (error !== signal.reason) throw error;
  }
  logger.info('Stopped');
}

/** Ends the process if closing takes too long. */
function limitStop(limitMs: number, logger: Logger): void {
  setTimeout(() => {
    logger.error('Stopping took too long; ending the process');
    process.exit(1);
  }, limitMs).unref();
}

export function stopped(stop: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (stop.aborted) resolve();
    else stop.addEventListener('abort', () => resolve(), { once: true });
  });
}
