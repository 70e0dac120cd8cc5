import { type DocumentNode, Kind, print, visit } from 'graphql';
import type { Logger } from 'pino';
import { RequestScope } from '../persistence/request-scope.service.ts';

/** Lines in a second: where everything is slow, writing all of it down would make it slower. */
const mostLines = 10;
const second = 1000;

export interface SlowOperation {
  ms: number;
  document: DocumentNode;
  variables: Readonly<Record<string, unknown>> | null | undefined;
}

/** Logs operations that took long, whole, but without values. */
export class SlowOperations {
  readonly fromMs: number;
  readonly #bound = new LinesBound();
  readonly #texts = new WeakMap<DocumentNode, string>();

  constructor(fromMs: number) {
    this.fromMs = fromMs;
  }

  tell(logger: Logger, { ms, document, variables }: SlowOperation): void {
    if (!this.#bound.hasRoom()) return;
    const scope = RequestScope.current();
    const line = {
      operation: scope?.operation,
      ms: tenths(ms),
      sqlMs: scope && tenths(scope.databaseMs),
      cost: scope?.cost,
      variables: Object.keys(variables ?? {}),
      document: this.#textOf(document),
      ...this.#bound.leftOut(),
    };
    logger.warn(line, 'An operation took long');
  }

  #textOf(document: DocumentNode): string {
    let text = this.#texts.get(document);
    if (text === undefined) {
      text = print(withoutValues(document));
      this.#texts.set(document, text);
    }
    return text;
  }
}

/** Lets so many lines a second through, and counts the others. */
export class LinesBound {
  #since = Number.NEGATIVE_INFINITY;
  #lines = 0;
  #leftOut = 0;

  hasRoom(): boolean {
    const now = performance.now();
    if (now - this.#since >= second) {
      this.#since = now;
      this.#lines = 0;
    }
    this.#lines += 1;
    if (this.#lines > mostLines) this.#leftOut += 1;
    return this.#lines <= mostLines;
  }

  /** How many were left out since the last line. */
  leftOut(): { leftOut?: number } {
    const leftOut = this.#leftOut;
    this.#leftOut = 0;
    return leftOut > 0 ? { leftOut } : {};
  }
}

/** For the log: milliseconds, to the tenth. */
export function tenths(ms: number): number {
  return Math.round(ms * 10) / 10;
}

/** Texts, numbers, lists and objects in arguments may be anything, such as passwords. */
function withoutValues(document: DocumentNode): DocumentNode {
  return visit(document, {
    [Kind.STRING]: (node) => ({ ...node, value: '', block: false }),
    [Kind.INT]: (node) => ({ ...node, value: '0' }),
    [Kind.FLOAT]: (node) => ({ ...node, value: '0' }),
    [Kind.LIST]: (node) => ({ ...node, values: [] }),
    [Kind.OBJECT]: (node) => ({ ...node, fields: [] }),
  });
}
