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

const key = ['featured shelf'];

/** The stored shelf, the administrator's draft, and a function to save it. */
export function useShelf() {
  const send = useSend();
  const queries = useQueryClient();
  const [draft, setDraft] = useState<readonly ShelfSong[]>();
  const fetchShelf = async () => chosen(answered((await send(featuredShelf, {})).featuredSongs));
  const saved = useQuery({ queryKey: key, queryFn: fetchShelf, refetchOnWindowFocus: false });
  const shelf = saved.data ?? [];
  const changed = draft !== undefined && !sameOrder(draft, shelf);
  const saving = useMutation({
    mutationFn: async ({ songs, force }: { songs: readonly ShelfSong[]; force: boolean }) => {
      // In the API the last writer wins; the panel asks before it overwrites another editor's work.
      if (!force && !sameOrder(await fetchShelf(), shelf)) throw new ShelfConflict();
      return accepted(
        (await send(setFeaturedSongs, { songIds: songs.map(({ id }) => id) })).setFeaturedSongs,
      );
    },
    onSuccess: ({ songs }) => {
      queries.setQueryData(key, songs);
      void queries.invalidateQueries({ queryKey: ['songs'] });
      setDraft(undefined);
    },
  });
  const discard = () => {
    setDraft(undefined);
    saving.reset();
    return saved.refetch();
  };
  return { saved, songs: draft ?? shelf, changed, change: setDraft, saving, discard };
}

/** Songs that fill up the shelf by themselves were not chosen. */
function chosen(songs: readonly ShelfSong[]): ShelfSong[] {
  return songs.filter(({ featured }) => featured);
}

function sameOrder(one: readonly ShelfSong[], other: readonly ShelfSong[]): boolean {
  return one.length === other.length && one.every(({ id }, index) => id === other[index]?.id);
}
