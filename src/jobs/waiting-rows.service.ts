import type { MikroORM } from '@mikro-orm/postgresql';
import { tablesWithRows, type WaitingTable } from '../persistence/waiting-rows.queries.ts';

const tables: readonly WaitingTable[] = ['new_play', 'unlearned_word', 'renamed', 'follow_change', 'webhook'];
/** Milliseconds for which an answer holds: less than loops pause. */
const freshMs = 500;

/** Tells loops whether they have anything to do. They ask together: an idle server has one statement for all. */
export class WaitingRows {
  readonly #orm: MikroORM;
  #asked: Promise<Set<WaitingTable>> | undefined;
  #askedAt = Number.NEGATIVE_INFINITY;

  constructor(orm: MikroORM) {
    this.#orm = orm;
  }

  /** @throws if the database does not answer. */
  async anyIn(table: WaitingTable): Promise<boolean> {
    const now = performance.now();
    if (!this.#asked || now - this.#askedAt > freshMs) {
      this.#askedAt = now;
      this.#asked = tablesWithRows(this.#orm.em.fork(), tables);
    }
    return (await this.#asked).has(table);
  }
}
