import { ApolloClient, ApolloLink, HttpLink, InMemoryCache } from '@apollo/client';
import { SetContextLink } from '@apollo/client/link/context';
import { GraphQLWsLink } from '@apollo/client/link/subscriptions';
import { OperationTypeNode } from 'graphql';
import { createClient } from 'graphql-ws';
import { RenewableSocket } from '../renewable.socket.ts';
import { makeUploadLink } from './upload.link.ts';

/** An Apollo client: a socket for subscriptions, HTTP for queries, mutations and uploads.
 * @param url of the server, e.g. `http://localhost:4000`.
 * @param accessToken called for each request and connection, so that it can return a fresh one. */
export function makeClient(url: string, accessToken: () => Promise<string>) {
  const authorization = async () => ({ authorization: `Bearer ${await accessToken()}` });
  const socket = createClient({
    url: `${url.replace(/^http/, 'ws')}/graphql`,
    connectionParams: authorization,
    webSocketImpl: RenewableSocket,
    retryAttempts: Number.POSITIVE_INFINITY,
    shouldRetry: () => true,
  });
  const overHttp = ApolloLink.from([
    new SetContextLink(async ({ headers }) => ({ headers: { ...headers, ...(await authorization()) } })),
    makeUploadLink(`${url}/graphql`),
    new HttpLink({ uri: `${url}/graphql` }),
  ]);
  const link = ApolloLink.split(
    ({ operationType }) => operationType === OperationTypeNode.SUBSCRIPTION,
    new GraphQLWsLink(socket),
    overHttp,
  );
  return { client: new ApolloClient({ link, cache: new InMemoryCache() }), socket };
}
