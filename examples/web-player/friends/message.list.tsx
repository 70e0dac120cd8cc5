import { useEffect, useRef } from 'react';
import type { useThread } from './thread.ts';

interface MessageListProps {
  thread: ReturnType<typeof useThread>;
  withUserId: string;
}

/** Oldest first; scrolled to the newest unless the user has scrolled away. */
export function MessageList({ thread, withUserId }: MessageListProps) {
  const { messages, hasOlder, loadOlder, loaded } = thread;
  const list = useRef<HTMLDivElement>(null);
  const newest = messages.at(-1);
  const newestId = newest?.id;

  // biome-ignore lint/correctness/useExhaustiveDependencies: each new message is scrolled to.
  useEffect(() => {
    list.current?.scrollTo({ top: list.current.scrollHeight });
  }, [newestId]);

  return (
    // A log is read out as it grows.
    <div className="messages" role="log" aria-label="Messages" ref={list} tabIndex={-1}>
      {hasOlder && (
        <button type="button" className="link" onClick={() => void loadOlder()}>
          Older messages
        </button>
      )}
      {loaded && messages.length === 0 && <p className="hint">Say hello.</p>}
      {messages.map(({ id, content, sender, createdAt }) => (
        <p key={id} className={sender.id === withUserId ? 'message' : 'message own'}>
          {content}
          <time dateTime={createdAt}>
            {new Date(createdAt).toLocaleTimeString([], { hour: '2-digit', minute: '2-digit' })}
          </time>
        </p>
      ))}
      {newest?.readAt && newest.sender.id !== withUserId && <p className="read">Read</p>}
    </div>
  );
}
