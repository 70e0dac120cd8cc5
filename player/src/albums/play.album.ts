import { useQueryClient } from '@tanstack/react-query';
import { queryOf } from '@tonearm/client/tanstack';
import { client } from '../api/client.ts';
import { notice } from '../app/notice.store.ts';
import { usePlayer } from '../playing/player.ts';
import { takeTurn, usePlaySongs } from '../songs/play.songs.ts';
import { faultText } from '../texts/fault.text.ts';
import { useTexts } from '../texts/use.texts.ts';
import { albumSongs } from './album.documents.ts';

/** Plays an album from anywhere; again, it pauses. */
export function usePlayAlbum(id: string): { run: () => void; playing: boolean } {
  const queries = useQueryClient();
  const texts = useTexts();
  const { play } = usePlaySongs();
  const { current, context, playing, toggle } = usePlayer();
  const href = `/albums/${id}`;
  const mine = current !== null && context?.href === href;
  const start = async () => {
    const isLatest = takeTurn();
    const { album } = await queries.fetchQuery(queryOf(client, albumSongs, { id }));
    if (album && isLatest()) play(album.songs, undefined, { name: album.title, href });
  };
  const run = () => {
    if (mine) toggle();
    else start().catch((error: unknown) => notice(faultText(error, texts)));
  };
  return { run, playing: mine && playing };
}
