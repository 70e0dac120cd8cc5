import { Arg, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import { oidcServices } from '../accounts/access/oidc/oidc-services.key.ts';
import { AlwaysPublic } from '../api/auth.decorator.ts';
import { CacheFor } from '../api/cache-control.decorator.ts';
import { RequestContext } from '../api/request-context.service.ts';
import { badArgument } from '../api/request-errors.model.ts';
import { Url } from '../api/url.scalar.ts';
import { serverInfo } from './server-info.key.ts';
import { OidcProvider, ServerInfo } from './server-info.type.ts';

const secondsKept = 300;

@Resolver(() => OidcProvider)
export class ServerInfoResolver {
  @AlwaysPublic('READ', 'LISTEN', 'CATALOG')
  @CacheFor(secondsKept)
  @Query(() => ServerInfo, {
    nullable: true,
    description: 'What a client needs to know before anybody has signed in.',
  })
  serverInfo(@Ctx() context: RequestContext) {
    return context.service(serverInfo);
  }

  @FieldResolver(() => Url, {
    description:
      'Open it in a browser. It comes back to `redirectUri` with `?code=…` for `exchangeOidcCode`, or with `?error=…`.',
  })
  url(
    @Root() { path }: OidcProvider,
    @Arg('redirectUri', () => Url, {
      description: 'A page of the client, on this server or one of the origins that may call it.',
    })
    redirectUri: URL,
    @Arg('confirm', () => Boolean, {
      defaultValue: false,
      description:
        'Whether the code is for `confirmWithOidc`: the service is asked to let the user sign in again.',
    })
    confirm: boolean,
    @Ctx() context: RequestContext,
  ) {
    const { origin } = context;
    if (!context.service(oidcServices).mayReturnTo(String(redirectUri), origin))
      throw badArgument('redirectUri', 'expected a page of this server, or of an origin that may call it');
    return `${origin}${path}?redirect_uri=${encodeURIComponent(String(redirectUri))}${confirm ? '&confirm=true' : ''}`;
  }
}
