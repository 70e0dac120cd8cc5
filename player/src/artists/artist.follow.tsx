import { type SendOptions, useSend } from '../api/use.send.ts';
import { followedArtistsList } from '../library/library.documents.ts';
import { Button } from '../look/button.tsx';
import { useAskSignIn } from '../session/use.ask-sign-in.ts';
import { useTexts } from '../texts/use.texts.ts';
import { followArtist, unfollowArtist } from './artist.documents.ts';

interface ArtistFollowProps {
  artist: { id: string; followed: boolean; followerCount: number };
}

/** Follows an artist, or stops: at once, and undone if the server refuses. */
export function ArtistFollow({ artist: { id, followed, followerCount } }: ArtistFollowProps) {
  const { artists } = useTexts();
  const { send } = useSend();
  const askSignIn = useAskSignIn();
  const press = () => {
    if (!askSignIn(artists.signInToFollow)) return;
    const count = Math.max(0, followerCount + (followed ? -1 : 1));
    const options: SendOptions = {
      optimistic: (cache) => cache.patch(id, { followed: !followed, followerCount: count }),
      refresh: [followedArtistsList],
      idempotent: true,
    };
    const variables = { artistId: id };
    void (followed ? send(unfollowArtist, variables, options) : send(followArtist, variables, options));
  };
  return (
    <Button icon={followed ? 'check' : 'plus'} aria-pressed={followed} onClick={press}>
      {followed ? artists.followed : artists.follow}
    </Button>
  );
}
