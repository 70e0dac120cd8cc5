import { useState } from 'react';
import { usePages } from '../api/use.pages.ts';
import { Button } from '../look/button.tsx';
import { Dialog } from '../look/dialog.tsx';
import { Empty, Failed, Skeleton } from '../look/states.tsx';
import { useFormat, useTexts } from '../texts/use.texts.ts';
import { followersDocument } from './follow.operations.ts';
import { PersonRow } from './person.row.tsx';
import { useFollowing } from './use.following.ts';

interface FollowCountsProps {
  person: { id: string; followerCount: number; followingCount: number };
}

/** How many follow somebody, and are followed by them; a press shows who. */
export function FollowCounts({ person: { id, followerCount, followingCount } }: FollowCountsProps) {
  const { people } = useTexts();
  const format = useFormat();
  const [shown, setShown] = useState<'followers' | 'following'>();
  return (
    <p className="profile-counts">
      <button type="button" onClick={() => setShown('followers')}>
        <strong>{format.number(followerCount)}</strong> {people.followers(followerCount)}
      </button>
      <button type="button" onClick={() => setShown('following')}>
        <strong>{format.number(followingCount)}</strong> {people.following}
      </button>
      {shown && <FollowDialog userId={id} kind={shown} onClose={() => setShown(undefined)} />}
    </p>
  );
}

interface FollowDialogProps {
  userId: string;
  kind: 'followers' | 'following';
  onClose: () => void;
}

function FollowDialog({ userId, kind, onClose }: FollowDialogProps) {
  const { people, look } = useTexts();
  const followers = usePages(followersDocument, { id: userId }, (data) => data.user?.followers, {
    enabled: kind === 'followers',
  });
  const following = useFollowing(userId, { enabled: kind === 'following' });
  const { entries, loading, error, refetch, hasMore, more } = kind === 'followers' ? followers : following;
  return (
    <Dialog title={kind === 'followers' ? people.followersTitle : people.followingTitle} onClose={onClose}>
      {loading && <Skeleton />}
      {error && entries.length === 0 && <Failed error={error} retry={refetch} />}
      {!loading && !error && entries.length === 0 && <Empty icon="friends" title={people.none} />}
      <ul>
        {entries.map((person) => (
          <li key={person.id}>
            <PersonRow person={person} href={`/people/${person.id}`} />
          </li>
        ))}
      </ul>
      {hasMore && <Button onClick={more}>{look.more}</Button>}
    </Dialog>
  );
}
