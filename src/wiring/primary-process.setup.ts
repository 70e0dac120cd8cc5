import type { Logger } from 'pino';
import type { Config } from '../config.ts';
import { openDatabase } from './database.setup.ts';
import { stopped, untilStopped } from './process-end.setup.ts';
import { WorkerCrew } from './worker-crew.service.ts';

/** Milliseconds that a worker may take to close, and then this process, after the requests in progress. */
const graceMs = { worker: 2500, all: 5000 };

/** Keeps several processes that serve behind one port, and the embedded database, which outlives them. */
export function serveByWorkers(config: Config, logger: Logger): Promise<void> {
  return untilStopped(
    config,
    logger,
    async ({ stop, giveUp }) => {
      const crew = new WorkerCrew({
        size: config.workers,
        logger,
        onReady: (address) =>
          logger.info(
            { workers: config.workers },
            `Tonearm is ready at ${address} (started in ${process.uptime().toFixed(1)} s)`,
          ),
        onGivenUp: giveUp,
      });
      try {
        const database = await openDatabase(config, logger, { exclusive: true, onDatabaseGivenUp: giveUp });
        try {
          if (!stop.aborted) crew.serve(database.url);
          await stopped(stop);
        } finally {
          await crew.stop(config.http.shutdownTimeoutMs + graceMs.worker);
          await database.close();
        }
      } finally {
        await crew.stop(graceMs.worker);
      }
    },
    graceMs.all,
  );
}
