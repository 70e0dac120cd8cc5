import { getDirective } from '@graphql-tools/utils';
import type { GraphQLSchema } from 'graphql';
import { type ApiKeyScope, requireScope, scopeSuffices } from '../api/api-key-scope.model.ts';
import type { RequestContext } from '../api/request-context.service.ts';
import type { SchemaField } from '../api/schema-fields.model.ts';
import { outranks, Role, requireRank, type Viewer } from '../api/viewer.model.ts';

type Place = Pick<SchemaField, 'astNode' | 'extensions'>;

export const authName = 'auth';
export const publicName = 'public';

/** Who may request a field. */
export interface AccessRule {
  /** Undefined for a field that anybody may request. */
  requires: Role | undefined;
  /** One of which an API key needs; without any, no key may. */
  scopes: readonly ApiKeyScope[];
  /** Whether it is also open where the catalog is not public. */
  always: boolean;
  /** Whether it is also for users who have yet to turn on a second factor. */
  beforeTotp?: boolean;
}

/** The rule of a field's own directive, or else its type's. A root field without one is public, but not for keys.
 * @returns undefined for other fields without a rule: whoever has the object may request them. */
export function accessRule(schema: GraphQLSchema, field: Place, typeName: string): AccessRule | undefined {
  const type = schema.getType(typeName);
  const applied =
    getDirective(schema, field, authName)?.[0] ?? (type && getDirective(schema, type, authName)?.[0]);
  if (applied)
    return {
      requires: applied.requires as Role,
      scopes: scopesOf(applied),
      always: false,
      beforeTotp: applied.beforeTotp === true,
    };
  const open = getDirective(schema, field, publicName)?.[0];
  const isRoot = [schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType()].some(
    (root) => root?.name === typeName,
  );
  if (!open && !isRoot) return undefined;
  // Mutations that anybody may request sign in, or belong to a mail.
  const always = open?.always === true || (open !== undefined && typeName === schema.getMutationType()?.name);
  return { requires: undefined, scopes: scopesOf(open ?? {}), always };
}

function scopesOf({ scope, also = [] }: Record<string, unknown>): ApiKeyScope[] {
  return scope == null ? [] : [scope as ApiKeyScope, ...(also as ApiKeyScope[])];
}

/** @returns undefined for a field that anybody may request. */
export function requiredRole(schema: GraphQLSchema, field: Place, typeName: string): Role | undefined {
  return accessRule(schema, field, typeName)?.requires;
}

/** Whether a viewer may request a field. */
export function mayAskFor(
  schema: GraphQLSchema,
  field: Place,
  typeName: string,
  viewer: Viewer | null,
): boolean {
  const rule = accessRule(schema, field, typeName);
  if (!rule) return true;
  if (viewer?.key && !scopeSuffices(viewer.key.scopes, rule.scopes)) return false;
  return rule.requires === undefined || (viewer !== null && outranks(roleIn(viewer).role, rule.requires));
}

/** @throws UNAUTHENTICATED, FORBIDDEN */
export function requireAccess(context: RequestContext, rule: AccessRule): void {
  const { requires, scopes, always, beforeTotp } = rule;
  const viewer = requires === undefined ? context.viewer : context.signedIn;
  if (viewer?.key) requireScope(viewer.key.scopes, scopes);
  if (!viewer || always || (beforeTotp && !viewer.key)) return;
  if (requires !== undefined || viewer.totpDue === 'everything')
    requireRank(roleIn(viewer), requires ?? Role.USER);
}

/** The rights that count for a field whose scope the key has: those of its owner. */
const roleIn = ({ role, totpDue, key }: Viewer) => ({
  role: key?.ownerRole ?? role,
  totpDue: totpDue ?? null,
});
