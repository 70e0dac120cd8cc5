import { useEffect } from 'react';
import { Link } from 'wouter';
import { usePages } from '../api/use.pages.ts';
import { useSend } from '../api/use.send.ts';
import type { PersonPartsFragment, PresencePartsFragment } from '../generated/graphql.ts';
import { Avatar } from '../look/avatar.tsx';
import { Icon } from '../look/icon.tsx';
import { Failed, Skeleton } from '../look/states.tsx';
import { PresenceLine } from '../people/presence.line.tsx';
import { useTexts } from '../texts/use.texts.ts';
import { Composer } from './composer.tsx';
import { conversationsDocument, markReadDocument, threadDocument } from './conversation.operations.ts';
import { MessageList } from './message.list.tsx';
import { useOutbox } from './use.outbox.ts';
import { usePageShown } from './use.page.shown.ts';

interface ChatProps {
  person: PersonPartsFragment & { presence: PresencePartsFragment };
}

/** A conversation. Messages that are on the screen count as read. */
export function Chat({ person }: ChatProps) {
  const { chat, people } = useTexts();
  const { send } = useSend();
  const thread = usePages(threadDocument, { withUserId: person.id }, (data) => data.messages);
  const outbox = useOutbox(person.id);
  const shown = usePageShown();
  const unread = thread.entries.some(({ sender, readAt }) => sender.id === person.id && !readAt);
  const newestId = thread.entries[0]?.id;
  // biome-ignore lint/correctness/useExhaustiveDependencies: each new message is to be read.
  useEffect(() => {
    if (!unread || !shown) return;
    void send(markReadDocument, { userId: person.id }, { tells: true, refresh: [conversationsDocument] });
  }, [unread, shown, newestId, person.id, send]);

  return (
    <section className="chat" aria-label={chat.with(person.fullName)}>
      <header className="chat-head">
        <Link href="/friends" className="icon-button chat-back" aria-label={people.back} title={people.back}>
          <Icon name="back" />
        </Link>
        <Link href={`/people/${person.id}`} className="chat-person">
          <Avatar person={person} size={40} online={person.presence.online} />
          <span className="person-names">
            <h1 className="chat-name ellipsis">{person.fullName}</h1>
            <PresenceLine presence={person.presence} />
          </span>
        </Link>
      </header>
      {thread.loading && <Skeleton />}
      {thread.error && thread.entries.length === 0 && <Failed error={thread.error} retry={thread.refetch} />}
      {!thread.loading && <MessageList thread={thread} outbox={outbox} withUserId={person.id} />}
      <Composer name={person.fullName} onSend={outbox.send} />
    </section>
  );
}
