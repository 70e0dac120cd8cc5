import type { Query, QueryClient } from '@tanstack/react-query';
import { keyOf } from '@tonearm/client/tanstack';
import { putData } from './put.data.ts';

interface Change {
  show: () => void;
  /** Each query that it has changed, with its data before and after. */
  changed: Map<Query, { before: unknown; after: unknown }>;
}

interface Outcome {
  /** Whether the server has made the change, too. */
  kept: boolean;
  /** Documents whose answers are asked again. */
  refresh: readonly { toString(): string }[];
}

const everything = { queryKey: ['tonearm'] };
const known = new WeakMap<QueryClient, PendingChanges>();

/** What the page shows before the server has answered. Several changes may wait for their answers at once: one that is refused
 * takes nothing of the others with it. */
export class PendingChanges {
  readonly #queries: QueryClient;
  #count = 0;
  /** Oldest first. */
  #changes: Change[] = [];
  /** Queries whose answers may be from before a change. */
  readonly #outdated = new Set<Query>();

  private constructor(queries: QueryClient) {
    this.#queries = queries;
    queries.getQueryCache().subscribe((event) => {
      const asked = event.type === 'updated' && event.action.type === 'fetch';
      if (asked && this.#count > 0) this.#outdated.add(event.query);
    });
  }

  static of(queries: QueryClient): PendingChanges {
    const changes = known.get(queries) ?? new PendingChanges(queries);
    known.set(queries, changes);
    return changes;
  }

  /** Shows a change.
   * @returns a function to call with what became of it. */
  async show(show: () => void): Promise<(outcome: Outcome) => void> {
    this.#count += 1;
    for (const query of this.#all()) if (query.state.fetchStatus !== 'idle') this.#outdated.add(query);
    // An answer on its way would show things as they were. Where nothing is shown yet, that is better than nothing.
    await this.#queries.cancelQueries({ ...everything, predicate: ({ state }) => state.data !== undefined });
    const change: Change = { show, changed: new Map() };
    this.#show(change);
    return (outcome) => this.#settle(change, outcome);
  }

  #all(): Query[] {
    return this.#queries.getQueryCache().findAll(everything);
  }

  #show(change: Change): void {
    const before = new Map(this.#all().map((query) => [query, query.state.data]));
    change.show();
    change.changed.clear();
    for (const query of this.#all()) {
      const { data } = query.state;
      if (before.get(query) !== data) change.changed.set(query, { before: before.get(query), after: data });
    }
    this.#changes.push(change);
  }

  #settle(change: Change, { kept, refresh }: Outcome): void {
    if (kept) this.#changes = this.#changes.filter((other) => other !== change);
    else this.#undo(change);
    for (const document of refresh)
      for (const query of this.#queries.getQueryCache().findAll({ queryKey: keyOf(document) }))
        this.#outdated.add(query);
    this.#count -= 1;
    // Before, an answer would not show the changes that still wait.
    if (this.#count === 0) this.#askAgain();
  }

  /** Takes a change back with those after it, and shows these again. */
  #undo(change: Change): void {
    const [, ...later] = this.#changes.splice(this.#changes.indexOf(change));
    const earlier = new Map<Query, unknown>();
    const newer = new Map<Query, unknown>();
    for (const { changed } of [change, ...later].toReversed())
      for (const [query, { before, after }] of changed) {
        const { data } = query.state;
        const present = earlier.has(query) ? earlier.get(query) : data;
        if (present === after) earlier.set(query, before);
        else newer.set(query, data);
      }
    for (const [query, data] of earlier) if (!newer.has(query)) putData(this.#queries, query, data);
    for (const one of later) this.#show(one);
    // Somebody else has changed it since, such as an answer: that stays, and is asked again.
    for (const [query, data] of newer) {
      putData(this.#queries, query, data);
      this.#outdated.add(query);
    }
  }

  #askAgain(): void {
    const outdated = [...this.#outdated];
    this.#outdated.clear();
    const again = ({ queryKey }: Query) => this.#queries.invalidateQueries({ queryKey, exact: true });
    for (const query of outdated) {
      // A first answer that is still on its way would be taken for the one that is asked for now.
      const first = query.state.data === undefined ? query.promise : undefined;
      void (first ?? Promise.resolve()).then(
        () => again(query),
        () => undefined,
      );
    }
  }
}
