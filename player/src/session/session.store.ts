import type { Viewer } from '@tonearm/client';
import { client } from '../api/client.ts';
import { FollowedValue } from '../app/followed.value.ts';

export interface SessionState {
  /** The signed-in user; without a connection, who was signed in last. */
  user: Viewer | null;
  /** False until it is known whether somebody is signed in. */
  ready: boolean;
  /** Whether `user` is only remembered, because the server was not reached, or has not answered yet. */
  remembered: boolean;
}

const storedAs = 'tonearm user';
/** After this time without an answer, the app shows what it can without one. */
const patienceMs = 5000;

const session = new FollowedValue<SessionState>({ user: null, ready: false, remembered: false });

export const currentSession = session.get;
export const onSession = session.subscribe;

/** Goes on with the session of this device. */
export function openSession(): void {
  client.session.subscribe(() => set({ user: client.session.user, ready: true, remembered: false }));
  // Somebody who was not signed in here is not kept waiting for the answer that this is so.
  const waits = navigator.onLine && localStorage.getItem(storedAs) !== null;
  const timer = setTimeout(remember, waits ? patienceMs : 0);
  void client.session.resume().then((answer) => {
    clearTimeout(timer);
    if (answer.ok) set({ user: answer.data.user, ready: true, remembered: false });
    else remember();
  });
}

/** Shows at once what the user has changed about the account. */
export function updateUser(fields: Partial<Viewer>): void {
  const state = session.get();
  if (state.user) set({ ...state, user: { ...state.user, ...fields } });
}

/** The server was not reached: nobody has signed out, either. */
function remember(): void {
  if (session.get().ready) return;
  const stored = localStorage.getItem(storedAs);
  set({ user: stored ? (JSON.parse(stored) as Viewer) : null, ready: true, remembered: true });
}

function set(next: SessionState): void {
  const { user } = session.get();
  const same = next.user?.id === user?.id && JSON.stringify(next.user) === JSON.stringify(user);
  if (!next.remembered) {
    if (next.user) localStorage.setItem(storedAs, JSON.stringify(next.user));
    else localStorage.removeItem(storedAs);
  }
  session.set(same ? { ...next, user } : next);
}
