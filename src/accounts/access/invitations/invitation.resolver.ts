import { Arg, Args, Ctx, FieldResolver, ID, Mutation, Query, Resolver, Root } from 'type-graphql';
import { Auth } from '../../../api/auth.decorator.ts';
import { lookUpCost, pageCost } from '../../../api/cost.model.ts';
import { DeletePayload } from '../../../api/delete-payload.type.ts';
import { PageArguments } from '../../../api/page.queries.ts';
import { WriteLimit } from '../../../api/rate-limit.decorator.ts';
import { RequestContext } from '../../../api/request-context.service.ts';
import { Secret } from '../../../api/secret.decorator.ts';
import { Url } from '../../../api/url.scalar.ts';
import { parseId } from '../../../api/validation.checks.ts';
import { Role } from '../../../api/viewer.model.ts';
import { User } from '../../user.entity.ts';
import { userById } from '../../user.loaders.ts';
import { Invitation } from './invitation.entity.ts';
import { CreateInvitationInput } from './invitation.inputs.ts';
import type { InvitationRow } from './invitation.rows.ts';
import { createInvitation, listInvitations, revokeInvitation } from './invitation.service.ts';
import { InvitationConnection, InvitationPayload } from './invitation.type.ts';
import { invitationPath } from './invitation-mail.model.ts';
import { invitationServices } from './invitation-services.key.ts';

@Resolver(() => Invitation)
export class InvitationResolver {
  @Auth(Role.ADMIN, 'ADMIN')
  @Query(() => InvitationConnection, {
    nullable: true,
    description:
      'All invitations, newest first: those that were used, and for a month those that ended without it.',
    complexity: pageCost,
  })
  invitations(@Args(() => PageArguments) given: PageArguments, @Ctx() context: RequestContext) {
    return listInvitations(context, given);
  }

  @FieldResolver(() => User, {
    nullable: true,
    description: 'Who made it; null if the account was deleted.',
    complexity: lookUpCost,
  })
  createdBy(@Root() { createdById }: InvitationRow, @Ctx() context: RequestContext) {
    return createdById && context.loader(userById).load(createdById);
  }

  @FieldResolver(() => User, {
    nullable: true,
    description: 'The account that was created with it; null until then.',
    complexity: lookUpCost,
  })
  usedBy(@Root() { usedById }: InvitationRow, @Ctx() context: RequestContext) {
    return usedById && context.loader(userById).load(usedById);
  }

  @Secret()
  @FieldResolver(() => Url, {
    nullable: true,
    description:
      'For the administrator to hand on: whoever opens it can create an account. Null once it is used, and after a change of `JWT_SECRET`.',
  })
  url(@Root() invitation: InvitationRow, @Ctx() context: RequestContext) {
    const { tokens, webUrl } = context.service(invitationServices);
    const token = tokens.open(invitation.id, invitation);
    return token === undefined ? null : `${webUrl ?? context.origin}${invitationPath}?token=${token}`;
  }

  @Auth(Role.ADMIN, 'ADMIN')
  @WriteLimit()
  @Mutation(() => InvitationPayload, {
    description:
      'Invites somebody to create an account, by a link, or by a mail to an address. Works once. One for an administrator ends when its maker is no administrator any more.',
  })
  async createInvitation(
    @Arg('input', () => CreateInvitationInput, { description: 'Whom to invite, and until when.' })
    input: CreateInvitationInput,
    @Ctx() context: RequestContext,
  ) {
    return { invitation: await createInvitation(context, input) };
  }

  @Auth(Role.ADMIN, 'ADMIN')
  @WriteLimit()
  @Mutation(() => DeletePayload, {
    description: 'Ends an invitation that nobody has used. CONFLICT for one that was used.',
  })
  async revokeInvitation(
    @Arg('id', () => ID, { description: 'Id of one of `invitations`.' }) id: string,
    @Ctx() context: RequestContext,
  ) {
    return { deletedId: await revokeInvitation(context, parseId(id)) };
  }
}
