import { Arg, Ctx, ID, Mutation, Resolver } from 'type-graphql';
import { AuthBeforeTotp, Public } from '../api/auth.decorator.ts';
import { DeletePayload } from '../api/delete-payload.type.ts';
import { RateLimit, WriteLimit } from '../api/rate-limit.decorator.ts';
import { RequestContext } from '../api/request-context.service.ts';
import { UserFault, userFault } from '../api/user-errors.type.ts';
import { parseId } from '../api/validation.checks.ts';
import {
  ChangePasswordInput,
  LoginInput,
  passwordArgument,
  RegisterInput,
  ResetPasswordInput,
} from './account.inputs.ts';
import { confirmPassword, login, register } from './account.service.ts';
import { AuthPayload, EmailRequestPayload, LogoutPayload, UserPayload } from './account.type.ts';
import {
  changePassword,
  requestEmailVerification,
  requestPasswordReset,
  resetPassword,
  verifyEmail,
} from './password.service.ts';
import { clearRefreshCookie, completeSignIn, readRefreshCookie } from './refresh-cookie.service.ts';
import { endCurrentSession, revokeSessions } from './session-lifecycle.service.ts';
import { refresh } from './token-refresh.service.ts';
import { deleteUser } from './user.service.ts';

@Resolver()
export class AuthResolver {
  @Public()
  @RateLimit(10, 3600)
  @Mutation(() => AuthPayload, {
    description:
      'Creates an account and signs it in. Sends a mail to confirm the address. FORBIDDEN at `input.invitation` for whoever may not register on this server (`serverInfo.registration`).',
  })
  async register(
    @Arg('input', () => RegisterInput, { description: 'The new account.' }) input: RegisterInput,
    @Ctx() context: RequestContext,
  ) {
    return completeSignIn(context, await register(context, context.client, input), input.cookie);
  }

  @Public()
  @RateLimit(30, 60)
  @Mutation(() => AuthPayload, {
    description:
      'Signs in on this device. RATE_LIMITED after 10 wrong passwords from one address, or 100 a day from all addresses.',
  })
  async login(
    @Arg('input', () => LoginInput, { description: 'Address and password.' }) input: LoginInput,
    @Ctx() context: RequestContext,
  ) {
    return completeSignIn(context, await login(context, context.client, input), input.cookie);
  }

  @Public()
  @RateLimit(60, 60)
  @Mutation(() => AuthPayload, {
    description:
      'Exchanges a refresh token for a new pair. Sent again within ten seconds, it returns the same successor; later, a new one if the successor was never used. A void token ends its session.',
  })
  async refreshSession(
    @Arg('refreshToken', () => String, {
      nullable: true,
      description: 'Default: the token in the cookie.',
    })
    given: string | null,
    @Ctx() context: RequestContext,
  ) {
    const token = given ?? readRefreshCookie(context);
    if (!token) throw userFault('INVALID_CREDENTIALS', 'No refresh token was sent.', 'refreshToken');
    try {
      return completeSignIn(context, await refresh(context, context.client, token), given == null);
    } catch (error) {
      // Only for tokens that are no longer usable: the database may just be away.
      if (given == null && error instanceof UserFault) clearRefreshCookie(context);
      throw error;
    }
  }

  @AuthBeforeTotp()
  @WriteLimit()
  @Mutation(() => LogoutPayload, { description: 'Signs out on this device immediately.' })
  async logout(@Ctx() context: RequestContext) {
    await endCurrentSession(context);
    clearRefreshCookie(context);
    return { success: true };
  }

  @AuthBeforeTotp()
  @WriteLimit()
  @Mutation(() => LogoutPayload, {
    description: 'Signs out one device, or all devices except this one if no id is given.',
  })
  async revokeSessions(
    @Arg('id', () => ID, { nullable: true, description: 'Id of one of `me.sessions`.' }) id: string | null,
    @Ctx() context: RequestContext,
  ) {
    await revokeSessions(context, id == null ? null : parseId(id));
    return { success: true };
  }

  @AuthBeforeTotp()
  @RateLimit(10, 60)
  @Mutation(() => UserPayload, { description: 'Changes the password and signs out all other devices.' })
  async changePassword(
    @Arg('input', () => ChangePasswordInput, { description: 'The current password and the new one.' })
    input: ChangePasswordInput,
    @Ctx() context: RequestContext,
  ) {
    return { user: await changePassword(context, context.client.ipAddress, input) };
  }

  @AuthBeforeTotp()
  @RateLimit(5, 3600)
  @Mutation(() => EmailRequestPayload, {
    description:
      'Resends the mail that confirms the address; at most three mails an hour, including the one sent on registration. The link works once, for 24 hours. CONFLICT if the address is already confirmed.',
  })
  async requestEmailVerification(@Ctx() context: RequestContext) {
    await requestEmailVerification(context);
    return { success: true };
  }

  @Public()
  @RateLimit(20, 60)
  @Mutation(() => UserPayload, { description: 'Confirms the address using the token from the mail.' })
  async verifyEmail(
    @Arg('token', () => String, { description: 'From the link in the mail.' }) token: string,
    @Ctx() context: RequestContext,
  ) {
    return { user: await verifyEmail(context, token) };
  }

  @Public()
  @RateLimit(5, 3600)
  @Mutation(() => EmailRequestPayload, {
    description:
      'Sends a mail to choose a new password if the account exists; at most three an hour to one address, regardless of who asks. The link works once, for an hour.',
  })
  async requestPasswordReset(
    @Arg('email', () => String, { description: 'Case-insensitive; surrounding spaces are removed.' })
    email: string,
    @Ctx() context: RequestContext,
  ) {
    await requestPasswordReset(context, email);
    return { success: true };
  }

  @Public()
  @RateLimit(10, 60)
  @Mutation(() => AuthPayload, {
    description:
      'Sets a new password using the token from the mail, signs out everywhere, and signs in on this device. Unlocks an account that was locked by wrong passwords.',
  })
  async resetPassword(
    @Arg('input', () => ResetPasswordInput, { description: 'The token from the mail and the new password.' })
    input: ResetPasswordInput,
    @Ctx() context: RequestContext,
  ) {
    return completeSignIn(context, await resetPassword(context, context.client, input), false);
  }

  @AuthBeforeTotp()
  @RateLimit(10, 60)
  @Mutation(() => DeletePayload, {
    description:
      "Deletes the viewer's account and everything that belongs to it. Conversations are deleted for both sides.",
  })
  async deleteAccount(
    @Arg('password', () => String, passwordArgument)
    password: string,
    @Ctx() context: RequestContext,
  ) {
    const { id } = await confirmPassword(context, context.client.ipAddress, { password, field: 'password' });
    const deletedId = await deleteUser(context, id);
    clearRefreshCookie(context);
    return { deletedId };
  }
}
