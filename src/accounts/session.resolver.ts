import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { RequestContext } from '../api/request-context.service.ts';
import type { SessionRow } from './account.queries.ts';
import { Session } from './session.entity.ts';

@Resolver(() => Session)
export class SessionResolver {
  @FieldResolver(() => Boolean, { description: 'Whether this request uses this session.' })
  current(@Root() { id }: SessionRow, @Ctx() { viewer }: RequestContext) {
    return id === viewer?.sessionId;
  }
}
