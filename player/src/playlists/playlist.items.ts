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

const itemsIn = ({ playlist }: PlaylistItemsQuery) => playlist?.items;

/** The songs of a playlist, and what changes them. Changes show at once, and are undone if the server refuses. */
export function usePlaylistItems(id: string) {
