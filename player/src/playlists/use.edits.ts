import { useEffect, useState } from 'react';
import { useLive } from '../api/use.live.ts';
import type { PlaylistEditedHereSubscription } from '../generated/graphql.ts';
import { useTexts } from '../texts/use.texts.ts';
import { playlistEdited } from './playlist.documents.ts';

/** Milliseconds for which an edit is said. */
const saidMs = 12_000;

type Edit = PlaylistEditedHereSubscription['playlistEdited'];

/** What another editor of a playlist has just done to its songs, in words; null if nothing is followed. */
export function usePlaylistEdits(
  playlistId: string,
  { enabled, viewerId }: { enabled: boolean; viewerId: string | undefined },
): string | null {
  const { collaborators } = useTexts().playlists;
  const [edit, setEdit] = useState<Edit | null>(null);
  useLive(
    playlistEdited,
    { playlistId },
    ({ playlistEdited: next }) => {
      if (next.by?.id !== viewerId) setEdit(next);
    },
    { enabled },
  );
  useEffect(() => {
    if (!edit) return;
    const timer = setTimeout(() => setEdit(null), saidMs);
    return () => clearTimeout(timer);
  }, [edit]);
  if (!enabled) return null;
  if (!edit?.by) return '';
  const { by, kind, count, song } = edit;
  const words = {
    ADDED: [collaborators.justAdded, collaborators.justAddedMany],
    MOVED: [collaborators.justMoved, collaborators.justMovedMany],
    REMOVED: [collaborators.justRemoved, collaborators.justRemovedMany],
  } as const;
  const [one, many] = words[kind];
  return count === 1 && song ? one(by.fullName, song.title) : many(by.fullName, count);
}
