import { InMemoryCache } from '@apollo/client';
import { relayStylePagination } from '@apollo/client/utilities';

/** What has an `id` is found by it. The others are told apart by whom they are about. */
export function makeCache(): InMemoryCache {
  return new InMemoryCache({
    typePolicies: {
      Query: { fields: { messages: relayStylePagination(['withUserId']) } },
      // So an event of presenceChanged changes what every list shows of that user.
      Presence: { keyFields: ['user', ['id']] },
      Conversation: { keyFields: ['user', ['id']] },
    },
  });
}
