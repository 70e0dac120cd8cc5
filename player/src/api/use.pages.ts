import { useInfiniteQuery } from '@tanstack/react-query';
import { entriesOf, pagesOf } from '@tonearm/client/tanstack';
import { client } from './client.ts';
import type { ApiDocument } from './document.ts';

/** A connection, as the documents select it. */
interface Connection<Entry> {
  nodes: readonly Entry[];
  totalCount?: number | null;
}

/** Asks a paged list, page after page as they are needed. The document needs `$after` and `pageInfo { endCursor hasNextPage }`.
 * @param pick finds the connection in the answer. */
export function usePages<Data, Variables, Entry>(
  document: ApiDocument<Data, Variables>,
  variables: Omit<Variables, 'after'>,
  pick: (data: Data) => Connection<Entry> | null | undefined,
  { enabled = true }: { enabled?: boolean } = {},
) {
  const query = useInfiniteQuery({ ...pagesOf(client, document, variables), enabled });
  const { data, error, isPending, hasNextPage, isFetchingNextPage } = query;
  const first = data?.pages[0];
  return {
    /** The entries of all pages so far. */
    entries: entriesOf(data, (page: Data) => pick(page)?.nodes),
    totalCount: first === undefined ? undefined : (pick(first)?.totalCount ?? undefined),
    /** The first answer, for what is beside the list. */
    first,
    error,
    loading: isPending && enabled,
    hasMore: hasNextPage,
    loadingMore: isFetchingNextPage,
    /** Asks for the next page; nothing if it is on its way. */
    more: () => {
      if (hasNextPage && !isFetchingNextPage) void query.fetchNextPage();
    },
    refetch: () => void query.refetch(),
  };
}
