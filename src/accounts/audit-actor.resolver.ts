import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { lookUpCost } from '../api/cost.model.ts';
import { RequestContext } from '../api/request-context.service.ts';
import type { AuditRow } from '../audit/audit.queries.ts';
import { AuditEntry } from '../audit/audit-entry.entity.ts';
import { User } from './user.entity.ts';
import { foundUserById } from './user.loaders.ts';

@Resolver(() => AuditEntry)
export class AuditActorResolver {
  @FieldResolver(() => User, {
    nullable: true,
    description:
      'Who did it; null for the server itself, for those who could not sign in, and for deleted accounts.',
    complexity: lookUpCost,
  })
  actor(@Root() { actorId }: AuditRow, @Ctx() context: RequestContext) {
    return actorId && context.loader(foundUserById).load(actorId);
  }
}
