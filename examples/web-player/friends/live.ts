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

/** Keeps the cache as the server is: whoever comes and goes, what is written and what is read.
 * @param newest the cursor of the newest message that is shown already. */
export function useLive(newest: string | null): void {
  const client = useApolloClient();
  const refresh = useMemo(
    () => oneAtATime(() => client.query({ query: peopleQuery, fetchPolicy: 'network-only' })),
    [client],
  );
  useReconnected(
    useCallback(() => {
      refresh();
      // Messages are delivered behind the newest; where there was none, the first ones have to be asked for.
      void client.refetchQueries({ include: [threadQuery] });
    }, [client, refresh]),
  );

  useSubscription(messageReceived, {
    variables: { after: newest },
    onData({ data: { data } }) {
      if (data) addMessage(client.cache, data.messageReceived);
      // The order of conversations, and what is unread, is for the server to say.
      refresh();
    },
  });
  useSubscription(conversationRead, { onData: refresh });
  useSubscription(presenceChanged, {
    // What the cache has already is newer now. Only somebody who is new here has to be asked for.
    onData({ data: { data } }) {
      const { user } = readFragment(presenceParts, data?.presenceChanged) ?? {};
      const known = client.readQuery({ query: peopleQuery })?.users.nodes;
      if (user && known && !known.some(({ id }) => id === user.id)) refresh();
    },
  });
}
