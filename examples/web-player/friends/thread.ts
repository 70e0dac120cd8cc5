import type { ApolloCache } from '@apollo/client';
import { useMutation, useQuery } from '@apollo/client/react';
import { useCallback } from 'react';
import { type FragmentType, readFragment } from '../../generated/index.ts';
import { messageParts, sendMutation, threadQuery } from './friends.operations.ts';

/** One conversation, from the oldest loaded message. */
export function useThread(withUserId: string) {
  const { data, error, fetchMore } = useQuery(threadQuery, { variables: { withUserId } });
  const [mutate] = useMutation(sendMutation);
  const edges = data?.messages?.edges ?? [];
  const { endCursor, hasNextPage = false } = data?.messages?.pageInfo ?? {};

  const send = useCallback(
    async (content: string, clientId: string) => {
      const input = { receiverId: withUserId, content, clientId };
      const { data: sent } = await mutate({
        variables: { input },
        update: (cache, { data: answer }) => {
          if (answer?.sendMessage.message) addMessage(cache, answer.sendMessage.message);
        },
      });
      return sent?.sendMessage.errors ?? [];
    },
    [withUserId, mutate],
  );
  return {
    loaded: data?.messages != null,
    error,
    messages: edges.map(({ node }) => readFragment(messageParts, node)).toReversed(),
    hasOlder: hasNextPage,
    /** The cache adds them to the loaded ones. */
    loadOlder: () => fetchMore({ variables: { after: endCursor } }),
    send,
  };
}

/** Adds a message to its conversation, if that is loaded. One's own messages may arrive late, so messages are
 * sorted: no two of a user have the same time. */
export function addMessage(cache: ApolloCache, given: FragmentType<typeof messageParts>): void {
  const message = readFragment(messageParts, given);
  for (const withUserId of [message.sender.id, message.receiver.id]) {
    cache.updateQuery({ query: threadQuery, variables: { withUserId } }, (thread) => {
      if (!thread?.messages) return thread;
      const { edges } = thread.messages;
      const known = edges.some(({ node }) => readFragment(messageParts, node).id === message.id);
      if (known) return thread;
      const edge = { __typename: 'MessageEdge' as const, cursor: message.cursor, node: given };
      const ordered = [edge, ...edges].sort((one, other) => momentOf(other.node) - momentOf(one.node));
      return { ...thread, messages: { ...thread.messages, edges: ordered } };
    });
  }
}

function momentOf(message: FragmentType<typeof messageParts>): number {
  return Date.parse(readFragment(messageParts, message).createdAt);
}
