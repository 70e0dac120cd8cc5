import { useCallback } from 'react';
import { useLocation } from 'wouter';
import { notice } from '../app/notice.store.ts';
import { useTexts } from '../texts/use.texts.ts';
import { useSession } from './use.session.ts';

/** For what only users do, on pages that everybody sees.
 * @returns a function that says why to sign in, with a way there; it answers whether somebody is signed in already. */
export function useAskSignIn(): (why: string) => boolean {
  const { user } = useSession();
  const { songs } = useTexts();
  const [, go] = useLocation();
  return useCallback(
    (why) => {
      if (user) return true;
      notice(why, { label: songs.signIn, act: () => go('/sign-in') });
      return false;
    },
    [user, songs, go],
  );
}
