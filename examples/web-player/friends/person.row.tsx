import type { Person } from './people.ts';
import { PresenceLine } from './presence.line.tsx';

export function PersonRow({ person, onOpen }: { person: Person; onOpen: () => void }) {
  const { fullName, presence, unreadCount, lastMessage } = person;
  return (
    <li>
      <button type="button" className="person" onClick={onOpen}>
        <Avatar person={person} />
        <span className="names">
          <span className="title">{fullName}</span>
          <PresenceLine presence={presence} />
          {lastMessage && <span className="artist">{lastMessage.content}</span>}
        </span>
        {unreadCount > 0 && (
          <span className="badge" role="img" aria-label={`${unreadCount} unread`}>
            {unreadCount}
          </span>
        )}
      </button>
    </li>
  );
}

export function Avatar({ person: { fullName, presence } }: { person: Person }) {
  return (
    <span className={presence.online ? 'avatar online' : 'avatar'} aria-hidden="true">
      {fullName.slice(0, 1).toUpperCase()}
    </span>
  );
}
