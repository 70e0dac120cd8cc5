import { followMessages } from '@tonearm/client';
import { useCallback, useEffect, useRef } from 'react';
import { useLocation } from 'wouter';
import { client } from '../api/client.ts';
import { useCache } from '../api/use.cache.ts';
import { useLive, useReconnected } from '../api/use.live.ts';
import { notice } from '../app/notice.store.ts';
import { setUnread } from '../app/unread.store.ts';
import { peopleDocument, personDocument, presenceChangedDocument } from '../people/person.operations.ts';
import { useInvitations } from '../rooms/use.invitations.ts';
import { useTexts } from '../texts/use.texts.ts';
import { conversationReadDocument, conversationsDocument } from './conversation.operations.ts';
import { addMessage, markSeen } from './thread.ts';
import { useConversations } from './use.conversations.ts';

/** Letters of a message that a notice shows. */
const shownLetters = 80;

/** Keeps everything about people up to date while somebody is signed in: who is there, what arrives, what was read,
 * invitations to rooms. Being
 * connected is also what shows the user as online. */
export default function LiveFollower({ userId }: { userId: string }) {
  const cache = useCache();
  const { chat } = useTexts();
  const [location, go] = useLocation();
  const { entries } = useConversations();
  useEffect(() => setUnread(entries.reduce((sum, { unreadCount }) => sum + unreadCount, 0)), [entries]);
  useEffect(() => () => setUnread(0), []);

  const arrived = useCallback(
    (message: Parameters<typeof addMessage>[1] & { sender: { id: string; fullName: string } }) => {
      addMessage(cache, message);
      void cache.refresh(conversationsDocument);
      const path = `/chat/${message.sender.id}`;
      if (message.sender.id === userId || location === path) return;
      const text = message.content.slice(0, shownLetters);
      notice(chat.arrived(message.sender.fullName, text), { label: chat.open, act: () => go(path) });
    },
    [cache, userId, location, chat, go],
  );
  const latest = useRef(arrived);
  latest.current = arrived;
  useEffect(() => followMessages(client, {}, { message: (message) => latest.current(message) }), []);

  useLive(conversationReadDocument, {}, ({ conversationRead: { id, unreadCount, lastMessage, user } }) => {
    cache.patch(id, { unreadCount });
    if (lastMessage?.readAt) markSeen(cache, user.id, lastMessage.readAt);
  });
  useLive(presenceChangedDocument, {}, ({ presenceChanged: { user, ...presence } }) => {
    if (cache.has(user.id)) cache.patch(user.id, { presence });
    // Somebody new.
    else void cache.refresh(peopleDocument);
  });
  useInvitations();
  useReconnected(() => void cache.refresh(conversationsDocument, peopleDocument, personDocument));
  return null;
}
