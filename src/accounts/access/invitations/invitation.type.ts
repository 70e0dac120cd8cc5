import { Field, ObjectType } from 'type-graphql';
import { connectionType } from '../../../api/connection.type.ts';
import { MutationPayload } from '../../../api/user-errors.type.ts';
import { Invitation } from './invitation.entity.ts';
import type { InvitationRow } from './invitation.rows.ts';

export const InvitationConnection = connectionType('Invitation', Invitation);

@ObjectType({ implements: MutationPayload, simpleResolvers: true, description: 'The new invitation.' })
export class InvitationPayload extends MutationPayload {
  @Field(() => Invitation, { nullable: true, description: 'Null when there are errors.' })
  invitation?: InvitationRow | null;
}
