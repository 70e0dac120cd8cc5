import { Directive } from 'type-graphql';
import type { ApiKeyScope } from './api-key-scope.model.ts';
import { Role } from './viewer.model.ts';

/** What an API key needs: one of these. */
type Scopes = readonly (keyof typeof ApiKeyScope)[];

/** Restricts a field, or all fields of a type, to viewers of at least this role.
 * @param scopes one of which an API key needs; without any, the field is for sessions only. */
export const Auth = (requires: Role = Role.USER, ...scopes: Scopes) =>
  Directive(`@auth(requires: ${requires}${scopeArguments(scopes, ', ')})`);

/** Like `@Auth()`, also for users who have yet to turn on a second factor where all need one: what they do so with, and what
 * ends or secures their account. */
export const AuthBeforeTotp = () => Directive(`@auth(requires: ${Role.USER}, beforeTotp: true)`);

/** Marks a root field that anybody may request; a query only on a server whose catalog is public.
 * @param scopes one of which an API key needs; without any, it is not for keys. */
export const Public = (...scopes: Scopes) =>
  Directive(scopes.length > 0 ? `@public(${scopeArguments(scopes)})` : '@public');

/** Marks a query that anybody may request, also on a server whose catalog is not public. */
export const AlwaysPublic = (...scopes: Scopes) =>
  Directive(`@public(always: true${scopeArguments(scopes, ', ')})`);

function scopeArguments([scope, ...also]: Scopes, separator = ''): string {
  if (scope === undefined) return '';
  return `${separator}scope: ${scope}${also.length > 0 ? `, also: [${also.join(', ')}]` : ''}`;
}
