import { type SendOptions, useSend } from '../api/use.send.ts';
import { Button } from '../look/button.tsx';
import { useTexts } from '../texts/use.texts.ts';
import {
  followDocument,
  followersDocument,
  followingDocument,
  unfollowDocument,
} from './follow.operations.ts';

interface FollowButtonProps {
  person: { id: string; followed: boolean; followerCount: number };
}

/** Follows somebody, or stops; it shows at once. */
export function FollowButton({ person: { id, followed, followerCount } }: FollowButtonProps) {
  const { people } = useTexts();
  const { send, busy } = useSend();
  const variables = { userId: id };
  const options: SendOptions = {
    optimistic: (cache) =>
      cache.patch(id, {
        followed: !followed,
        followerCount: Math.max(0, followerCount + (followed ? -1 : 1)),
      }),
    refresh: [followersDocument, followingDocument],
  };
  const toggle = () =>
    followed ? send(unfollowDocument, variables, options) : send(followDocument, variables, options);
  return (
    <Button
      icon={followed ? 'check' : 'plus'}
      aria-pressed={followed}
      busy={busy}
      onClick={() => void toggle()}
    >
      {followed ? people.followed : people.follow}
    </Button>
  );
}
