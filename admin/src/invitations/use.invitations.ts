import { useMutation, useQuery } from '@tanstack/react-query';
import { useNotify, useRefresh } from 'react-admin';
import { accepted, present } from '../api/api.errors.ts';
import { useSend } from '../api/use.send.ts';
import type { CreateInvitationInput } from '../generated/graphql.ts';
import { createInvitation, readRegistration, revokeInvitation } from './invitation.operations.ts';

/** Makes an invitation; its result is the new one. */
export function useInviting() {
  const send = useSend();
  const refresh = useRefresh();
  return useMutation({
    mutationFn: async (input: CreateInvitationInput) =>
      present(accepted((await send(createInvitation, { input })).createInvitation).invitation, 'invitation'),
    onSuccess: () => refresh(),
  });
}

/** Ends an invitation. */
export function useRevoking(id: string, onDone: () => void) {
  const send = useSend();
  const notify = useNotify();
  const refresh = useRefresh();
  return useMutation({
    mutationFn: async () => accepted((await send(revokeInvitation, { id })).revokeInvitation),
    onSuccess: () => notify('The invitation is revoked', { type: 'info' }),
    onError: ({ message }) => notify(message, { type: 'error' }),
    onSettled: () => {
      onDone();
      // It may have been used meanwhile.
      refresh();
    },
  });
}

/** Who may create an account on this server; undefined while that is not known. */
export function useRegistration() {
  const send = useSend();
  const { data } = useQuery({
    queryKey: ['registration'],
    queryFn: async ({ signal }) => (await send(readRegistration, {}, { signal })).serverInfo?.registration,
  });
  return data;
}
