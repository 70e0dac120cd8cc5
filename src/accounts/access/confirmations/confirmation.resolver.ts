import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { AuthBeforeTotp } from '../../../api/auth.decorator.ts';
import { Json } from '../../../api/json.scalar.ts';
import { RateLimit } from '../../../api/rate-limit.decorator.ts';
import { RequestContext } from '../../../api/request-context.service.ts';
import { accountServices } from '../../account-services.key.ts';
import { confirmByIdentity } from '../oidc/oidc-sign-in.service.ts';
import { confirmByPasskey } from '../passkeys/passkey-login.service.ts';
import { ConfirmationPayload } from './confirmation.type.ts';

@Resolver(() => ConfirmationPayload)
export class ConfirmationResolver {
  @AuthBeforeTotp()
  @RateLimit(10, 60)
  @Mutation(() => ConfirmationPayload, {
    description:
      'Confirms with a passkey of the viewer that it is the viewer who asks, for what otherwise takes the password.',
  })
  async confirmWithPasskey(
    @Arg('response', () => Json, {
      description:
        "The browser's `PublicKeyCredential` for the options of `beginPasskeyLogin`, by its `toJSON()`.",
    })
    response: unknown,
    @Ctx() context: RequestContext,
  ) {
    await confirmByPasskey(context, response);
    return newConfirmation(context);
  }

  @AuthBeforeTotp()
  @RateLimit(10, 60)
  @Mutation(() => ConfirmationPayload, {
    description:
      'Confirms with a linked account elsewhere that it is the viewer who asks, for what otherwise takes the password.',
  })
  async confirmWithOidc(
    @Arg('code', () => String, {
      description:
        'From the address that the browser came back to, where `OidcProvider.url` was asked for with `confirm: true`; works once, for a minute.',
    })
    code: string,
    @Ctx() context: RequestContext,
  ) {
    await confirmByIdentity(context, code);
    return newConfirmation(context);
  }
}

function newConfirmation(context: RequestContext): ConfirmationPayload {
  const confirmation = context.service(accountServices).confirmations.make(context.signedIn.sessionId);
  return { confirmation, errors: [] };
}
