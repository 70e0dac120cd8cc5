import { useCallback, useMemo } from 'react';
import type { Cache } from '../api/cache.ts';
import { usePages } from '../api/use.pages.ts';
import { useSend } from '../api/use.send.ts';
import { notice } from '../app/notice.store.ts';
import type { PlaylistItemsQuery } from '../generated/graphql.ts';
import { ownPlaylists } from '../library/library.documents.ts';
import type { SongRow } from '../songs/song-row.type.ts';
import { useTexts } from '../texts/use.texts.ts';
import {
  addToPlaylist,
  movePlaylistItem,
  playlistHead,
  playlistItems,
  removeFromPlaylist,
} from './playlist.documents.ts';

export type PlaylistItem = NonNullable<PlaylistItemsQuery['playlist']>['items']['nodes'][number];

/** The items of a playlist, page after page. */
export const useItemPages = (id: string) =>
  usePages(playlistItems, { id, first: 100 }, ({ playlist }) => playlist?.items);

/** The songs of a playlist, and what changes them. Changes show at once, and are undone if the server refuses. */
export function usePlaylistItems(id: string) {
  const pages = useItemPages(id);
  const rows = useMemo(
    () => pages.entries.map(({ id: key, song, addedBy }) => ({ key, song, addedBy })),
    [pages.entries],
  );
  const { send } = useSend();
  const { playlists } = useTexts();

  /** @param to its place afterwards. */
  const move = useCallback(
    (key: string, to: number) => {
      void send(
        movePlaylistItem,
        { input: { playlistId: id, itemId: key, position: to } },
        {
          optimistic: (cache) => change(cache, id, (items) => moved(items, key, to)),
          refresh: [playlistHead],
        },
      );
    },
    [id, send],
  );
  const add = useCallback(
    (songIds: string[], position?: number) =>
      send(
        addToPlaylist,
        { input: { playlistId: id, songIds, ...(position !== undefined && { position }) } },
        { refresh: [playlistItems, playlistHead, ownPlaylists] },
      ),
    [id, send],
  );
  const remove = useCallback(
    async ({ key, song }: SongRow, index: number) => {
      const { ok } = await send(
        removeFromPlaylist,
        { input: { playlistId: id, itemIds: [key] } },
        {
          optimistic: (cache) => change(cache, id, (items) => items.filter((item) => item.id !== key)),
          refresh: [playlistItems, playlistHead, ownPlaylists],
        },
      );
      const undo = { label: playlists.undo, act: () => void add([song.id], index) };
      if (ok) notice(playlists.removed(song.title), undo);
    },
    [id, send, add, playlists],
  );
  return { pages, rows, move, remove, add };
}

/** Changes the items of all loaded pages as one list. The first page takes up what is more or less. */
function change(cache: Cache, id: string, by: (items: PlaylistItem[]) => PlaylistItem[]): void {
  const before: PlaylistItem[][] = [];
  cache.change(
    playlistItems,
    (data) => {
      before.push([...(data.playlist?.items.nodes ?? [])]);
      return data;
    },
    { id },
  );
  const after = by(before.flat());
  let from = 0;
  let page = 0;
  cache.change(
    playlistItems,
    (data) => {
      if (!data.playlist) return data;
      const last = page === before.length - 1;
      const end = last ? after.length : from + (before[page]?.length ?? 0);
      const nodes = after.slice(from, end);
      from = end;
      page += 1;
      const { items } = data.playlist;
      const totalCount = items.totalCount + after.length - before.flat().length;
      return { ...data, playlist: { ...data.playlist, items: { ...items, nodes, totalCount } } };
    },
    { id },
  );
}

function moved(items: readonly PlaylistItem[], key: string, to: number): PlaylistItem[] {
  const item = items.find((one) => one.id === key);
  return item ? items.filter((one) => one !== item).toSpliced(to, 0, item) : [...items];
}
