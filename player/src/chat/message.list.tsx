import { Fragment, useLayoutEffect, useRef } from 'react';
import { useCache } from '../api/use.cache.ts';
import { useSend } from '../api/use.send.ts';
import { openDialog } from '../app/dialog.store.ts';
import { Button } from '../look/button.tsx';
import { Menu } from '../look/menu.tsx';
import { useFormat, useTexts } from '../texts/use.texts.ts';
import { conversationsDocument, deleteMessageDocument } from './conversation.operations.ts';
import { removeMessage, type ThreadMessage } from './thread.ts';
import type { Outbox } from './use.outbox.ts';

interface MessageListProps {
  thread: { entries: readonly ThreadMessage[]; hasMore: boolean; loadingMore: boolean; more: () => void };
  outbox: Outbox;
  withUserId: string;
}

/** Oldest first, at the newest when it opens. Older ones come in above, and what is read stays in its place. */
export function MessageList({ thread, outbox, withUserId }: MessageListProps) {
  const { chat } = useTexts();
  const format = useFormat();
  const list = useRef<HTMLDivElement>(null);
  const messages = thread.entries.toReversed();
  const newest = messages.at(-1);
  useScrolling(list, messages[0]?.id, `${newest?.id} ${outbox.messages.length}`);

  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls by the keyboard.
    <div className="messages" role="log" aria-label={chat.messages} ref={list} tabIndex={0}>
      {thread.hasMore && (
        <Button kind="quiet" busy={thread.loadingMore} onClick={thread.more}>
          {chat.older}
        </Button>
      )}
      {messages.length + outbox.messages.length === 0 && <p className="messages-none soft">{chat.hello}</p>}
      {messages.map((message, index) => (
        <Fragment key={message.id}>
          {isOtherDay(messages[index - 1], message) && (
            <p className="messages-day">{format.date(message.createdAt)}</p>
          )}
          <Message message={message} own={message.sender.id !== withUserId} withUserId={withUserId} />
        </Fragment>
      ))}
      {newest?.readAt && newest.sender.id !== withUserId && outbox.messages.length === 0 && (
        <p className="messages-read">{chat.read}</p>
      )}
      {outbox.messages.map((message) => (
        <div key={message.clientId} className="message message-own message-outgoing">
          <p className="message-text">{message.content}</p>
          {message.fault && (
            <p className="message-fault" role="alert">
              {message.fault}{' '}
              <button type="button" onClick={() => outbox.again(message)}>
                {chat.again}
              </button>{' '}
              <button type="button" onClick={() => outbox.drop(message.clientId)}>
                {chat.drop}
              </button>
            </p>
          )}
        </div>
      ))}
    </div>
  );
}

interface MessageProps {
  message: ThreadMessage;
  own: boolean;
  withUserId: string;
}

function Message({ message, own, withUserId }: MessageProps) {
  const { chat, people } = useTexts();
  const format = useFormat();
  const cache = useCache();
  const { send } = useSend();
  const remove = async () => {
    const answer = await send(
      deleteMessageDocument,
      { id: message.id },
      { refresh: [conversationsDocument], optimistic: () => removeMessage(cache, withUserId, message.id) },
    );
    return answer;
  };
  return (
    <div className={own ? 'message message-own' : 'message'}>
      <p className="message-text">
        {message.content}
        <time dateTime={message.createdAt} title={format.moment(message.createdAt)}>
          {format.time(message.createdAt)}
        </time>
      </p>
      {own && (
        <Menu
          label={chat.options}
          className="message-menu"
          items={() => [{ label: chat.remove, icon: 'trash', danger: true, act: () => void remove() }]}
        />
      )}
      {!own && (
        <Menu
          label={chat.options}
          className="message-menu"
          items={() => [
            {
              label: people.report,
              icon: 'flag',
              act: () => openDialog({ kind: 'report', target: { id: message.id, name: chat.thisMessage } }),
            },
          ]}
        />
      )}
    </div>
  );
}

function isOtherDay(before: ThreadMessage | undefined, message: ThreadMessage): boolean {
  if (!before) return true;
  return new Date(before.createdAt).toDateString() !== new Date(message.createdAt).toDateString();
}

/** Follows what is new at the end, and keeps the place when older messages come in at the beginning. */
function useScrolling(
  list: { current: HTMLElement | null },
  oldest: string | undefined,
  newest: string,
): void {
  const seen = useRef({ oldest, newest: '', height: 0 });
  useLayoutEffect(() => {
    const element = list.current;
    if (!element) return;
    const before = seen.current;
    if (newest !== before.newest) element.scrollTop = element.scrollHeight;
    else if (oldest !== before.oldest) element.scrollTop += element.scrollHeight - before.height;
    seen.current = { oldest, newest, height: element.scrollHeight };
  }, [list, oldest, newest]);
}
