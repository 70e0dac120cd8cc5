import { ApolloProvider } from '@apollo/client/react';
import { type ReactNode, useEffect, useMemo } from 'react';
import { makeApollo } from '../../apollo/client.ts';
import { useClient, useViewer } from '../session/session.provider.tsx';

/** Gives each viewer an Apollo client of their own: what one viewer has seen is not for the next. */
export function ApiProvider({ children }: { children: ReactNode }) {
  const client = useClient();
  const viewer = useViewer();
  // biome-ignore lint/correctness/useExhaustiveDependencies: another viewer, another cache.
  const apollo = useMemo(() => makeApollo(client), [client, viewer?.id]);
  return <ApolloProvider client={apollo}>{children}</ApolloProvider>;
}

/** Calls back for each connection after a lost one, because events in between were not delivered. */
export function useReconnected(listener: () => void): void {
  const { live } = useClient();
  useEffect(() => {
    let lost = false;
    return live.onState((state) => {
      if (state === 'connected' && lost) listener();
      lost = state === 'disconnected';
    });
  }, [live, listener]);
}
