import { refreshKeptLists } from '../offline/offline.store.ts';
import { currentSession, onSession } from '../session/session.store.ts';
import { shareNowPlaying } from './listening.ts';
import { joinMediaSession } from './media.session.ts';
import { sendPlaysWhenPossible } from './play.outbox.ts';
import { player } from './player.ts';

const listenMs = 250;

/** Begins what goes on for as long as the page is open: call it once. */
export function startPlayer(): void {
  void player.restore();
  setInterval(player.listen, listenMs);
  addEventListener('pagehide', player.listen);
  joinMediaSession(player);
  shareNowPlaying(player);
  sendPlaysWhenPossible();
  whenSignedIn(() => void refreshKeptLists());
  onSession(followSession);
  followSession();
}

let linkedTo: string | null = null;
/** Which of the joinings is the latest: the same user may have gone and come back before one was there. */
let latest = 0;
let leave: () => void = () => undefined;

/** While somebody is signed in, the queue is that of all their devices. */
function followSession(): void {
  const { user, ready, remembered } = currentSession();
  const userId = ready && !remembered ? (user?.id ?? null) : null;
  if (userId === linkedTo) return;
  linkedTo = userId;
  latest += 1;
  leave();
  leave = () => undefined;
  player.link(null);
  if (userId === null) return;
  const joining = latest;
  void import('./shared/join.ts')
    .then(({ joinSharedQueue }) => joinSharedQueue(player, userId))
    .then((joined) => {
      if (joining !== latest) return joined.leave();
      leave = joined.leave;
      player.link(joined.link);
    });
}

/** Calls once, as soon as the server has said who is signed in. */
function whenSignedIn(listener: () => void): void {
  const stop = onSession(() => {
    const { ready, remembered } = currentSession();
    if (!ready || remembered) return;
    stop();
    listener();
  });
}
