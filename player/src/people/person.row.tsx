import { Link } from 'wouter';
import type { PersonPartsFragment, PresencePartsFragment } from '../generated/graphql.ts';
import { Avatar } from '../look/avatar.tsx';
import { useTexts } from '../texts/use.texts.ts';
import { PresenceLine } from './presence.line.tsx';
import './people.css';

interface PersonRowProps {
  person: PersonPartsFragment & { presence: PresencePartsFragment };
  /** Where a press leads to. */
  href: string;
  /** The latest words. */
  words?: string | undefined;
  unreadCount?: number;
  current?: boolean;
}

export function PersonRow({ person, href, words, unreadCount = 0, current = false }: PersonRowProps) {
  const { people } = useTexts();
  return (
    <Link href={href} className="person" aria-current={current ? 'page' : undefined}>
      <Avatar person={person} size={40} online={person.presence.online} />
      <span className="person-names">
        <span className="person-name ellipsis">{person.fullName}</span>
        <PresenceLine presence={person.presence} />
        {words !== undefined && <span className="person-words ellipsis">{words}</span>}
      </span>
      {unreadCount > 0 && (
        <span className="badge" role="img" aria-label={people.unread(unreadCount)}>
          {unreadCount}
        </span>
      )}
    </Link>
  );
}
