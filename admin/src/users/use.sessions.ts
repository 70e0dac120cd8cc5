import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { accepted } from '../api/api.errors.ts';
import { useSend } from '../api/use.send.ts';
import type { ListSessionsQuery } from '../generated/graphql.ts';
import { listSessions, revokeSessions } from './user.operations.ts';

export type SessionRecord = NonNullable<NonNullable<ListSessionsQuery['me']>['sessions']>[number];

const key = ['sessions'];

/** The devices on which the administrator is signed in, and functions to sign them out. */
export function useSessions() {
  const send = useSend();
  const queries = useQueryClient();
  const list = useQuery({
    queryKey: key,
    queryFn: async ({ signal }): Promise<SessionRecord[]> =>
      (await send(listSessions, {}, { signal })).me?.sessions ?? [],
  });
  const revocation = useMutation({
    /** @param id null for all devices except this one. */
    mutationFn: async (id: string | null) => accepted((await send(revokeSessions, { id })).revokeSessions),
    onSettled: () => queries.invalidateQueries({ queryKey: key }),
  });
  return { list, revocation };
}
