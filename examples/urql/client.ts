import { Client, cacheExchange, fetchExchange, subscriptionExchange } from '@urql/core';
import { createClient } from 'graphql-ws';
import { RenewableSocket } from '../renewable.socket.ts';

/** An urql client, for pages and programs: HTTP for queries, mutations and uploads, a socket for subscriptions.
 * @param url of the server, e.g. `http://localhost:4000`.
 * @param accessToken called for each request and connection, so that it can return a fresh one. */
export function makeClient(url: string, accessToken: () => Promise<string>) {
  const socket = createClient({
    url: `${url.replace(/^http/, 'ws')}/graphql`,
    connectionParams: async () => ({ authorization: `Bearer ${await accessToken()}` }),
    webSocketImpl: RenewableSocket,
    retryAttempts: Number.POSITIVE_INFINITY,
    shouldRetry: () => true,
  });
  const client = new Client({
    url: `${url}/graphql`,
    preferGetMethod: false,
    exchanges: [
      cacheExchange,
      // Sends a File in the variables as the multipart request that the server expects.
      fetchExchange,
      subscriptionExchange({
        forwardSubscription: ({ query = '', variables }) => ({
          subscribe: (sink) => ({
            unsubscribe: socket.subscribe({ query, variables: variables ?? {} }, sink),
          }),
        }),
      }),
    ],
    fetch: async (input, init) => {
      const headers = new Headers(init?.headers);
      headers.set('authorization', `Bearer ${await accessToken()}`);
      headers.set('apollo-require-preflight', 'true');
      return fetch(input, { ...init, headers });
    },
  });
  return { client, socket };
}
