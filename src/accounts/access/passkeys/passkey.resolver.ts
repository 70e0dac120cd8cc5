import { Arg, Ctx, FieldResolver, ID, Mutation, Resolver, Root } from 'type-graphql';
import { Auth, Public } from '../../../api/auth.decorator.ts';
import { listCost } from '../../../api/cost.model.ts';
import { DeletePayload } from '../../../api/delete-payload.type.ts';
import { RateLimit, WriteLimit } from '../../../api/rate-limit.decorator.ts';
import { RequestContext } from '../../../api/request-context.service.ts';
import { parseId } from '../../../api/validation.checks.ts';
import { passwordArgument } from '../../account.inputs.ts';
import type { UserRow } from '../../account.queries.ts';
import { AuthPayload } from '../../account.type.ts';
import { completeSignIn } from '../../refresh-cookie.service.ts';
import { User } from '../../user.entity.ts';
import { Passkey } from './passkey.entity.ts';
import { CompletePasskeyLoginInput, ConfirmPasskeyInput } from './passkey.inputs.ts';
import { passkeysByUser } from './passkey.loaders.ts';
import { maySeePasskeys } from './passkey.policy.ts';
import { beginPasskey, confirmPasskey, removePasskey, renamePasskey } from './passkey.service.ts';
import { PasskeyOptionsPayload, PasskeyPayload } from './passkey.type.ts';
import { beginPasskeyLogin, completePasskeyLogin } from './passkey-login.service.ts';

const usualPasskeys = 5;

@Resolver(() => User)
export class PasskeyResolver {
  @FieldResolver(() => [Passkey], {
    nullable: true,
    description: "The user's passkeys, the oldest first. Visible to the user only.",
    complexity: listCost(usualPasskeys),
  })
  passkeys(@Root() user: UserRow, @Ctx() context: RequestContext) {
    return maySeePasskeys(context.viewer, user) ? context.loader(passkeysByUser).load(user.id) : null;
  }

  @Auth()
  @RateLimit(10, 60)
  @Mutation(() => PasskeyOptionsPayload, {
    description: 'Answers what the browser needs to make a passkey, which `confirmPasskey` then takes.',
  })
  async beginPasskey(
    @Arg('password', () => String, passwordArgument)
    password: string,
    @Ctx() context: RequestContext,
  ) {
    return { options: await beginPasskey(context, password) };
  }

  @Auth()
  @RateLimit(10, 60)
  @Mutation(() => PasskeyPayload, {
    description: 'Keeps a passkey that the browser has made; from now on, it signs in without a password.',
  })
  async confirmPasskey(
    @Arg('input', () => ConfirmPasskeyInput, { description: 'The passkey and its name.' })
    input: ConfirmPasskeyInput,
    @Ctx() context: RequestContext,
  ) {
    return { passkey: await confirmPasskey(context, input) };
  }

  @Auth()
  @WriteLimit()
  @Mutation(() => PasskeyPayload, { description: 'Gives a passkey another name.' })
  async renamePasskey(
    @Arg('id', () => ID, { description: 'Id of one of `me.passkeys`.' }) id: string,
    @Arg('name', () => String, { description: '1 to 200 characters.' }) name: string,
    @Ctx() context: RequestContext,
  ) {
    return { passkey: await renamePasskey(context, parseId(id), name) };
  }

  @Auth()
  @WriteLimit()
  @Mutation(() => DeletePayload, {
    description:
      'Removes a passkey, which no longer signs in. Devices that it has signed in stay so. CONFLICT if it is the only way in on a server without sign-in by passwords.',
  })
  async removePasskey(
    @Arg('id', () => ID, { description: 'Id of one of `me.passkeys`.' }) id: string,
    @Ctx() context: RequestContext,
  ) {
    return { deletedId: await removePasskey(context, parseId(id)) };
  }

  @Public()
  @RateLimit(30, 60)
  @Mutation(() => PasskeyOptionsPayload, {
    description:
      'Answers what the browser needs to sign in with a passkey, which `completePasskeyLogin` then takes. The same for everybody: the passkey says whose it is.',
  })
  async beginPasskeyLogin(@Ctx() context: RequestContext) {
    return { options: await beginPasskeyLogin(context) };
  }

  @Public()
  @RateLimit(30, 60)
  @Mutation(() => AuthPayload, {
    description:
      'Signs in with a passkey, without a password. It counts as both factors: no challenge is answered.',
  })
  async completePasskeyLogin(
    @Arg('input', () => CompletePasskeyLoginInput, { description: 'What the passkey has signed.' })
    input: CompletePasskeyLoginInput,
    @Ctx() context: RequestContext,
  ) {
    return completeSignIn(context, await completePasskeyLogin(context, input.response), input.cookie);
  }
}
