import { usePages } from '../api/use.pages.ts';
import { usePageTitle } from '../app/use.page.title.ts';
import { Button, ButtonLink } from '../look/button.tsx';
import { Empty, Failed, Skeleton } from '../look/states.tsx';
import { SignedIn } from '../session/signed.in.tsx';
import { useTexts } from '../texts/use.texts.ts';
import { ActivityRow } from './activity.row.tsx';
import { activityFeed } from './feed.documents.ts';
import './people.css';

/** What those whom the user follows did, the latest first. */
export default function FeedPage() {
  const { feed } = useTexts();
  usePageTitle(feed.title);
  return (
    <SignedIn>
      <h1>{feed.title}</h1>
      <Feed />
    </SignedIn>
  );
}

function Feed() {
  const { feed, look } = useTexts();
  const { entries, loading, error, refetch, hasMore, loadingMore, more } = usePages(
    activityFeed,
    { first: 30 },
    (data) => data.activityFeed,
  );
  if (loading) return <Skeleton />;
  if (error && entries.length === 0) return <Failed error={error} retry={refetch} />;
  if (entries.length === 0)
    return (
      <Empty icon="friends" title={feed.none} text={feed.noneHint}>
        <ButtonLink kind="main" href="/friends">
          {feed.find}
        </ButtonLink>
      </Empty>
    );
  return (
    <>
      <ul className="feed" aria-label={feed.title}>
        {entries.map((activity) => (
          <li key={activity.id}>
            <ActivityRow activity={activity} />
          </li>
        ))}
      </ul>
      {hasMore && (
        <Button busy={loadingMore} onClick={more}>
          {look.more}
        </Button>
      )}
    </>
  );
}
