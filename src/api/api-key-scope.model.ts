import { registerEnumType } from 'type-graphql';
import { requestError } from './request-errors.model.ts';

/** What an API key may do. */
export enum ApiKeyScope {
  READ = 'READ',
  LISTEN = 'LISTEN',
  CATALOG = 'CATALOG',
  ADMIN = 'ADMIN',
}
registerEnumType(ApiKeyScope, {
  name: 'ApiKeyScope',
  description: 'What an API key may do, within the rights of its owner.',
  valuesConfig: {
    READ: {
      description: 'Queries and subscriptions of what any user may see, and of the owner’s library.',
    },
    LISTEN: {
      description: 'Plays, likes, the queue and playlists: changing them, and reading what it changes.',
    },
    CATALOG: { description: 'Administration of the catalog: changing it, and reading what it changes.' },
    ADMIN: {
      description:
        'All that the owner may do (follows, messages, administration), except for passwords, sessions, keys, the second factor and the account itself.',
    },
  },
});

/** Whether a key with these scopes is enough for what needs one of `needed`; for what needs none, no key is. */
export function scopeSuffices(held: readonly ApiKeyScope[], needed: readonly ApiKeyScope[]): boolean {
  return needed.length > 0 && [ApiKeyScope.ADMIN, ...needed].some((scope) => held.includes(scope));
}

/** @throws FORBIDDEN if a key with these scopes is not enough. */
export function requireScope(held: readonly ApiKeyScope[], needed: readonly ApiKeyScope[]): void {
  if (scopeSuffices(held, needed)) return;
  throw requestError(
    'FORBIDDEN',
    needed.length === 0
      ? 'This is not for API keys: sign in.'
      : `This requires an API key with the scope ${needed.join(' or ')}.`,
  );
}
