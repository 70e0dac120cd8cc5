import type { Logger } from 'pino';
import { findBinaries } from './binaries.ts';
import type { FolderLayout } from './folder-layout.ts';
import { readPostmaster } from './postmaster-file.ts';
import { chooseAccount } from './server-account.ts';
import { logTail } from './server-log.ts';
import { startServer } from './server-process.ts';

/** Ends within this time are counted together. */
const windowMilliseconds = 60_000;
/** After this many, the cause is not temporary. */
const mostEnds = 5;

export interface RevivalPlan {
  readonly layout: FolderLayout;
  readonly durable: boolean;
  readonly replicated?: boolean | undefined;
  /** The port where the server listened, and where its clients reconnect. */
  readonly port: number;
  readonly logger: Pick<Logger, 'info' | 'warn'>;
  readonly onGivenUp: (error: Error) => void;
}

/** Restarts a server that was killed, or that the system ended because of low memory. A server that ends again and
 * again is given up: a further start does not fix the cause. */
export class Revival {
  readonly #plan: RevivalPlan;
  #starts: number[] = [];
  #givenUp = false;

  constructor(plan: RevivalPlan) {
    this.#plan = plan;
  }

  /** Does nothing while there is a server, even one that is just starting. Call it until the server answers. */
  async revive(): Promise<void> {
    const { layout, logger } = this.#plan;
    if (this.#givenUp || readPostmaster(layout.cluster) !== 'none') return;
    const now = performance.now();
    this.#starts = this.#starts.filter((time) => now - time < windowMilliseconds);
    if (this.#starts.length >= mostEnds) return this.#giveUp();
    this.#starts.push(now);
    logger.warn({ folder: layout.folder }, 'the embedded PostgreSQL has ended; restarting it');
    try {
      // A start that gives way is not an end: leftovers of one killed server can be in the way of several.
      if (!(await this.#start())) this.#starts.pop();
    } catch (error) {
      logger.warn({ err: error }, 'could not restart the embedded PostgreSQL');
    }
  }

  /** @returns false if another process was faster, or leftovers of the old server are in the way for a moment. */
  async #start(): Promise<boolean> {
    const { layout, durable, replicated, port, logger } = this.#plan;
    const binaries = await findBinaries();
    const account = await chooseAccount(layout, binaries);
    const started = await startServer({ layout, binaries, account, durable, replicated, port });
    if (started) logger.info({ port, folder: layout.folder }, 'restarted PostgreSQL');
    return started;
  }

  async #giveUp(): Promise<void> {
    this.#givenUp = true;
    const { layout, onGivenUp } = this.#plan;
    const lines = await logTail(layout.log);
    const message =
      `The embedded PostgreSQL in ${layout.cluster} ended ${mostEnds} times within a minute; giving up. ` +
      `The end of ${layout.log}:\n${lines.join('\n')}`;
    onGivenUp(new Error(message));
  }
}
