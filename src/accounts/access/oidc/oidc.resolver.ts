import { Arg, Ctx, FieldResolver, ID, Mutation, Resolver, Root } from 'type-graphql';
import { Auth, Public } from '../../../api/auth.decorator.ts';
import { listCost } from '../../../api/cost.model.ts';
import { DeletePayload } from '../../../api/delete-payload.type.ts';
import { RateLimit, WriteLimit } from '../../../api/rate-limit.decorator.ts';
import { RequestContext } from '../../../api/request-context.service.ts';
import { parseId } from '../../../api/validation.checks.ts';
import type { UserRow } from '../../account.queries.ts';
import { AuthPayload } from '../../account.type.ts';
import { completeSignIn } from '../../refresh-cookie.service.ts';
import { User } from '../../user.entity.ts';
import { identitiesByUser, identityById } from './oidc.loaders.ts';
import { OidcIdentityPayload } from './oidc.type.ts';
import { OidcIdentity } from './oidc-identity.entity.ts';
import { exchangeOidcCode, linkOidcIdentity, unlinkOidcIdentity } from './oidc-sign-in.service.ts';

const usualIdentities = 3;
const code = 'From the address that the browser came back to; works once, for a minute.';

@Resolver(() => User)
export class OidcResolver {
  @FieldResolver(() => [OidcIdentity], {
    nullable: true,
    description: 'The accounts elsewhere with which the user signs in. Visible to the user only.',
    complexity: listCost(usualIdentities),
  })
  oidcIdentities(@Root() { id }: UserRow, @Ctx() context: RequestContext) {
    return context.viewer?.id === id ? context.loader(identitiesByUser).load(id) : null;
  }

  @Public()
  @RateLimit(30, 60)
  @Mutation(() => AuthPayload, {
    description:
      'Signs in whom a provider of `ServerInfo.oidcProviders` has recognized. The first time, it links the account whose address both sides have verified, or creates one if the server takes new users; FORBIDDEN if it does not, CONFLICT if the address has an account that may be somebody else’s.',
  })
  async exchangeOidcCode(
    @Arg('code', () => String, { description: code }) given: string,
    @Arg('cookie', () => Boolean, {
      defaultValue: false,
      description: 'If true, the refresh token is kept in a cookie, as for `login`.',
    })
    cookie: boolean,
    @Ctx() context: RequestContext,
  ) {
    return completeSignIn(context, await exchangeOidcCode(context, context.client, given), cookie);
  }

  @Auth()
  @WriteLimit()
  @Mutation(() => OidcIdentityPayload, {
    description: "Links an account elsewhere to the viewer's. CONFLICT if it is linked to another user.",
  })
  async linkOidcIdentity(
    @Arg('code', () => String, { description: code }) given: string,
    @Ctx() context: RequestContext,
  ) {
    const id = await linkOidcIdentity(context, given);
    return { identity: await context.loader(identityById).load(id) };
  }

  @Auth()
  @WriteLimit()
  @Mutation(() => DeletePayload, {
    description:
      'Removes the link to an account elsewhere. CONFLICT if it is the only way in on a server without sign-in by passwords.',
  })
  async unlinkOidcIdentity(
    @Arg('id', () => ID, { description: 'Id of one of `me.oidcIdentities`.' }) id: string,
    @Ctx() context: RequestContext,
  ) {
    return { deletedId: await unlinkOidcIdentity(context, parseId(id)) };
  }
}
