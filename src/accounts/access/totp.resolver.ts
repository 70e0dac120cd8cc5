import { Arg, Ctx, FieldResolver, Mutation, Resolver, Root } from 'type-graphql';
import { Auth, AuthBeforeTotp, Public } from '../../api/auth.decorator.ts';
import { RateLimit } from '../../api/rate-limit.decorator.ts';
import { RequestContext } from '../../api/request-context.service.ts';
import { passwordArgument } from '../account.inputs.ts';
import type { UserRow } from '../account.queries.ts';
import { AuthPayload, UserPayload } from '../account.type.ts';
import { completeSignIn } from '../refresh-cookie.service.ts';
import { User } from '../user.entity.ts';
import { maySeePrivateFields } from '../user.policy.ts';
import { completeLogin } from './login-challenge.service.ts';
import { beginTotp, confirmTotp, disableTotp } from './second-factor.service.ts';
import { CompleteLoginInput } from './totp.inputs.ts';
import { RecoveryCodesPayload, TotpSetupPayload } from './totp.type.ts';

@Resolver(() => User)
export class TotpResolver {
  @FieldResolver(() => Boolean, {
    nullable: true,
    description:
      'Whether signing in takes a code of an authenticator app. Visible to the user and administrators only.',
  })
  totpEnabled(@Root() user: UserRow, @Ctx() context: RequestContext) {
    return maySeePrivateFields(context.viewer, user) ? user.totpEnabledAt !== null : null;
  }

  @Public()
  @RateLimit(30, 60)
  @Mutation(() => AuthPayload, {
    description:
      'The second step of signing in, where `login` or `resetPassword` answered a challenge. RATE_LIMITED after twenty wrong codes an hour for one account.',
  })
  async completeLogin(
    @Arg('input', () => CompleteLoginInput, { description: 'The challenge and a code.' })
    input: CompleteLoginInput,
    @Ctx() context: RequestContext,
  ) {
    return completeSignIn(context, await completeLogin(context, context.client, input), input.cookie);
  }

  @AuthBeforeTotp()
  @RateLimit(10, 60)
  @Mutation(() => TotpSetupPayload, {
    description:
      'Makes a secret for an authenticator app, which counts once `confirmTotp` has seen a code made with it. CONFLICT while a second factor is on.',
  })
  beginTotp(
    @Arg('password', () => String, passwordArgument) password: string,
    @Ctx() context: RequestContext,
  ) {
    return beginTotp(context, context.client.ipAddress, password);
  }

  @AuthBeforeTotp()
  @RateLimit(10, 60)
  @Mutation(() => RecoveryCodesPayload, {
    description:
      'Turns the second factor on: from now on, signing in takes a code. Devices that are signed in stay so.',
  })
  async confirmTotp(
    @Arg('code', () => String, { description: 'The six digits that the app shows.' }) code: string,
    @Ctx() context: RequestContext,
  ) {
    return { recoveryCodes: await confirmTotp(context, code) };
  }

  @Auth()
  @RateLimit(10, 60)
  @Mutation(() => UserPayload, {
    description: 'Turns the second factor off, and voids the recovery codes. CONFLICT if it is off.',
  })
  async disableTotp(
    @Arg('password', () => String, passwordArgument) password: string,
    @Arg('code', () => String, { description: 'A code of the app, or a recovery code.' }) code: string,
    @Ctx() context: RequestContext,
  ) {
    return { user: await disableTotp(context, context.client.ipAddress, { password, code }) };
  }
}
