import type { MikroORM } from '@mikro-orm/postgresql';
import { Client } from 'pg';
import type { Logger } from 'pino';
import { keepDoing, untilDone } from '../../jobs/steady-work.service.ts';
import { applyHalfLife } from './half-life.writes.ts';
import { foldPlays } from './play-fold.writes.ts';

/** Milliseconds between two looks for plays to count: about how long a play takes to show on the shelves. */
const pauseMs = 1000;

export interface FoldOptions {
  orm: MikroORM;
  databaseUrl: string;
  halfLifeDays: number;
  /** Ends it, after what it is at. */
  stop: AbortSignal;
  logger: Logger;
}

/** Counts plays as they come, beside the other processes that do: the first to look takes them. */
export async function keepFolding({
  orm,
  databaseUrl,
  halfLifeDays,
  stop,
  logger,
}: FoldOptions): Promise<void> {
  const onFailure = (error: unknown) =>
    logger.warn({ err: error }, 'Could not count plays for trends; will retry');
  const options = { signal: stop, pauseMs, onFailure };
  await untilDone(() => withHalfLife(databaseUrl, halfLifeDays, stop), options);
  const foldAll = async () => {
    while (!stop.aborted && (await foldPlays(orm.em)) > 0);
  };
  await keepDoing(foldAll, options);
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
