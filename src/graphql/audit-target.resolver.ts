import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { lookUpCost } from '../api/cost.model.ts';
import { Node } from '../api/node.type.ts';
import { RequestContext } from '../api/request-context.service.ts';
import type { AuditRow } from '../audit/audit.queries.ts';
import { AuditEntry } from '../audit/audit-entry.entity.ts';
import { findNodeOf } from './node.service.ts';

@Resolver(() => AuditEntry)
export class AuditTargetResolver {
  @FieldResolver(() => Node, {
    nullable: true,
    description:
      'What it was done to; null if there is nothing, or if it does not exist any more. Sessions and keys are visible to their owners only.',
    complexity: lookUpCost,
  })
  target(@Root() { targetType, targetId }: AuditRow, @Ctx() context: RequestContext) {
    return targetType && targetId ? findNodeOf(context, targetType, targetId) : null;
  }
}
