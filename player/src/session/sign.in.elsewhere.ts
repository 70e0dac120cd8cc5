import { ServerInfoDocument, SignInWaysDocument } from '@tonearm/client/documents';
import { useState } from 'react';
import { useSearchParams } from 'wouter';
import { useAnswer } from '../api/use.answer.ts';
import { newId } from '../playing/new-id.ts';
import { homeOf } from './return.path.ts';

const storedAs = 'tonearm sign-in elsewhere';

/** The ways in: whether with a password, the services that the server knows, and whether everybody may sign up. A value
 * that only this tab knows comes back with the browser, so that a link of somebody else signs nobody in. */
export function useSignInWays() {
  const [parameters] = useSearchParams();
  const [mine] = useState(newId);
  const back = new URL('/sign-in/elsewhere', location.origin);
  back.searchParams.set('mine', mine);
  back.searchParams.set('to', homeOf(parameters));
  const { data, loading } = useAnswer(SignInWaysDocument, { redirectUri: back.href });
  const server = useAnswer(ServerInfoDocument, {});
  return {
    loading: loading || server.loading,
    /** Whether everybody may sign up; who was invited has a link. */
    open: (server.data?.serverInfo?.registration ?? 'OPEN') === 'OPEN',
    providers: data?.serverInfo?.oidcProviders ?? [],
    passwords: data?.serverInfo?.passwordSignIn ?? true,
    /** Leaves for the page of a provider. */
    leave(url: string) {
      sessionStorage.setItem(storedAs, mine);
      location.assign(url);
    },
  };
}

export type SignInWays = ReturnType<typeof useSignInWays>;

/** Whether this tab began the way that came back. Once. */
export function isOwnReturn(parameters: URLSearchParams): boolean {
  const mine = sessionStorage.getItem(storedAs);
  sessionStorage.removeItem(storedAs);
  return mine !== null && parameters.get('mine') === mine;
}
