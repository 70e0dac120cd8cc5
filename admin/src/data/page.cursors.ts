import type { ListPage, PageRequest } from './resource.data.ts';

type Fetch<Row> = (request: PageRequest) => Promise<ListPage<Row>>;

/** Lists of the API continue after a cursor, those of react-admin have page numbers. This remembers where each
 * page of a list ended; the next one begins there. */
export class PageCursors {
  /** For each list, by its filter, order and size: the end of page 1, of page 2 … */
  readonly #ends = new Map<string, string[]>();

  /** @param page from 1. A page that was not reached page by page, for example by a bookmark, is walked to. */
  async fetch<Row>(
    list: string,
    page: number,
    request: PageRequest,
    fetch: Fetch<Row>,
  ): Promise<ListPage<Row>> {
    const key = JSON.stringify([list, request.first, request.filter, request.sort]);
    const ends = this.#ends.get(key) ?? [];
    this.#ends.set(key, ends);
    for (let known = Math.min(ends.length, page - 1); known < page - 1; known += 1) {
      const before = await fetch({ ...request, after: ends[known - 1] ?? null });
      // The list has become shorter: its last page is returned.
      if (!before.pageInfo.hasNextPage || !before.pageInfo.endCursor) return before;
      ends[known] = before.pageInfo.endCursor;
    }
    const answer = await fetch({ ...request, after: ends[page - 2] ?? null });
    if (answer.pageInfo.endCursor) ends[page - 1] = answer.pageInfo.endCursor;
    return answer;
  }
}
