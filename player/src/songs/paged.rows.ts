import { useInfiniteQuery } from '@tanstack/react-query';
import { pagesOf } from '@tonearm/client/tanstack';
import { useCallback, useMemo } from 'react';
import { client } from '../api/client.ts';
import type { ApiDocument } from '../api/document.ts';

export interface Page<Node> {
  nodes: readonly Node[];
  totalCount?: number;
}

export interface PagedRows<Node> {
  rows: readonly Node[];
  /** Of all pages; of what is loaded, while nothing else is known. */
  total: number;
  loading: boolean;
  error: Error | null;
  more: boolean;
  /** Loads pages up to this row. */
  need: (index: number) => void;
  /** Loads all pages, and answers their rows. */
  all: () => Promise<readonly Node[]>;
  again: () => void;
}

interface Options {
  enabled?: boolean;
}

/** A list of which pages are loaded as they are needed.
 * @param pick must be the same function in each rendering. */
export function usePagedRows<Data, Variables, Node>(
  document: ApiDocument<Data, Variables>,
  variables: Omit<Variables, 'after'>,
  pick: (data: Data) => Page<Node> | null | undefined,
  { enabled = true }: Options = {},
): PagedRows<Node> {
  const query = useInfiniteQuery({ ...pagesOf(client, document, variables), enabled });
  const { data, hasNextPage, isFetchingNextPage, isError, fetchNextPage, refetch } = query;
  const rows = useMemo(() => data?.pages.flatMap((page) => pick(page)?.nodes ?? []) ?? [], [data, pick]);
  const [first] = data?.pages ?? [];
  const need = useCallback(
    (index: number) => {
      if (index >= rows.length && hasNextPage && !isFetchingNextPage && !isError) void fetchNextPage();
    },
    [rows.length, hasNextPage, isFetchingNextPage, isError, fetchNextPage],
  );
  const all = useCallback(async () => {
    let answer = { data, hasNextPage, isError };
    while (answer.hasNextPage && !answer.isError) answer = await fetchNextPage({ cancelRefetch: false });
    return answer.data?.pages.flatMap((page) => pick(page)?.nodes ?? []) ?? [];
  }, [data, hasNextPage, isError, fetchNextPage, pick]);
  const again = useCallback(() => void refetch(), [refetch]);
  return {
    rows,
    total: Math.max((first && pick(first)?.totalCount) ?? 0, rows.length),
    loading: query.isPending && enabled,
    error: query.error,
    more: hasNextPage,
    need,
    all,
    again,
  };
}
