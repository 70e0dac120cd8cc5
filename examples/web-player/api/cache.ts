import { InMemoryCache } from '@apollo/client';
import { relayStylePagination } from '@apollo/client/utilities';

/** Objects with an `id` are keyed by it, and presences by the user they belong to. */
export function makeCache(): InMemoryCache {
  return new InMemoryCache({
    typePolicies: {
      Query: { fields: { messages: relayStylePagination(['withUserId']) } },
      // An event of presenceChanged thus updates every list that shows the user.
      Presence: { keyFields: ['user', ['id']] },
    },
  });
}
