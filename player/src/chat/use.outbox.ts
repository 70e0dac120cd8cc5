import { useCallback, useEffect, useRef, useState } from 'react';
import { useCache } from '../api/use.cache.ts';
import { useSend } from '../api/use.send.ts';
import { notice } from '../app/notice.store.ts';
import { faultText } from '../texts/fault.text.ts';
import { useTexts } from '../texts/use.texts.ts';
import { conversationsDocument, sendMessageDocument } from './conversation.operations.ts';
import { addMessage } from './thread.ts';

/** A message on its way, or one that did not get there. */
export interface OutgoingMessage {
  /** The same for each attempt, so that it is sent once. */
  clientId: string;
  content: string;
  fault: string | undefined;
}

export type Outbox = ReturnType<typeof useOutbox>;

/** Letters of a message that a notice shows. */
const shownLetters = 80;

/** Messages show at once, and are sent one after the other: side by side, a later one could arrive first. One that fails
 * stays, to be tried again or thrown away; a notice offers that once the conversation was left. */
export function useOutbox(receiverId: string) {
  const cache = useCache();
  const texts = useTexts();
  const { send } = useSend();
  const [messages, setMessages] = useState<readonly OutgoingMessage[]>([]);
  const earlier = useRef<Promise<unknown>>(Promise.resolve());

  const isShown = useRef(true);
  useEffect(() => {
    isShown.current = true;
    return () => {
      isShown.current = false;
    };
  }, []);

  const drop = useCallback(
    (clientId: string) => setMessages((before) => before.filter((message) => message.clientId !== clientId)),
    [],
  );
  const attempt = useCallback(
    async function attempt(message: OutgoingMessage): Promise<void> {
      const { clientId, content } = message;
      setMessages((before) => [
        ...before.filter((other) => other.clientId !== clientId),
        { ...message, fault: undefined },
      ]);
      const input = { receiverId, content, clientId };
      const sending = earlier.current.then(() =>
        send(sendMessageDocument, { input }, { tells: true, refresh: [conversationsDocument] }),
      );
      earlier.current = sending.catch(() => undefined);
      const answer = await sending;
      const sent = answer.ok ? answer.data.sendMessage.message : undefined;
      if (sent) {
        addMessage(cache, sent);
        drop(clientId);
        return;
      }
      const fault = faultText(answer.error, texts);
      if (!isShown.current) {
        const again = { label: texts.chat.again, act: () => void attempt(message) };
        return notice(`${content.slice(0, shownLetters)}: ${fault}`, again);
      }
      setMessages((before) =>
        before.map((other) => (other.clientId === clientId ? { ...other, fault } : other)),
      );
    },
    [receiverId, send, cache, drop, texts],
  );
  return {
    messages,
    drop,
    again: (message: OutgoingMessage) => void attempt(message),
    send: (content: string) => void attempt({ clientId: crypto.randomUUID(), content, fault: undefined }),
  };
}
