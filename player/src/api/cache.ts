import type { QueryClient } from '@tanstack/react-query';
import { keyOf } from '@tonearm/client/tanstack';
import { answersIn, idsIn, isPaged } from './answer.ids.ts';
import type { ApiDocument } from './document.ts';
import { putData } from './put.data.ts';

const everything = { queryKey: ['tonearm'] };

/** What the page knows, to be changed before the server has answered. */
export class Cache {
  readonly #queries: QueryClient;

  constructor(queries: QueryClient) {
    this.#queries = queries;
  }

  /** Changes fields of an object wherever it is shown. Objects are found by their `id`; where it was not selected with one
   * of the fields, that field is not added. */
  patch(id: string, fields: Record<string, unknown>): void {
    const by = (answer: object) => (idsIn(answer).has(id) ? patched(answer, id, fields) : answer);
    for (const query of this.#queries.getQueryCache().findAll(everything))
      if (holds(query.state.data, id)) putData(this.#queries, query, changed(query.state.data, by));
  }

  /** Changes the answers of a document, for all variables or for those given. Of a paged list, each page is one
   * answer, with its place. */
  change<Data, Variables>(
    document: ApiDocument<Data, Variables>,
    by: (data: Data, page: number) => Data,
    variables?: Partial<Variables>,
  ): void {
    const queryKey = variables === undefined ? keyOf(document) : keyOf(document, variables);
    this.#queries.setQueriesData({ queryKey }, (data: unknown) => changed(data, by));
  }

  /** Whether an object is anywhere in what is known. */
  has(id: string): boolean {
    return this.#queries.getQueriesData(everything).some(([, data]) => holds(data, id));
  }

  /** Asks again for what these documents answered; if it is not on the screen, when it is next. */
  async refresh(...documents: readonly { toString(): string }[]): Promise<void> {
    await Promise.all(
      documents.map((document) => this.#queries.invalidateQueries({ queryKey: keyOf(document) })),
    );
  }
}

function changed<Data>(data: unknown, by: (data: Data, page: number) => Data): unknown {
  if (data === undefined) return data;
  if (isPaged(data)) return { ...data, pages: data.pages.map((page, index) => by(page as Data, index)) };
  return by(data as Data, 0);
}

/** The same data with the fields changed; parts without the object stay the same objects. */
function patched<Value>(value: Value, id: string, fields: Record<string, unknown>): Value {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) {
    const items = value.map((item) => patched(item, id, fields));
    return items.some((item, index) => item !== value[index]) ? (items as Value) : value;
  }
  const object = value as Record<string, unknown>;
  const entries = Object.entries(object).map(([name, item]) => {
    if (object.id === id && name in fields) return [name, fields[name]] as const;
    return [name, patched(item, id, fields)] as const;
  });
  return entries.some(([name, item]) => item !== object[name])
    ? (Object.fromEntries(entries) as Value)
    : value;
}

function holds(data: unknown, id: string): boolean {
  return answersIn(data).some((answer) => idsIn(answer).has(id));
}
