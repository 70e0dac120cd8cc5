import type { Client, Session, Viewer } from '@tonearm/client';
import { createContext, type ReactNode, use, useSyncExternalStore } from 'react';

const ClientContext = createContext<Client | null>(null);

export function ClientProvider({ client, children }: { client: Client; children: ReactNode }) {
  return <ClientContext value={client}>{children}</ClientContext>;
}

export function useClient(): Client {
  const client = use(ClientContext);
  if (!client) throw new Error('There is no client around this');
  return client;
}

export function useSession(): Session {
  return useClient().session;
}

/** The signed-in user, or null. */
export function useViewer(): Viewer | null {
  const session = useSession();
  return useSyncExternalStore(session.subscribe, () => session.user);
}
