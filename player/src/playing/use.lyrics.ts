import { LyricsDocument } from '@tonearm/client/documents';
import { useAnswer } from '../api/use.answer.ts';
import { useKeptLyrics } from '../offline/offline.store.ts';

/** The words of a song: as the server has them, or as they are kept on this device. */
export function useLyrics(songId: string) {
  const kept = useKeptLyrics(songId);
  const { data, error, loading, refetch } = useAnswer(LyricsDocument, { songId });
  const lyrics = data ? data.song?.lyrics : kept;
  const known = data !== undefined || kept !== undefined;
  return { lyrics: lyrics ?? null, loading: loading && !known, error: known ? null : error, refetch };
}
