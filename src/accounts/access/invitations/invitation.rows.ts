import { columns, type Row, rowKeys } from '../../../persistence/entity-row.model.ts';
import { Invitation } from './invitation.entity.ts';

const unread = ['tokenHash'] as const;

/** The row that reads of invitations return. */
export type InvitationRow = Row<Invitation, (typeof unread)[number]>;

export const invitationColumns = columns('invitation', rowKeys(Invitation, unread));
