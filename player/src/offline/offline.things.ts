import { unwrap } from '@tonearm/client';
import { client } from '../api/client.ts';
import type { PlayableSong } from '../playing/playable-song.ts';
import { currentSession } from '../session/session.store.ts';
import type { KeptList } from './kept.model.ts';
import { offlineItems, offlineThing } from './offline.documents.ts';

/** What is to be kept for an id. */
export interface Thing {
  songs: PlayableSong[];
  /** Null for a song. */
  list: KeptList | null;
}

/** Asks what an id is, with all of its songs.
 * @throws if the server cannot be asked. */
export async function fetchThing(id: string): Promise<Thing | null> {
  const { node } = unwrap(await client.query(offlineThing, { id }));
  const userId = currentSession().user?.id ?? null;
  const at = Date.now();
  if (node?.__typename === 'Song') return { songs: [node], list: null };
  if (node?.__typename === 'Album') {
    const { title: name, artistName: by, image, songs } = node;
    const songIds = songs.map((song) => song.id);
    return { songs, list: { id, kind: 'album', name, by, image, songIds, userId, at } };
  }
  if (node?.__typename !== 'Playlist') return null;
  const songs = node.items.nodes.map(({ song }) => song);
  let { pageInfo } = node.items;
  while (pageInfo.hasNextPage) {
    const { playlist } = unwrap(await client.query(offlineItems, { id, after: pageInfo.endCursor }));
    if (!playlist) break;
    songs.push(...playlist.items.nodes.map(({ song }) => song));
    pageInfo = playlist.items.pageInfo;
  }
  const songIds = [...new Set(songs.map((song) => song.id))];
  return {
    songs,
    list: { id, kind: 'playlist', name: node.name, by: null, image: node.image, songIds, userId, at },
  };
}
