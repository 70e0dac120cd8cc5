import { ApolloClient, ApolloLink, CombinedGraphQLErrors, HttpLink } from '@apollo/client';
import { SetContextLink } from '@apollo/client/link/context';
import { ErrorLink } from '@apollo/client/link/error';
import { GraphQLWsLink } from '@apollo/client/link/subscriptions';
import { OperationTypeNode } from 'graphql';
import { createClient, type Client as Socket } from 'graphql-ws';
import { RenewableSocket } from '../../renewable.socket.ts';
import type { Session } from '../session/session.ts';
import { makeCache } from './cache.ts';
import { makeNewestLink } from './newest.link.ts';

export interface Api {
  client: ApolloClient;
  socket: Socket;
}

/** A client for one viewer. Another viewer gets another client, with its own cache and socket. */
export function makeApi(session: Session): Api {
  const socket = createClient({
    url: `${location.origin.replace(/^http/, 'ws')}/graphql`,
    connectionParams: async () => ({ authorization: `Bearer ${await session.accessToken()}` }),
    webSocketImpl: RenewableSocket,
    retryAttempts: Number.POSITIVE_INFINITY,
    shouldRetry: () => true,
    on: {
      // The session was ended elsewhere.
      closed: (event) => {
        if (event instanceof CloseEvent && event.code === 4401) session.end();
      },
    },
  });
  const authorize = new SetContextLink(async ({ headers }) => {
    const token = await session.accessToken();
    return { headers: { ...headers, ...(token && { authorization: `Bearer ${token}` }) } };
  });
  const signedOut = new ErrorLink(({ error }) => {
    // Tokens are fresh, so the session has ended: on another device, for example.
    const over = CombinedGraphQLErrors.is(error) && error.errors.some(isUnauthenticated);
    if (over) session.end();
  });
  const link = ApolloLink.split(
    ({ operationType }) => operationType === OperationTypeNode.SUBSCRIPTION,
    ApolloLink.from([makeNewestLink(), new GraphQLWsLink(socket)]),
    ApolloLink.from([signedOut, authorize, new HttpLink({ uri: '/graphql' })]),
  );
  return { client: new ApolloClient({ link, cache: makeCache() }), socket };
}

function isUnauthenticated({ extensions }: { extensions?: Record<string, unknown> }): boolean {
  return extensions?.code === 'UNAUTHENTICATED';
}
