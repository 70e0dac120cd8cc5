import { LikeSongDocument, UnlikeSongDocument } from '@tonearm/client/documents';
import type { Cache } from '../api/cache.ts';
import { useAnswer } from '../api/use.answer.ts';
import { useSend } from '../api/use.send.ts';
import { useSession } from '../session/use.session.ts';
import type { PlayableSong } from './playable-song.ts';
import { playingSong } from './playing.documents.ts';

/** Whether the viewer likes the song that plays, and what changes that; null when signed out. */
export function useLiked(song: PlayableSong): { liked: boolean; toggle: () => void } | null {
  const { user, remembered } = useSession();
  const { send } = useSend();
  const { data } = useAnswer(playingSong, { id: song.id }, { enabled: user !== null && !remembered });
  if (!user) return null;
  const liked = data?.song?.liked ?? song.liked;
  const optimistic = (cache: Cache) => cache.patch(song.id, { liked: !liked });
  const toggle = () => {
    if (liked) void send(UnlikeSongDocument, { songId: song.id }, { optimistic, idempotent: true });
    else void send(LikeSongDocument, { songId: song.id }, { optimistic, idempotent: true });
  };
  return { liked, toggle };
}
