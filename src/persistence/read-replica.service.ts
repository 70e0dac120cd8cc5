import { setTimeout as wait } from 'node:timers/promises';
import type { EntityManager, MikroORM } from '@mikro-orm/postgresql';
import type { Logger } from 'pino';
import { flushedPosition, recordWrites, replayedPosition, writesOf } from './replica.queries.ts';

/** Checks within the time that a replica may lag. */
const checksPerLag = 4;
/** Milliseconds between two checks, at most. */
const longestPauseMs = 500;

export interface ReplicaOptions {
  primary: MikroORM;
  replica: MikroORM;
  /** Milliseconds by which the replica may lag. */
  lagMs: number;
  logger: Logger;
}

/** Decides which reads a streaming replica may answer: those of a viewer all of whose writes it has replayed, as long
 * as it lacks nothing that was committed longer ago than it may lag. */
export class ReadReplica {
  readonly #options: ReplicaOptions;
  readonly #stop = new AbortController();
  #running: Promise<void> = Promise.resolve();
  /** Where the primary was, and when, oldest first: what the replica has not replayed yet. */
  #ahead: { at: number; position: bigint }[] = [];
  #replayed = 0n;
  /** Everything committed before this moment is on the replica. */
  #completeUntil = Number.NEGATIVE_INFINITY;
  #wasFit: boolean | undefined;
  #asked: Promise<Map<string, bigint>> | undefined;
  #asking = new Set<string>();

  constructor(options: ReplicaOptions) {
    this.#options = options;
  }

  start(): void {
    this.#running = this.#watch();
  }

  async close(): Promise<void> {
    this.#stop.abort();
    await this.#running;
    await this.#options.replica.close(true);
  }

  /** Whether it answers, and lags no more than it may. */
  get isFit(): boolean {
    return performance.now() - this.#completeUntil <= this.#options.lagMs;
  }

  /** For its figures. */
  get orm(): MikroORM {
    return this.#options.replica;
  }

  /** Reads from the replica. */
  em(): EntityManager {
    return this.#options.replica.em.fork();
  }

  /** Whether it shows everything that a user has written, on any device and by any process.
   * @param since when the user's token was made: the session may be as new.
   * @throws if the primary does not answer. */
  async hasWritesOf(userId: string, since: Date): Promise<boolean> {
    // Twice the lag, because clocks differ.
    if (Date.now() - since.getTime() < 2 * this.#options.lagMs) return false;
    const position = (await this.#writes(userId)).get(userId);
    return this.isFit && (position === undefined || position <= this.#replayed);
  }

  /** Keeps the reads of users on the primary until the replica has what they wrote. Call it before they are answered. */
  async wrote(userIds: readonly string[]): Promise<void> {
    await recordWrites(this.#options.primary.em.fork(), userIds);
  }

  /** After an answer of the replica failed: until the next check finds it well. */
  suspect(): void {
    this.#completeUntil = Number.NEGATIVE_INFINITY;
  }

  /** Requests of one moment ask together. */
  #writes(userId: string): Promise<Map<string, bigint>> {
    this.#asking.add(userId);
    this.#asked ??= new Promise((resolve, reject) => {
      setImmediate(() => {
        const userIds = [...this.#asking];
        this.#asking = new Set();
        this.#asked = undefined;
        writesOf(this.#options.primary.em.fork(), userIds).then(resolve, reject);
      });
    });
    return this.#asked;
  }

  async #watch(): Promise<void> {
    const { lagMs } = this.#options;
    const { signal } = this.#stop;
    const pauseMs = Math.min(longestPauseMs, lagMs / checksPerLag);
    while (!signal.aborted) {
      await this.#check().catch((error: unknown) => this.#tell(error));
      await wait(pauseMs, undefined, { signal, ref: false }).catch(() => undefined);
    }
  }

  async #check(): Promise<void> {
    const { primary, replica } = this.#options;
    // Before it is asked: everything committed until now has a smaller position.
    const at = performance.now();
    const [position, replayed] = await Promise.all([
      flushedPosition(primary.em.fork()),
      replayedPosition(replica.em.fork()),
    ]);
    if (replayed === undefined) throw new Error('DATABASE_READ_URL does not lead to a streaming replica');
    this.#ahead.push({ at, position });
    this.#replayed = replayed;
    const reached = this.#ahead.findLastIndex((sample) => sample.position <= replayed);
    const last = this.#ahead[reached];
    if (last) this.#completeUntil = last.at;
    this.#ahead = this.#ahead.slice(Math.max(0, reached)).slice(-1000);
    this.#tell();
  }

  /** Once for each change. */
  #tell(error?: unknown): void {
    const { logger, lagMs } = this.#options;
    const { isFit } = this;
    if (isFit === this.#wasFit) return;
    this.#wasFit = isFit;
    if (isFit) logger.info('The replica answers reads');
    else if (error) logger.warn({ err: error }, 'The replica does not answer; the primary answers all reads');
    else logger.warn({ lagMs }, 'The replica lags too far; the primary answers all reads');
  }
}
