import { useInfiniteQuery, useMutation, useQueryClient } from '@tanstack/react-query';
import { accepted } from '../api/api.errors.ts';
import { useSend } from '../api/use.send.ts';
import type { PlaylistsOfUserQuery } from '../generated/graphql.ts';
import { deletePlaylist, playlistsOfUser } from './user.operations.ts';

export type PublicPlaylist = NonNullable<PlaylistsOfUserQuery['user']>['playlists']['nodes'][number];

/** The public playlists of a user, and a function that deletes one. */
export function usePublicPlaylists(id: string) {
  const send = useSend();
  const queries = useQueryClient();
  const queryKey = ['users', 'playlists', id];
  const list = useInfiniteQuery({
    queryKey,
    queryFn: async ({ signal, pageParam }) =>
      (await send(playlistsOfUser, { id, after: pageParam }, { signal })).user?.playlists ?? null,
    initialPageParam: null as string | null,
    getNextPageParam: (last) => (last?.pageInfo.hasNextPage ? (last.pageInfo.endCursor ?? null) : null),
  });
  const deletion = useMutation({
    mutationFn: async (playlistId: string) =>
      accepted((await send(deletePlaylist, { id: playlistId })).deletePlaylist),
    onSettled: () => queries.invalidateQueries({ queryKey }),
  });
  // Administrators see their own private ones, which are nobody's business.
  const playlists = list.data?.pages.flatMap((page) => page?.nodes.filter((one) => one.public) ?? []) ?? [];
  return { list, playlists, deletion };
}
