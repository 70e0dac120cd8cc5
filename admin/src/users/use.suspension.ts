import { useMutation, useQueryClient } from '@tanstack/react-query';
import { accepted, present } from '../api/api.errors.ts';
import { useSend } from '../api/use.send.ts';
import type { UserRecord } from './user.data.ts';
import { reinstateUser, suspendUser } from './user.operations.ts';

export interface Suspension {
  reason: string | null;
  /** Null for good. */
  until: string | null;
}

/** Suspends a user, or with null ends the suspension. */
export function useSuspension(id: string, onDone: (user: UserRecord) => void) {
  const send = useSend();
  const queries = useQueryClient();
  return useMutation({
    mutationFn: async (suspension: Suspension | null): Promise<UserRecord> => {
      const payload = suspension
        ? (await send(suspendUser, { id, ...suspension })).suspendUser
        : (await send(reinstateUser, { id })).reinstateUser;
      return present(accepted(payload).user, 'user');
    },
    onSuccess: (user) => {
      queries.setQueryData(['users', 'getOne', { id }], user);
      void queries.invalidateQueries({ queryKey: ['users'] });
      onDone(user);
    },
  });
}
