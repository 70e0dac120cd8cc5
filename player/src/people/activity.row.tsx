import { Link } from 'wouter';
import { Avatar } from '../look/avatar.tsx';
import { Cover } from '../look/cover.tsx';
import { useFormat, useTexts } from '../texts/use.texts.ts';
import type { ActivityParts } from './feed.documents.ts';
import './people.css';

/** What somebody did, with ways to them and to what it is about. */
export function ActivityRow({ activity }: { activity: ActivityParts }) {
  const { feed } = useTexts();
  const format = useFormat();
  const { kind, count, at, actor, subject } = activity;
  const { name, by, href } = aboutOf(subject);
  return (
    <article className="activity">
      <Link href={href} tabIndex={-1} aria-hidden="true" className="activity-picture">
        {subject.__typename === 'User' ? (
          <Avatar person={subject} size={40} />
        ) : (
          <Cover
            picture={subject.image}
            sizes="48px"
            icon={subject.__typename === 'Playlist' ? 'playlist' : 'album'}
          />
        )}
      </Link>
      <span className="activity-names">
        <span>
          {actor && (
            <>
              <Link href={`/people/${actor.id}`} className="person-name" dir="auto">
                {actor.fullName}
              </Link>{' '}
            </>
          )}
          {feed.kinds[kind](count)}{' '}
          <Link href={href} className="person-name" dir="auto">
            {name}
          </Link>
          {by && <span className="soft"> · {by}</span>}
        </span>
        <time className="soft" dateTime={at} title={format.moment(at)}>
          {format.ago(at)}
        </time>
      </span>
    </article>
  );
}

interface About {
  name: string;
  by?: string | null;
  href: string;
}

function aboutOf(subject: ActivityParts['subject']): About {
  const { id } = subject;
  switch (subject.__typename) {
    case 'Song':
      return {
        name: subject.title,
        by: subject.artistName,
        // Songs have no page of their own.
        href: subject.album ? `/albums/${subject.album.id}` : `/artists/${subject.artist.id}`,
      };
    case 'Album':
      return { name: subject.title, by: subject.artistName, href: `/albums/${id}` };
    case 'Artist':
      return { name: subject.name, href: `/artists/${id}` };
    case 'Playlist':
      return { name: subject.name, href: `/playlists/${id}` };
    case 'User':
      return { name: subject.fullName, href: `/people/${id}` };
  }
}
