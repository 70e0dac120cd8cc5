import { useQuery } from '@tanstack/react-query';
import { unwrap } from '@tonearm/client';
import { SignInWaysDocument } from '@tonearm/client/documents';
import { useEffect, useRef, useState } from 'react';
import { useSearchParams } from 'react-router-dom';
import { client } from '../api/client.ts';

const storedAs = 'tonearm panel sign-in elsewhere';

const refusals: Readonly<Record<string, string>> = {
  access_denied: 'The sign-in was cancelled.',
  provider_unavailable: 'The service does not answer. Try again later.',
};

/** The ways to sign in: whether with a password, and the services that the server knows. A value that only this tab knows comes
 * back with the browser, so that a link of somebody else signs nobody in. */
export function useSignInWays() {
  const [mine] = useState(() => crypto.getRandomValues(new Uint32Array(4)).join('-'));
  const redirectUri = `${location.origin}/admin/login?mine=${mine}`;
  const { data, isPending } = useQuery({
    queryKey: ['ways to sign in', redirectUri],
    queryFn: async () => unwrap(await client.query(SignInWaysDocument, { redirectUri })).serverInfo,
    retry: false,
  });
  return {
    isPending,
    providers: data?.oidcProviders ?? [],
    passwords: data?.passwordSignIn ?? true,
    /** Leaves for the page of a provider. */
    leave(url: string) {
      sessionStorage.setItem(storedAs, mine);
      location.assign(url);
    },
  };
}

/** Calls back, once, when the browser has come back from a service: with its code, or what to say instead. */
export function useReturn(finish: (code: string) => unknown, tell: (fault: string) => void): void {
  const [parameters, setParameters] = useSearchParams();
  const done = useRef(false);
  useEffect(() => {
    if (done.current || !parameters.has('mine')) return;
    done.current = true;
    const [code, error] = [parameters.get('code'), parameters.get('error')];
    const isOwn = sessionStorage.getItem(storedAs) === parameters.get('mine');
    sessionStorage.removeItem(storedAs);
    // The code leaves the address, so that going back or a copied address does not carry it.
    setParameters({}, { replace: true });
    if (isOwn && code) finish(code);
    else if (isOwn && error) tell(refusals[error] ?? 'The service did not sign you in.');
    else tell('This sign-in is over, or was not begun here.');
  });
}
