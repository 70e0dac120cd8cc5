import { HttpError } from 'react-admin';
import { answered } from '../api/api.errors.ts';
import { send } from '../api/send.ts';
import type { ResourceData } from '../data/resource.data.ts';
import type { InvitationFieldsFragment } from '../generated/graphql.ts';
import { listInvitations } from './invitation.operations.ts';

/** Lets one person create an account. */
export type InvitationRecord = InvitationFieldsFragment;

export type InvitationState = 'OPEN' | 'USED' | 'ENDED';

/** What can be done with it at a time. */
export function stateOf(invitation: InvitationRecord, now = Date.now()): InvitationState {
  if (invitation.usedBy) return 'USED';
  return endingOf(invitation, now) ? 'ENDED' : 'OPEN';
}

/** Why nobody can use it any more, other than that somebody has; undefined if one can. */
export function endingOf(invitation: InvitationRecord, now = Date.now()): string | undefined {
  const { createdBy, expiresAt, role, url } = invitation;
  if (Date.parse(expiresAt) <= now) return 'Nobody used it in time.';
  if (!url) return 'It ended with the server’s former secret.';
  if (role === 'ADMIN' && (createdBy?.role !== 'ADMIN' || createdBy.suspended))
    return 'It ended because the one who made it is no administrator any more.';
  return undefined;
}

export const invitationData: ResourceData<InvitationRecord> = {
  async list({ first, after, signal }) {
    return answered((await send(listInvitations, { first, after }, { signal })).invitations);
  },
  async one() {
    throw new HttpError('Invitations are read in their list', 404);
  },
};
