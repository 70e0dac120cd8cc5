import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { RequestContext } from '../shared/context.ts';
import type { SessionRow } from './accounts.queries.ts';
import { Session } from './session.entity.ts';

@Resolver(() => Session)
export class SessionResolver {
  @FieldResolver(() => Boolean, { description: 'Whether this request came from it.' })
  current(@Root() { id }: SessionRow, @Ctx() { viewer }: RequestContext) {
    return id === viewer?.sessionId;
  }
}
