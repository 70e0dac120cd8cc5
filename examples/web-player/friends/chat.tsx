import { useMutation } from '@apollo/client/react';
import { useEffect } from 'react';
import { Composer } from './composer.tsx';
import { readMutation } from './friends.operations.ts';
import { MessageList } from './message.list.tsx';
import type { Person } from './people.ts';
import { Avatar } from './person.row.tsx';
import { PresenceLine } from './presence.line.tsx';
import { useThread } from './thread.ts';

/** A conversation. Shown messages count as read. */
export function Chat({ person, onClose }: { person: Person; onClose: () => void }) {
  const { id, fullName, presence, unreadCount } = person;
  const thread = useThread(id);
  const [markRead] = useMutation(readMutation);

  useEffect(() => {
    if (unreadCount > 0) markRead({ variables: { userId: id } }).catch(() => undefined);
  }, [unreadCount, id, markRead]);

  return (
    <section className="chat" aria-label={`Conversation with ${fullName}`}>
      <header>
        <button type="button" className="back" aria-label="Back to friends" onClick={onClose}>
          ←
        </button>
        <Avatar person={person} />
        <div className="names">
          <h2>{fullName}</h2>
          <PresenceLine presence={presence} />
        </div>
      </header>
      {thread.error && (
        <p role="alert" className="fault">
          {thread.error.message}
        </p>
      )}
      <MessageList thread={thread} withUserId={id} />
      <Composer fullName={fullName} send={thread.send} />
    </section>
  );
}
