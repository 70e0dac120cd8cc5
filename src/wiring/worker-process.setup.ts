import type { Logger } from 'pino';
import type { Config } from '../config.ts';
import type { FellowWorkers, ProcessFigures } from '../server/fellow-workers.model.ts';
import { lentDatabase } from './database.setup.ts';
import { stopped, untilStopped } from './process-end.setup.ts';
import type { ToPrimary, ToWorker } from './worker-messages.model.ts';
import { shareOf } from './worker-share.model.ts';

/** Serves as one of several processes, as the primary process says.
 * @param onReady called once it answers. */
export async function serveAsWorker(whole: Config, logger: Logger, onReady: () => void): Promise<void> {
  const config = shareOf(whole);
  await untilStopped(config, logger, async ({ stop, begin, giveUp }) => {
    const primary = new PrimaryLink(config.workers, begin);
    const { openBackendOn, openMigrated, prepareInstallation, startServing } = await import(
      './serving.setup.ts'
    );
    primary.tell({ kind: 'here' });
    const told = await primary.told(stop);
    if (!told) return;
    if (told.kind === 'prepare') {
      const backend = await openBackendOn(lentDatabase(config, told.databaseUrl), config, logger, stop);
      // For the whole installation: it tells what all workers need together.
      await prepareInstallation(whole, backend, logger).finally(() => backend.close());
      primary.tell({ kind: 'prepared' });
    }
    const { databaseUrl } = told;
    if (stop.aborted) return;
    const backend = await openMigrated(lentDatabase(config, databaseUrl), config);
    try {
      const serving = await startServing(config, backend, logger, primary);
      primary.onJobs = () => void serving.startJobs().catch(giveUp);
      primary.tell({ kind: 'ready', address: serving.address });
      onReady();
      await stopped(stop);
      await serving.close();
    } finally {
      await backend.close();
    }
  });
}

type Instruction = Extract<ToWorker, { databaseUrl: string }>;

class PrimaryLink implements FellowWorkers {
  state: { ready: number; of: number };
  onJobs: () => void = () => undefined;
  readonly #begin: () => void;
  readonly #instruction = Promise.withResolvers<Instruction | undefined>();
  readonly #questions = new Map<number, (all: ProcessFigures[]) => void>();
  #read: () => Promise<ProcessFigures> = async () => [];
  #last = 0;

  /** @param begin begins to stop this process. */
  constructor(of: number, begin: () => void) {
    this.state = { ready: 0, of };
    this.#begin = begin;
    process.on('message', (message: ToWorker) => this.#hear(message));
  }

  tell(message: ToPrimary): void {
    if (process.connected) process.send?.(message, undefined, undefined, () => undefined);
  }

  /** The first thing to do; undefined if that is to stop. */
  told(stop: AbortSignal): Promise<Instruction | undefined> {
    void stopped(stop).then(() => this.#instruction.resolve(undefined));
    return this.#instruction.promise;
  }

  figures(): Promise<ProcessFigures[]> {
    this.#last += 1;
    const inquiry = this.#last;
    return new Promise((resolve) => {
      this.#questions.set(inquiry, resolve);
      this.tell({ kind: 'ask for figures', inquiry });
    });
  }

  reportBy(read: () => Promise<ProcessFigures>): void {
    this.#read = read;
  }

  #hear(message: ToWorker): void {
    switch (message.kind) {
      case 'prepare':
      case 'serve':
        this.#instruction.resolve(message);
        break;
      case 'do jobs':
        this.onJobs();
        break;
      case 'stop':
        this.#begin();
        break;
      case 'state':
        this.state = { ready: message.ready, of: message.of };
        break;
      case 'report figures':
        void this.#report(message.inquiry);
        break;
      case 'figures':
        this.#questions.get(message.inquiry)?.(message.all);
        this.#questions.delete(message.inquiry);
    }
  }

  async #report(inquiry: number): Promise<void> {
    const figures = await this.#read().catch((): ProcessFigures => []);
    this.tell({ kind: 'own figures', inquiry, figures });
  }
}
