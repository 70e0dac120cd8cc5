import { useFragment, useMutation } from '@apollo/client/react';
import { graphql } from '../../generated/index.ts';
import { Icon } from '../player/icons.tsx';
import { useViewer } from '../session/session.provider.tsx';

/** Selected by every query for songs, so that the cache knows it. */
export const likeParts = graphql(`
  fragment LikeParts on Song { id liked }
`);

const likeMutation = graphql(`
  mutation PlayerLike($songId: ID!) { likeSong(songId: $songId) { song { ...LikeParts } errors { message } } }
`);

const unlikeMutation = graphql(`
  mutation PlayerUnlike($songId: ID!) { unlikeSong(songId: $songId) { song { ...LikeParts } errors { message } } }
`);

/** A heart, the same wherever the song is shown. Nothing for signed-out users. */
export function LikeButton({ songId, title }: { songId: string; title: string }) {
  const viewer = useViewer();
  const { data } = useFragment({ fragment: likeParts, from: { __typename: 'Song', id: songId } });
  const liked = data?.liked ?? false;
  const [change] = useMutation(liked ? unlikeMutation : likeMutation);
  if (!viewer) return null;
  return (
    <button
      type="button"
      className="icon like"
      aria-label={`Like ${title}`}
      aria-pressed={liked}
      onClick={() => change({ variables: { songId } }).catch(() => undefined)}
    >
      <Icon name="heart" />
    </button>
  );
}
