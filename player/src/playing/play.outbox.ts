import { RecordPlayDocument } from '@tonearm/client/documents';
import { createStore, del, entries, set } from 'idb-keyval';
import { client } from '../api/client.ts';
import { currentSession, onSession } from '../session/session.store.ts';
import { newId } from './new-id.ts';

interface HeardPlay {
  songId: string;
  userId: string;
  /** Milliseconds since 1970. */
  at: number;
}

/** A play that is sent at once happens now, whatever the clock of this device says. */
const nowMs = 2000;
/** Clocks of devices are wrong by less than this, as a rule. */
const clockErrorMs = 10 * 60_000;
/** The server takes none that are older. */
const oldestMs = 30 * 24 * 60 * 60_000 - 60_000;
const retryMs = 60_000;

const store = 'indexedDB' in globalThis ? createStore('tonearm-plays', 'heard') : undefined;
/** Where the browser stores nothing, plays wait in the page. */
const unstored = new Map<string, HeardPlay>();
let sending: Promise<void> | undefined;
/** Whether there may be plays that the present sending does not know of. */
let asked = false;
let timer: ReturnType<typeof setTimeout> | undefined;

/** Counts a play of the signed-in user; without a connection it is kept on the device until there is one. */
export async function countPlay(songId: string): Promise<void> {
  const userId = currentSession().user?.id;
  if (!userId) return;
  const play: HeardPlay = { songId, userId, at: Date.now() };
  const clientId = newId();
  if (store) await set(clientId, play, store).catch(() => void unstored.set(clientId, play));
  else unstored.set(clientId, play);
  await sendPlays();
}

/** Sends what waits. The ids let the server count each play once, however often and from however many tabs it is sent. */
export function sendPlays(): Promise<void> {
  asked = true;
  sending ??= sendWhileAsked();
  return sending;
}

/** What was counted while others were sent is sent as well, and so is what waits for the user who is there by then. */
async function sendWhileAsked(): Promise<void> {
  try {
    while (asked) {
      asked = false;
      await sendAll();
    }
  } finally {
    sending = undefined;
  }
}

async function sendAll(): Promise<void> {
  clearTimeout(timer);
  const { user, remembered } = currentSession();
  const kept = store ? await entries<string, HeardPlay>(store).catch(() => []) : [];
  const waiting = [...kept, ...unstored].filter(([, play]) => play.userId === user?.id);
  if (waiting.length === 0) return;
  // A remembered user has no token yet; the session tells when there is one.
  if (remembered && !navigator.onLine) return later();
  for (const [clientId, play] of waiting.toSorted(([, one], [, other]) => one.at - other.at)) {
    // They would count for whoever has signed in meanwhile.
    if (currentSession().user?.id !== play.userId) return;
    if (!(await sendOne(clientId, play))) return later();
  }
}

/** @returns whether it need not be sent again. */
async function sendOne(clientId: string, { songId, at }: HeardPlay): Promise<boolean> {
  const age = Date.now() - at;
  if (age < oldestMs && !(await sent(clientId, songId, age > nowMs ? at : null))) return false;
  unstored.delete(clientId);
  if (store) await del(clientId, store);
  return true;
}

async function sent(clientId: string, songId: string, at: number | null): Promise<boolean> {
  const playedAt = at === null ? null : new Date(at).toISOString();
  const answer = await client.mutate(RecordPlayDocument, { songId, clientId, playedAt });
  if (answer.ok) return true;
  // To the server, a fast clock's time may be in the future.
  const { code } = answer.error;
  if (code === 'REJECTED' && at !== null && Date.now() - at < clockErrorMs)
    return sent(clientId, songId, null);
  // What the server will never take is not sent again; everything else is a matter of time.
  return code === 'REJECTED' || code === 'BAD_USER_INPUT';
}

function later(): void {
  clearTimeout(timer);
  timer = setTimeout(() => void sendPlays(), retryMs);
}

/** Sends what waits whenever there may be a connection again. */
export function sendPlaysWhenPossible(): void {
  addEventListener('online', () => void sendPlays());
  onSession(() => void sendPlays());
  void sendPlays();
}
