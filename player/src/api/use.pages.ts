import { useInfiniteQuery } from '@tanstack/react-query';
import { entriesOf, pagesOf } from '@tonearm/client/tanstack';
import { useCallback, useMemo, useRef } from 'react';
import { client } from './client.ts';
import type { ApiDocument } from './document.ts';

/** A connection, as the documents select it. */
export interface Connection<Entry> {
  nodes: readonly Entry[];
  totalCount?: number | null;
}

export interface Pages<Entry> {
  /** The entries of all pages so far. */
  entries: readonly Entry[];
  /** Of all pages, as the server counts them. */
  totalCount: number | undefined;
  /** Of all pages; of what is loaded, while nothing else is known. */
  total: number;
  loading: boolean;
  error: Error | null;
  hasMore: boolean;
  loadingMore: boolean;
  /** Asks for the next page; nothing if it is on its way. */
  more: () => void;
  /** Asks for the next page if this entry is not there yet, and the last attempt did not fail. */
  need: (index: number) => void;
  /** Asks for all pages, and answers their entries. */
  all: () => Promise<readonly Entry[]>;
  refetch: () => void;
}

/** Asks a paged list, page after page as they are needed. The document needs `$after` and `pageInfo { endCursor hasNextPage }`.
 * @param pick finds the connection in the answer. */
export function usePages<Data, Variables, Entry>(
  document: ApiDocument<Data, Variables>,
  variables: Omit<Variables, 'after'>,
  pick: (data: Data) => Connection<Entry> | null | undefined,
  { enabled = true }: { enabled?: boolean } = {},
): Pages<Entry> & {
  /** The first answer, for what is beside the list. */
  first: Data | undefined;
} {
  const query = useInfiniteQuery({ ...pagesOf(client, document, variables), enabled });
  const { data, hasNextPage, isFetchingNextPage, isError, fetchNextPage, refetch } = query;
  const picked = useRef(pick);
  picked.current = pick;
  const nodesOf = useCallback(
    (answer: typeof data) => entriesOf(answer, (page: Data) => picked.current(page)?.nodes),
    [],
  );
  const entries = useMemo(() => nodesOf(data), [data, nodesOf]);
  const first = data?.pages[0];
  const totalCount = (first && pick(first)?.totalCount) ?? undefined;
  const more = useCallback(() => {
    if (hasNextPage && !isFetchingNextPage) void fetchNextPage();
  }, [hasNextPage, isFetchingNextPage, fetchNextPage]);
  const need = useCallback(
    (index: number) => {
      if (index >= entries.length && !isError) more();
    },
    [entries.length, isError, more],
  );
  const all = useCallback(async () => {
    let answer = { data, hasNextPage, isError };
    while (answer.hasNextPage && !answer.isError) answer = await fetchNextPage({ cancelRefetch: false });
    return nodesOf(answer.data);
  }, [data, hasNextPage, isError, fetchNextPage, nodesOf]);
  return {
    entries,
    totalCount,
    total: Math.max(totalCount ?? 0, entries.length),
    first,
    loading: query.isPending && enabled,
    error: query.error,
    hasMore: hasNextPage,
    loadingMore: isFetchingNextPage,
    more,
    need,
    all,
    refetch: useCallback(() => void refetch(), [refetch]),
  };
}
