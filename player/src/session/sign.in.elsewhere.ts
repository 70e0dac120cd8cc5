import { ServerInfoDocument, SignInWaysDocument } from '@tonearm/client/documents';
import { useState } from 'react';
import { useSearchParams } from 'wouter';
import { useAnswer } from '../api/use.answer.ts';
import { newId } from '../playing/new-id.ts';
import { homeOf } from './return.path.ts';

const storedAs = 'tonearm sign-in elsewhere';

/** The ways in: whether with a password, the services that the server knows, and whether everybody may sign up. */
export function useSignInWays() {
  const [parameters] = useSearchParams();
  const { address, leave } = useWayBack('/sign-in/elsewhere', { to: homeOf(parameters) });
  const { data, loading } = useAnswer(SignInWaysDocument, { redirectUri: address });
  const server = useAnswer(ServerInfoDocument, {});
  return {
    loading: loading || server.loading,
    /** Whether everybody may sign up; who was invited has a link. */
    open: (server.data?.serverInfo?.registration ?? 'OPEN') === 'OPEN',
    providers: data?.serverInfo?.oidcProviders ?? [],
    passwords: data?.serverInfo?.passwordSignIn ?? true,
    /** Leaves for the page of a provider. */
    leave,
  };
}

export type SignInWays = ReturnType<typeof useSignInWays>;

/** Whether a password lets in. Until it is known, and where the server is not reached, it does as usual. */
export function usePasswordSignIn(): boolean {
  return useAnswer(ServerInfoDocument, {}).data?.serverInfo?.passwordSignIn ?? true;
}

/** Where a browser comes back to from a service. A value that only this tab knows comes back with it, so that a link of somebody
 * else does nothing. */
export function useWayBack(path: string, parameters: Readonly<Record<string, string>>) {
  const [mine] = useState(newId);
  const back = new URL(path, location.origin);
  back.search = String(new URLSearchParams({ ...parameters, mine }));
  return {
    address: back.href,
    leave(url: string) {
      sessionStorage.setItem(storedAs, mine);
      location.assign(url);
    },
  };
}

/** Whether this tab began the way that came back. Once. */
export function isOwnReturn(parameters: URLSearchParams): boolean {
  const mine = sessionStorage.getItem(storedAs);
  sessionStorage.removeItem(storedAs);
  return mine !== null && parameters.get('mine') === mine;
}
