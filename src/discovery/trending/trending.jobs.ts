import { Client } from 'pg';
import type { Logger } from 'pino';
import { untilDone } from '../../jobs/steady-work.service.ts';
import { applyHalfLife } from './half-life.writes.ts';

/** Milliseconds until the next try. */
const pauseMs = 1000;

export interface HalfLifeOptions {
  databaseUrl: string;
  halfLifeDays: number;
  /** Breaks it off. */
  stop: AbortSignal;
  logger: Logger;
}

/** Brings scores to the configured half-life. Until that is done, plays go on being counted with the one before. */
export async function adoptHalfLife({
  databaseUrl,
  halfLifeDays,
  stop,
  logger,
}: HalfLifeOptions): Promise<void> {
  const onFailure = (error: unknown) =>
    logger.warn({ err: error }, 'Could not rebuild trends for the half-life; will retry');
  const work = () => withHalfLife(databaseUrl, halfLifeDays, stop);
  await untilDone(work, { signal: stop, pauseMs, onFailure });
}

/** On a connection without time limits, which breaks off when the process is to stop. */
async function withHalfLife(databaseUrl: string, days: number, signal: AbortSignal): Promise<void> {
  const client = new Client({ connectionString: databaseUrl, application_name: 'tonearm trends' });
  // The query under way fails, too, when the connection is lost, and says so.
  client.on('error', () => undefined);
  const end = () => void client.end();
  signal.addEventListener('abort', end);
  try {
    await client.connect();
    await applyHalfLife(client, days);
  } finally {
    signal.removeEventListener('abort', end);
    await client.end();
  }
}
