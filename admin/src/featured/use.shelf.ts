import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { accepted, answered } from '../api/api.errors.ts';
import { useSend } from '../api/use.send.ts';
import type { ShelfSongFragment } from '../generated/graphql.ts';
import { featuredShelf, setFeaturedSongs } from './featured.operations.ts';

export type ShelfSong = ShelfSongFragment;

/** Somebody else has changed the shelf since it was loaded. */
export class ShelfConflict extends Error {
  constructor() {
    super('Somebody else has changed the shelf meanwhile.');
  }
}

/** What the administrator makes of the shelf. */
interface Draft {
  songs: readonly ShelfSong[];
  /** The stored shelf that it began with. */
  base: readonly ShelfSong[];
}

const key = ['featured shelf'];

/** The stored shelf, the administrator's draft, and a function to save it. */
export function useShelf() {
  const send = useSend();
  const queries = useQueryClient();
  const [draft, setDraft] = useState<Draft>();
  const fetchShelf = async () => chosen(answered((await send(featuredShelf, {})).featuredSongs));
  const saved = useQuery({ queryKey: key, queryFn: fetchShelf, refetchOnWindowFocus: false });
  const shelf = saved.data ?? [];
  const { songs, base } = draft ?? { songs: shelf, base: shelf };
  const saving = useMutation({
    mutationFn: async ({ songs: sent, force }: { songs: readonly ShelfSong[]; force: boolean }) => {
      // In the API the last writer wins; the panel asks before it overwrites another editor's work.
      if (!force && !sameOrder(await fetchShelf(), base)) throw new ShelfConflict();
      return accepted((await send(setFeaturedSongs, { songIds: sent.map(({ id }) => id) })).setFeaturedSongs);
    },
    onSuccess: ({ songs: stored }, { songs: sent }) => {
      queries.setQueryData(key, stored);
      void queries.invalidateQueries({ queryKey: ['songs'] });
      // What was changed while it was saved is a draft of the shelf as it is now.
      setDraft((now) => (now && now.songs !== sent ? { songs: now.songs, base: stored } : undefined));
    },
  });
  const discard = () => {
    setDraft(undefined);
    saving.reset();
    return saved.refetch();
  };
  return {
    saved,
    songs,
    changed: !sameOrder(songs, shelf),
    change: (changed: readonly ShelfSong[]) => setDraft({ songs: changed, base }),
    saving,
    discard,
  };
}

/** Songs that fill up the shelf by themselves were not chosen. */
function chosen(songs: readonly ShelfSong[]): ShelfSong[] {
  return songs.filter(({ featured }) => featured);
}

function sameOrder(one: readonly ShelfSong[], other: readonly ShelfSong[]): boolean {
  return one.length === other.length && one.every(({ id }, index) => id === other[index]?.id);
}
