import { useId } from 'react';
import { Link } from 'wouter';
import { useAnswer } from '../api/use.answer.ts';
import { useTexts } from '../texts/use.texts.ts';
import { ActivityRow } from './activity.row.tsx';
import { activityFeed } from './feed.documents.ts';
import './people.css';

/** The latest of the feed, on the start page; nothing while there is none. */
export default function FeedSection() {
  const { feed, songs } = useTexts();
  const id = useId();
  const { data } = useAnswer(activityFeed, { first: 6 });
  const activities = data?.activityFeed?.nodes ?? [];
  if (activities.length === 0) return null;
  return (
    <section aria-labelledby={id}>
      <header className="shelf-head">
        <h2 id={id}>{feed.fromPeople}</h2>
        <Link href="/feed" className="shelf-all" aria-label={`${songs.showAll}: ${feed.fromPeople}`}>
          {songs.showAll}
        </Link>
      </header>
      <ul className="feed feed-short">
        {activities.map((activity) => (
          <li key={activity.id}>
            <ActivityRow activity={activity} />
          </li>
        ))}
      </ul>
    </section>
  );
}
