import type { InfiniteData, Query, QueryClient, QueryKey } from '@tanstack/query-core';
import { unwrap } from './answer.ts';
import type { Client, ConnectionPage } from './client.ts';
import type { Sendable } from './document.ts';
import { LikedSongsDocument, LikeSongDocument, UnlikeSongDocument } from './generated/documents.ts';

interface Signalled {
  signal?: AbortSignal;
}

/** Options of a query: `useQuery(queryOf(client, AlbumDocument, { id }))`. */
export function queryOf<Data, Variables>(
  client: Client,
  document: Sendable<Data, Variables>,
  variables: Variables,
) {
  return {
    queryKey: keyOf(document, variables),
    queryFn: ({ signal }: Signalled) => ask(client, document, variables, signal),
    // The client has tried again already.
    retry: false as const,
  };
}

/** Options of a paged list: `useInfiniteQuery(pagesOf(client, SongsDocument, { first: 20 }))`. */
export function pagesOf<Data, Variables>(
  client: Client,
  document: Sendable<Data, Variables>,
  variables: Omit<Variables, 'after'>,
) {
  return {
    queryKey: keyOf(document, variables),
    queryFn: ({ signal, pageParam }: Signalled & { pageParam: string | null }) =>
      ask(client, document, { ...variables, after: pageParam } as Variables, signal),
    initialPageParam: null as string | null,
    getNextPageParam: (page: Data) => {
      const { hasNextPage, endCursor } = pageIn(page)?.pageInfo ?? { hasNextPage: false };
      return hasNextPage ? endCursor : null;
    },
    retry: false as const,
  };
}

/** The key of a document in the cache, and of all of its variables without any. */
export function keyOf(document: { toString(): string }, ...variables: unknown[]): QueryKey {
  const [, name = ''] = /^\s*\w+ (\w+)/.exec(String(document)) ?? [];
  return [...everything, name, ...variables];
}

/** Options of a mutation: `useMutation(likeOf(client, queryClient))`, then `mutate({ songId, liked })`. The like shows at
 * once wherever the song is; if it is refused, it is taken back, and nothing else. */
export function likeOf(client: Client, queries: QueryClient) {
  return {
    mutationKey: likes,
    // Two that overtake each other would leave on the server what is not shown.
    scope: { id: likes[0] },
    mutationFn: async ({ songId, liked }: Like): Promise<void> => {
      if (liked) unwrap(await client.mutate(LikeSongDocument, { songId }));
      else unwrap(await client.mutate(UnlikeSongDocument, { songId }));
    },
    onMutate: async (like: Like) => {
      const known = knownQueries(queries);
      const old = known.filter(({ state }) => state.isInvalidated || state.fetchStatus !== 'idle');
      // An answer on its way would show the song as it was. Where nothing is shown yet, that is better than nothing.
      await queries.cancelQueries({ predicate: (query) => known.includes(query) });
      showLike(queries, like);
      for (const query of old) query.invalidate();
    },
    onError: (_error: unknown, { songId, liked }: Like) => {
      for (const query of showLike(queries, { songId, liked: !liked })) query.invalidate();
    },
    onSettled: async () => {
      // Before the last of several, an answer would not show the others.
      if (queries.isMutating({ mutationKey: likes }) > 1) return;
      await queries.invalidateQueries({ queryKey: keyOf(LikedSongsDocument) });
      await queries.refetchQueries({
        queryKey: everything,
        type: 'active',
        predicate: ({ state }) => state.isInvalidated && state.fetchStatus === 'idle',
      });
    },
  };
}

const everything = ['tonearm'] as const;
const likes = ['tonearm like'] as const;

/** Those that have an answer. */
function knownQueries(queries: QueryClient): Query[] {
  const predicate = ({ state }: Query) => state.data !== undefined;
  return queries.getQueryCache().findAll({ queryKey: everything, predicate });
}

/** What is old stays old: it is asked again when it is shown again.
 * @returns the queries in whose answers the song is shown otherwise now. */
function showLike(queries: QueryClient, like: Like): Query[] {
  return knownQueries(queries).filter((query) => {
    const { data, dataUpdatedAt: updatedAt, isInvalidated } = query.state;
    const shown = withLike(data, like);
    if (shown === data) return false;
    queries.setQueryData(query.queryKey, shown, { updatedAt });
    if (isInvalidated) query.invalidate();
    return true;
  });
}

interface Like {
  songId: string;
  liked: boolean;
}

/** The entries of all pages so far. */
export function entriesOf<Data, Entry>(
  pages: InfiniteData<Data, unknown> | undefined,
  pick: (data: Data) => readonly Entry[] | null | undefined,
): Entry[] {
  return pages?.pages.flatMap((page) => pick(page) ?? []) ?? [];
}

async function ask<Data, Variables>(
  client: Client,
  document: Sendable<Data, Variables>,
  variables: Variables,
  signal: AbortSignal | undefined,
): Promise<Data> {
  const send = client.query<Data, Record<string, unknown>>;
  return unwrap(await send.call(client, document as never, variables as Record<string, unknown>, { signal }));
}

/** The list in an answer: documents with `$after` select one. */
function pageIn(data: unknown): ConnectionPage | undefined {
  if (typeof data !== 'object' || data === null) return undefined;
  if ('pageInfo' in data) return data as ConnectionPage;
  for (const value of Object.values(data)) {
    const page = pageIn(value);
    if (page) return page;
  }
  return undefined;
}

/** The same data with the song as it is liked now; parts without it stay the same objects. */
function withLike<Value>(value: Value, like: Like): Value {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) {
    const items = value.map((item) => withLike(item, like));
    return items.some((item, index) => item !== value[index]) ? (items as Value) : value;
  }
  const entries = Object.entries(value).map(([name, item]) => [name, withLike(item, like)] as const);
  const isSong = 'liked' in value && 'id' in value && value.id === like.songId && value.liked !== like.liked;
  if (isSong) entries.push(['liked', like.liked]);
  const changed = isSong || entries.some(([name, item]) => item !== (value as Record<string, unknown>)[name]);
  return changed ? (Object.fromEntries(entries) as Value) : value;
}
