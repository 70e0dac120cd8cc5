import type { ClientBase } from 'pg';

/** Prepared statements on one connection: PostgreSQL keeps memory for each. */
const mostOfConnection = 500;

interface Driver {
  connection: { parsedStatements: Record<string, string> };
}

/** The prepared statements that a connection keeps. */
export class ConnectionStatements {
  /** The one used longest ago first. */
  readonly #names = new Set<string>();

  /** Notes that one is used.
   * @returns whether it may be: if there are as many as there may be, only those. */
  admits(name: string): boolean {
    if (this.#names.size >= mostOfConnection && !this.#names.has(name)) return false;
    this.#names.add(name);
    return true;
  }

  /** Notes that one is used next. */
  use(name: string): void {
    this.#names.delete(name);
    this.#names.add(name);
  }

  /** One of which there are too many, noted no more: the connection and its driver are to forget it. */
  takeSurplus(): string | undefined {
    if (this.#names.size <= mostOfConnection) return undefined;
    const [oldest = ''] = this.#names;
    this.#names.delete(oldest);
    return oldest;
  }
}

/** Has a driver parse a statement again that the connection does not keep any more. */
export function forgetStatement(client: ClientBase, name: string): void {
  delete (client as ClientBase & Driver).connection.parsedStatements[name];
}

/** Whether a connection has parsed a statement, and keeps it. */
export function isKept(client: ClientBase, name: string): boolean {
  return (client as ClientBase & Driver).connection.parsedStatements[name] !== undefined;
}
