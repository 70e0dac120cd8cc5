import { ApolloClient, InMemoryCache } from '@apollo/client';
import type { Client } from '@tonearm/client';
import { tonearmCache, tonearmLink } from '@tonearm/client/apollo';

/** An Apollo client for one user. Session, retries, uploads and the socket are the client's. */
export function makeApollo(client: Client): ApolloClient {
  return new ApolloClient({ link: tonearmLink(client), cache: new InMemoryCache(tonearmCache()) });
}
