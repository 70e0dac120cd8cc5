import { SetNowPlayingDocument } from '@tonearm/client/documents';
import { client } from '../api/client.ts';
import { notice } from '../app/notice.store.ts';
import { currentSession } from '../session/session.store.ts';
import { currentLanguage } from '../texts/language.store.ts';
import type { MusicPlayer } from './music.player.ts';
import { countPlay } from './play.outbox.ts';
import type { PlayerNews, PlayerWitness } from './player.model.ts';

/** Skipping through a list is not listening, and there is a moment between two songs. */
const settleMs = 600;

/** Tells the user what happens, and counts plays. */
export const witness: PlayerWitness = {
  tell: (news) => notice(textOf(news)),
  count: ({ id }) => void countPlay(id),
};

function textOf(news: PlayerNews): string {
  const { playing } = currentLanguage().texts;
  switch (news.kind) {
    case 'skipped':
      return playing.skipped(news.title);
    case 'gone':
      return playing.gone(news.title);
    case 'unreachable':
      return playing.unreachable;
    case 'moved':
      return playing.moved(news.device);
    case 'conflict':
      return playing.conflict;
    case 'full':
      return playing.full;
    case 'elsewhere':
      return playing.elsewhere;
    case 'given up':
      return playing.givenUp;
    case 'refused':
      return playing.refused;
  }
}

/** Shows friends what plays. */
export function shareNowPlaying(player: MusicPlayer): void {
  let shown: string | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  player.subscribe(() => {
    const { current, playing, linked } = player.state;
    // Of a queue on the server, others see what plays anyway.
    if (linked) {
      clearTimeout(timer);
      shown = null;
      return;
    }
    const wanted = playing ? (current?.song.id ?? null) : null;
    clearTimeout(timer);
    if (wanted === shown) return;
    timer = setTimeout(() => {
      if (!currentSession().user) return;
      shown = wanted;
      // Music goes on without it.
      void client.mutate(SetNowPlayingDocument, { songId: wanted });
    }, settleMs);
  });
}
