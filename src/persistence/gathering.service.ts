import { AsyncLocalStorage } from 'node:async_hooks';
import DataLoader from 'dataloader';
import type { Database } from './database.service.ts';
import { DatabaseBusyError } from './database-errors.model.ts';
import { RequestScope } from './request-scope.service.ts';
import { currentSpan, type Span, within } from './tracing.service.ts';

/** Runs work that belongs to no request, although one of them has called for it. */
const outside = AsyncLocalStorage.snapshot();

export interface GatheringOptions<Asked, Value> {
  /** Reads for all that was asked, of however many requests; a value for each, in their order. */
  load(asked: readonly Asked[]): Promise<readonly Value[]>;
  /** Equal for what has the same answer. */
  identity(asked: Asked): string;
  /** Asked for at once. */
  most: number;
}

const mostRunning = 1;
/** Milliseconds after which a reading begins, however many are running. */
const patienceMs = 20;

interface Entry<Asked> {
  asked: Asked;
  /** Milliseconds that its request may still wait for the database. */
  leftMs: number;
  /** What it is recorded as a part of. */
  span: Span | undefined;
}

/** Gathers what the requests of one turn of the event loop ask of the database, to read it together: a statement costs
 * several times as much as a row. What is asked for after the reading has begun is read again, so everybody sees what
 * was written before. */
export class Gathering<Asked, Value> {
  readonly #loader: DataLoader<Entry<Asked>, Value, string>;
  #running = 0;
  /** Begins the reading that waits for one in progress to end. */
  #next: (() => void) | undefined;

  constructor({ load, identity, most }: GatheringOptions<Asked, Value>) {
    this.#loader = new DataLoader(
      async (entries) => {
        this.#loader.clearAll();
        const leftMs = Math.max(...entries.map((entry) => entry.leftMs));
        this.#running += 1;
        try {
          // Of several requests, the first that is recorded shows it.
          const span = entries.find((entry) => entry.span)?.span;
          const scope = new RequestScope(null, leftMs);
          return await within(span, () => scope.run(() => load(entries.map(({ asked }) => asked))));
        } finally {
          this.#running -= 1;
          this.#next?.();
        }
      },
      {
        cacheKeyFn: ({ asked }) => identity(asked),
        maxBatchSize: most,
        // After all requests that have arrived by now; and in the name of none of them.
        batchScheduleFn: (dispatch) => void outside(() => setImmediate(() => this.#begin(dispatch))),
      },
    );
  }

  /** Few readings run at once: what is asked meanwhile becomes one. A slow one does not hold up the next for long. */
  #begin(dispatch: () => void): void {
    this.#next?.();
    if (this.#running < mostRunning) {
      dispatch();
      return;
    }
    const timer = setTimeout(() => this.#next?.(), patienceMs);
    this.#next = () => {
      clearTimeout(timer);
      this.#next = undefined;
      dispatch();
    };
  }

  /** A request waits no longer than it may, whatever the others have left.
   * @throws DatabaseBusyError */
  async read(all: readonly Asked[]): Promise<Value[]> {
    const scope = RequestScope.current();
    const leftMs = scope?.leftMs ?? Number.POSITIVE_INFINITY;
    const span = currentSpan();
    const [only, ...others] = all.map((asked) => this.#loader.load({ asked, leftMs, span }));
    if (!only) return [];
    const work = others.length === 0 ? only.then((value) => [value]) : Promise.all([only, ...others]);
    return scope && Number.isFinite(leftMs) ? withinTime(work, scope) : work;
  }
}

/** One promise, instead of a race of three: every request has to wait here. */
function withinTime<Value>(work: Promise<Value>, scope: RequestScope): Promise<Value> {
  return new Promise((resolve, reject) => {
    const waited = scope.wait();
    const end = () => {
      clearTimeout(timer);
      waited();
    };
    const timer = setTimeout(() => {
      waited();
      reject(new DatabaseBusyError('The database did not answer in time'));
    }, scope.leftMs);
    work.then(
      (value) => {
        end();
        resolve(value);
      },
      (error) => {
        end();
        reject(error);
      },
    );
  });
}

/** Things that are made once for each database, by name. */
export class MadeByDatabase<Made> {
  readonly #made = new WeakMap<Database, Map<string, Made>>();

  get(db: Database, name: string, make: () => Made): Made {
    let ofDatabase = this.#made.get(db);
    if (!ofDatabase) {
      ofDatabase = new Map();
      this.#made.set(db, ofDatabase);
    }
    let made = ofDatabase.get(name);
    if (made === undefined) {
      made = make();
      ofDatabase.set(name, made);
    }
    return made;
  }
}
