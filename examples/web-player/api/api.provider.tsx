import { ApolloProvider } from '@apollo/client/react';
import type { Client as Socket } from 'graphql-ws';
import { createContext, type ReactNode, use, useEffect, useMemo } from 'react';
import { useSession, useViewer } from '../session/session.provider.tsx';
import { makeApi } from './client.ts';

const SocketContext = createContext<Socket | null>(null);

/** Gives each viewer a client, and closes the previous one. */
export function ApiProvider({ children }: { children: ReactNode }) {
  const session = useSession();
  const viewer = useViewer();
  // biome-ignore lint/correctness/useExhaustiveDependencies: what one viewer has seen is not for the next.
  const api = useMemo(() => makeApi(session), [session, viewer?.id]);
  return (
    <SocketContext value={api.socket}>
      <ApolloProvider client={api.client}>{children}</ApolloProvider>
    </SocketContext>
  );
}

/** Calls back for each connection after a lost one, because events in between were not delivered. */
export function useReconnected(listener: () => void): void {
  const socket = use(SocketContext);
  useEffect(() => {
    let lost = false;
    const stops = [
      socket?.on('closed', () => {
        lost = true;
      }),
      socket?.on('connected', () => {
        if (lost) listener();
        lost = false;
      }),
    ];
    return () => {
      for (const stop of stops) stop?.();
    };
  }, [socket, listener]);
}
