import { useQuery } from '@apollo/client/react';
import type { MessagePartsFragment, PresencePartsFragment } from '../../generated/graphql.ts';
import { readFragment } from '../../generated/index.ts';
import { messageParts, peopleQuery, presenceParts } from './friends.operations.ts';

export interface Person {
  id: string;
  fullName: string;
  presence: PresencePartsFragment;
  unreadCount: number;
  lastMessage: MessagePartsFragment | undefined;
}

/** Conversation partners, the latest first, then all other users, online ones first. Undefined while loading. */
export function usePeople(): Person[] | undefined {
  const { data } = useQuery(peopleQuery);
  if (!data?.users || !data.conversations) return undefined;
  const talking = data.conversations.nodes.map(({ user, unreadCount, lastMessage }) => ({
    ...user,
    presence: readFragment(presenceParts, user.presence),
    unreadCount,
    lastMessage: readFragment(messageParts, lastMessage),
  }));
  const known = new Set(talking.map(({ id }) => id));
  const others = data.users.nodes
    .filter(({ id }) => !known.has(id))
    .map((user) => ({
      ...user,
      presence: readFragment(presenceParts, user.presence),
      unreadCount: 0,
      lastMessage: undefined,
    }))
    .sort((one, other) => Number(other.presence.online) - Number(one.presence.online));
  return [...talking, ...others];
}

/** The number of unread messages. */
export function useUnread(): number {
  const { data } = useQuery(peopleQuery);
  return (data?.conversations?.nodes ?? []).reduce((sum, { unreadCount }) => sum + unreadCount, 0);
}
