import { Args, Ctx, Query, Resolver } from 'type-graphql';
import { Auth } from '../api/auth.decorator.ts';
import { connectionType, toConnection } from '../api/connection.type.ts';
import { pageCost } from '../api/cost.model.ts';
import { parsePage } from '../api/page.queries.ts';
import { RequestContext } from '../api/request-context.service.ts';
import { parseId, parseText } from '../api/validation.checks.ts';
import { Role } from '../api/viewer.model.ts';
import { type AuditFilter, AuditLogArguments } from './audit.inputs.ts';
import { type AuditConditions, auditOrder, auditPage, countAudit, mostCounted } from './audit.queries.ts';
import { AuditEntry } from './audit-entry.entity.ts';

const AuditEntryConnection = connectionType('AuditEntry', AuditEntry);

@Resolver(() => AuditEntry)
export class AuditResolver {
  @Auth(Role.ADMIN, 'ADMIN')
  @Query(() => AuditEntryConnection, {
    nullable: true,
    description: `What happened on the server, by whom; latest first. \`totalCount\` counts up to ${mostCounted}: that number means so many or more.`,
    complexity: pageCost,
  })
  async auditLog(@Args(() => AuditLogArguments) given: AuditLogArguments, @Ctx() { reads }: RequestContext) {
    const conditions = readFilter(given.filter ?? {});
    const page = parsePage(given, auditOrder);
    const rows = await auditPage(reads, conditions, page);
    return toConnection(rows, page, auditOrder, () => countAudit(reads, conditions));
  }
}

/** @throws BAD_USER_INPUT for an invalid id or text. */
function readFilter({ actorId, targetId, action, from, until }: AuditFilter): AuditConditions {
  return {
    actorId: actorId == null ? null : parseId(actorId, 'filter.actorId'),
    targetId: targetId == null ? null : parseId(targetId, 'filter.targetId'),
    action: action == null ? null : parseText(action, 'filter.action'),
    from: from ?? null,
    until: until ?? null,
  };
}
