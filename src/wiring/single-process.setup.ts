import type { Logger } from 'pino';
import type { Config } from '../config.ts';
import { openDatabase } from './database.setup.ts';
import { stopped, untilStopped } from './process-end.setup.ts';

/** Serves in this process alone.
 * @param onReady called once it answers. */
export function serveAlone(config: Config, logger: Logger, onReady: () => void): Promise<void> {
  return untilStopped(config, logger, async ({ stop, giveUp }) => {
    let loading: Promise<typeof import('./serving.setup.ts')> | undefined;
    const load = () => {
      loading ??= import('./serving.setup.ts');
      return loading;
    };
    const database = await openDatabase(config, logger, {
      exclusive: true,
      onDatabaseGivenUp: giveUp,
      // Most of a start is loading modules. PostgreSQL gets ready meanwhile.
      onStarting: () => void load().catch(() => undefined),
    });
    const { openBackendOn, prepareInstallation, startServing } = await load().catch(
      async (error: unknown) => {
        await database.close();
        throw error;
      },
    );
    const backend = await openBackendOn(database, config, logger, stop);
    try {
      await prepareInstallation(config, backend, logger);
      if (stop.aborted) return;
      const serving = await startServing(config, backend, logger);
      logger.info(`Tonearm is ready at ${serving.address} (started in ${process.uptime().toFixed(1)} s)`);
      // Not waited for: a stop begins at once.
      void serving.startJobs().then(onReady, giveUp);
      await stopped(stop);
      await serving.close();
    } finally {
      await backend.close();
    }
  });
}
