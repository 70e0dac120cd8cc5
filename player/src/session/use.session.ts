import { useSyncExternalStore } from 'react';
import { client } from '../api/client.ts';
import { currentSession, onSession } from './session.store.ts';

const { session } = client;
const acts = {
  signIn: session.signIn.bind(session),
  signInElsewhere: session.signInElsewhere.bind(session),
  completeSignIn: session.completeSignIn.bind(session),
  signInWithPasskey: session.signInWithPasskey.bind(session),
  signUp: session.signUp.bind(session),
  resetPassword: session.resetPassword.bind(session),
  signOut: session.signOut.bind(session),
};

/** Who is signed in, and what signs in and out. */
export function useSession() {
  const state = useSyncExternalStore(onSession, currentSession);
  return { ...state, ...acts };
}
