import { useApolloClient, useSubscription } from '@apollo/client/react';
import { useCallback, useMemo } from 'react';
import { readFragment } from '../../generated/index.ts';
import { useReconnected } from '../api/api.provider.tsx';
import {
  conversationRead,
  messageReceived,
  peopleQuery,
  presenceChanged,
  presenceParts,
  threadQuery,
} from './friends.operations.ts';
import { oneAtATime } from './one.at.a.time.ts';
import { addMessage } from './thread.ts';

/** Keeps the cache up to date: presence, new messages, and read conversations.
 * @param newest the cursor of the newest message already shown. */
export function useLive(newest: string | null): void {
  const client = useApolloClient();
  const refresh = useMemo(
    () => oneAtATime(() => client.query({ query: peopleQuery, fetchPolicy: 'network-only' })),
    [client],
  );
  useReconnected(
    useCallback(() => {
      refresh();
      // Messages are delivered after the newest; if there was none, the first ones have to be loaded.
      void client.refetchQueries({ include: [threadQuery] });
    }, [client, refresh]),
  );

  useSubscription(messageReceived, {
    variables: { after: newest },
    onData({ data: { data } }) {
      if (data) addMessage(client.cache, data.messageReceived);
      // The server decides the order of conversations, and what is unread.
      refresh();
    },
  });
  useSubscription(conversationRead, { onData: refresh });
  useSubscription(presenceChanged, {
    // Cached users are updated already. Only new ones have to be loaded.
    onData({ data: { data } }) {
      const { user } = readFragment(presenceParts, data?.presenceChanged) ?? {};
      const known = client.readQuery({ query: peopleQuery })?.users?.nodes;
      if (user && known && !known.some(({ id }) => id === user.id)) refresh();
    },
  });
}
