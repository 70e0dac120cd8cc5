import { Link } from 'react-admin';
import type { AuditRecord } from './audit.data.ts';

const pages: Readonly<Record<string, (id: string) => string>> = {
  User: (id) => `/users/${id}/show`,
  Song: (id) => `/songs/${id}`,
  Album: (id) => `/albums/${id}`,
  Artist: (id) => `/artists/${id}/show`,
  Invitation: () => '/invitations',
  Webhook: () => '/webhooks',
};

/** What it was done to, with a link to its page. */
export function AuditTarget({ target }: Pick<AuditRecord, 'target'>) {
  if (!target) return null;
  const path = pages[target.__typename]?.(target.id);
  const name = nameOf(target);
  return path ? <Link to={path}>{name}</Link> : name;
}

function nameOf(target: NonNullable<AuditRecord['target']>): string {
  if ('fullName' in target) return target.fullName;
  if ('title' in target) return target.title;
  if ('name' in target) return target.name;
  return target.__typename;
}
