import { answered, present } from '../api/api.errors.ts';
import { send } from '../api/send.ts';
import { filledIn } from '../data/form.values.ts';
import type { ResourceData } from '../data/resource.data.ts';
import type { AuditFieldsFragment, AuditFilter, OneAuditEntryQuery } from '../generated/graphql.ts';
import { beginOfDay, endOfDay } from '../messages/day.bounds.ts';
import { listAudit, oneAuditEntry } from './audit.operations.ts';

/** An entry of the audit log. */
export type AuditRecord = AuditFieldsFragment;

/** The audit log, the latest first, which nobody changes. */
export const auditData: ResourceData<AuditRecord> = {
  async list({ first, after, filter, signal }) {
    const { auditLog } = await send(listAudit, { first, after, filter: filterOf(filter) }, { signal });
    return answered(auditLog);
  },
  async one(id, signal) {
    const { node } = await send(oneAuditEntry, { id }, { signal });
    return present(isEntry(node) ? node : null, 'entry');
  },
};

function isEntry(node: OneAuditEntryQuery['node']): node is AuditRecord {
  return node !== null && 'action' in node;
}

const fields = ['actorId', 'targetId', 'action', 'from', 'until'];

/** Days of the form become moments. */
function filterOf(given: Record<string, unknown>): AuditFilter {
  const { from, until, ...rest } = filledIn(given, fields) as AuditFilter;
  return { ...rest, ...(from && { from: beginOfDay(from) }), ...(until && { until: endOfDay(until) }) };
}
