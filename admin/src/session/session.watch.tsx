import { useEffect } from 'react';
import { useLogout, useNotify } from 'react-admin';
import { player } from '../player/audio.player.ts';
import { closeLive, openLive } from './live.ts';
import { session } from './session.ts';

/** Returns to the sign-in page as soon as the session has ended, without a song that nobody could stop there. */
export function SessionWatch() {
  const logout = useLogout();
  const notify = useNotify();
  useEffect(() => {
    const forget = session.onEnd(() => {
      notify('The session is over. Sign in again.', { type: 'warning' });
      void logout({}, '/login');
    });
    return () => forget();
  }, [logout, notify]);
  useEffect(() => {
    openLive();
    return () => {
      closeLive();
      player.stop();
    };
  }, []);
  return null;
}
