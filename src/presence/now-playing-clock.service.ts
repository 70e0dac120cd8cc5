import type { MikroORM } from '@mikro-orm/postgresql';
import type { Logger } from 'pino';
import type { EventBus } from '../events/event-bus.service.ts';
import { transaction } from '../persistence/transaction.service.ts';
import { endSongs } from './now-playing.writes.ts';

/** Milliseconds that rounding may cut off the time of an end. */
const marginMs = 5;
/** The longest timer of Node.js. The sweep of the heartbeat ends longer songs. */
const longestMs = 2 ** 31 - 1;

/** Ends songs at the right moment on the process that started them. If the process dies, another one's sweep ends
 * them. */
export class NowPlayingClock {
  readonly #orm: MikroORM;
  readonly #bus: EventBus;
  readonly #logger: Logger;
  /** By user, one song each. */
  readonly #timers = new Map<string, NodeJS.Timeout>();
  #ending: Promise<void> | undefined;
  #again = false;

  constructor(orm: MikroORM, bus: EventBus, logger: Logger) {
    this.#orm = orm;
    this.#bus = bus;
    this.#logger = logger;
  }

  /** @param seconds the song's duration, or null to forget the user. */
  set(userId: string, seconds: number | null): void {
    clearTimeout(this.#timers.get(userId));
    this.#timers.delete(userId);
    if (seconds === null) return;
    const end = () => {
      this.#timers.delete(userId);
      this.#end();
    };
    const delay = Math.min(seconds * 1000 + marginMs, longestMs);
    this.#timers.set(userId, setTimeout(end, delay).unref());
  }

  async close(): Promise<void> {
    for (const timer of this.#timers.values()) clearTimeout(timer);
    this.#timers.clear();
    this.#again = false;
    await this.#ending;
  }

  /** Songs that end during a statement are ended together by the next one. */
  #end(): void {
    if (this.#ending) {
      this.#again = true;
      return;
    }
    this.#ending = transaction(this.#orm.em, (transaction) => endSongs(transaction, this.#bus))
      .catch((error: unknown) =>
        this.#logger.warn({ err: error }, 'Could not clear songs that ended; will retry'),
      )
      .finally(() => {
        this.#ending = undefined;
        if (!this.#again) return;
        this.#again = false;
        this.#end();
      });
  }
}
