import type { ClientBase } from 'pg';
import { ConnectionStatements, forgetStatement, isKept } from './connection-statements.service.ts';
import {
  isStatement,
  type SendQuery,
  type Statement,
  sendAfter,
  textOf,
  valuesOf,
} from './preceded-statement.service.ts';
import { nameOfPrepared } from './prepared.queries.ts';

type Plans = 'auto' | 'force_generic_plan';

/** Statements that have no plan. */
const unplanned = /^\s*(begin|start|commit|end|rollback|abort|savepoint|release|set|lock|notify|listen)\b/i;
/** A beginning that need not be sent before the first statement, which may come with it. */
const plainBeginning = /^\s*begin\s*;?\s*$/i;
const ending = /^\s*(commit|rollback)\s*;?\s*$/i;
const backToSavepoint = /^\s*rollback\s+to\b/i;

/** A connection that keeps the statements that are prepared, and plans each of them once. PostgreSQL by itself would plan
 * them again for each list of keys, since it takes any list for longer than most are. All other statements are planned
 * for their values as ever.
 *
 * It begins a transaction with its first statement: a round trip costs as much as a small statement. */
export class PlannedConnection {
  readonly #client: ClientBase;
  readonly #send: SendQuery;
  readonly #statements = new ConnectionStatements();
  /** What is set for all transactions. It is changed between them alone: a rollback would take it back. */
  #plans: Plans = 'auto';
  /** What the open transaction has set for itself; null if a rollback to a savepoint may have taken it back. */
  #ownPlans: Plans | undefined | null;
  /** The beginning of a transaction that PostgreSQL has not been told of yet. */
  #beginning: string | undefined;

  constructor(client: ClientBase) {
    this.#client = client;
    this.#send = client.query.bind(client);
  }

  /** Does what the driver's own method does. */
  query(asked: unknown, words: readonly unknown[]): unknown {
    if (!isStatement(asked)) {
      this.#tellBeginning();
      return this.#send(asked, ...words);
    }
    const text = textOf(asked);
    if (this.#status === 'I') this.#ownPlans = undefined;
    if (plainBeginning.test(text) && this.#status === 'I') {
      this.#beginning = text;
      return answer('BEGIN', words);
    }
    if (this.#beginning !== undefined && ending.test(text)) {
      this.#beginning = undefined;
      return answer('COMMIT', words);
    }
    return this.#run(asked, text, words);
  }

  #run(asked: string | Statement, text: string, words: readonly unknown[]): unknown {
    const name = nameOfPrepared(text)?.name;
    // Those that are named already have one plan to choose from: they are planned as the connection does at present.
    const ownName = nameIn(asked);
    const isAny = unplanned.test(text) || ownName !== undefined;
    const plans = isAny ? undefined : this.#prepareFor(name ? 'force_generic_plan' : 'auto');
    if (name) this.#makeRoom(name);
    // It is parsed before all others: if that failed, there would be no transaction.
    const keptAs = name ?? ownName;
    if (keptAs !== undefined && !isKept(this.#client, keptAs)) this.#tellBeginning();
    // Several statements in one text cannot be sent together with others.
    if (text.includes(';') && !valuesOf(asked, words)?.length) {
      this.#tellBeginning();
      if (plans) this.#tell(plans);
      return this.#send(asked, ...words);
    }
    const before = [this.#beginning, plans].filter((each) => each !== undefined);
    this.#beginning = undefined;
    if (backToSavepoint.test(text)) this.#ownPlans = null;
    if (!name && before.length === 0) return this.#send(asked, ...words);
    return sendAfter(this.#send, before, name, asked, words);
  }

  /** Has the next statement planned in this way.
   * @returns what is to be sent before it in its transaction. */
  #prepareFor(wanted: Plans): string | undefined {
    if (this.#status === 'I') {
      if (this.#plans !== wanted) this.#tell(`set plan_cache_mode = ${wanted}`);
      this.#plans = wanted;
      return undefined;
    }
    const current = this.#ownPlans === undefined ? this.#plans : this.#ownPlans;
    if (current === wanted || this.#status === 'E') return undefined;
    this.#ownPlans = wanted;
    return `set local plan_cache_mode = ${wanted}`;
  }

  #makeRoom(name: string): void {
    this.#statements.use(name);
    // In a transaction that has failed, nothing would be forgotten.
    if (this.#status !== 'I') return;
    for (let old = this.#statements.takeSurplus(); old !== undefined; old = this.#statements.takeSurplus()) {
      this.#tell(`deallocate ${old}`);
      forgetStatement(this.#client, old);
    }
  }

  #tellBeginning(): void {
    if (this.#beginning !== undefined) this.#tell(this.#beginning);
    this.#beginning = undefined;
  }

  /** Sent before the statement that needs it; a connection that fails here fails there, too. */
  #tell(text: string): void {
    void this.#send(text, () => undefined);
  }

  /** That of the driver, which has not heard of a beginning that is still to come. */
  get #status() {
    return this.#beginning === undefined ? this.#client.getTransactionStatus() : 'T';
  }
}

/** The name with which a statement comes, under which the connection keeps it: those of the rate limits do. */
function nameIn(asked: string | Statement): string | undefined {
  return typeof asked === 'object' ? asked.name : undefined;
}

/** Answers without PostgreSQL. */
function answer(command: string, words: readonly unknown[]): unknown {
  const result = { command, rowCount: null, oid: 0, rows: [], fields: [] };
  const callback = words.findLast((word) => typeof word === 'function');
  if (!callback) return Promise.resolve(result);
  queueMicrotask(() => callback(undefined, result));
  return undefined;
}
