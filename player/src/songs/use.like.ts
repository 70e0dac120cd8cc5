import { useCallback } from 'react';
import { type SendOptions, useSend } from '../api/use.send.ts';
import { graphql } from '../generated/index.ts';
import { likedList } from '../library/library.documents.ts';
import { useAskSignIn } from '../session/use.ask-sign-in.ts';
import { useTexts } from '../texts/use.texts.ts';

const likeDocument = graphql(`
  mutation LikeListedSong($songId: ID!) {
    likeSong(songId: $songId) { song { id liked } errors { code message field } }
  }
`);

const unlikeDocument = graphql(`
  mutation UnlikeListedSong($songId: ID!) {
    unlikeSong(songId: $songId) { song { id liked } errors { code message field } }
  }
`);

/** Likes a song, or takes it back. It shows at once wherever the song is, and goes back if the server refuses. */
export function useLike(): (song: { id: string; liked: boolean }) => void {
  const { send } = useSend();
  const { songs } = useTexts();
  const askSignIn = useAskSignIn();
  return useCallback(
    ({ id, liked }) => {
      if (!askSignIn(songs.signInToLike)) return;
      const options: SendOptions = {
        optimistic: (cache) => cache.patch(id, { liked: !liked }),
        refresh: [likedList],
        idempotent: true,
      };
      void (liked
        ? send(unlikeDocument, { songId: id }, options)
        : send(likeDocument, { songId: id }, options));
    },
    [send, songs, askSignIn],
  );
}
