import { type KeysetOrder, sortValues } from '../../../api/cursor.model.ts';
import type { InvitationRow } from './invitation.rows.ts';

/** Newest first. */
export const invitationOrder: KeysetOrder<InvitationRow> = {
  name: 'invitations',
  column: 'invitation.created_at',
  id: 'invitation.id',
  direction: 'desc',
  value: ({ createdAt }) => createdAt,
  schema: sortValues.date,
};
