import { createRequest, type Exchange, subscriptionExchange } from '@urql/core';
import type { CacheExchangeOpts, Resolver, UpdateResolver } from '@urql/exchange-graphcache';
import { relayPagination } from '@urql/exchange-graphcache/extras';
import type { Answer } from './answer.ts';
import type { Client } from './client.ts';
import { useParser } from './document.ts';
import { connections, embedded, lookups, ofUser } from './generated/shape.ts';
import { bodyOf } from './observed.ts';
import { likeAnswer } from './optimistic-like.ts';

// urql has a parser of its own.
useParser((text) => createRequest(text, {}).query);

type Data = Record<string, unknown>;

/** The last exchange of an urql client of a Tonearm server: queries, mutations, uploads and subscriptions.
 * `onProgress` in the context of an operation is called during its upload. */
export function tonearmExchange(client: Client): Exchange {
  return subscriptionExchange({
    enableAllOperations: true,
    forwardSubscription: ({ query = '', variables = {} }, { kind, context }) => ({
      subscribe(sink) {
        const take = (answer: Answer<Data>) => {
          const body = bodyOf(answer);
          if (body) sink.next(body);
          else sink.error(answer.error);
          return body !== undefined;
        };
        if (kind === 'subscription')
          return {
            unsubscribe: client.subscribe<Data, Data>(query, variables as Data, {
              next: take,
              error: (error) => sink.error(error),
              complete: () => sink.complete(),
            }),
          };
        const abort = new AbortController();
        const options = { signal: abort.signal, onProgress: context.onProgress };
        const send = kind === 'query' ? client.query<Data, Data> : client.mutate<Data, Data>;
        void send.call(client, query, variables as Data, options).then((answer) => {
          if (take(answer)) sink.complete();
        });
        return { unsubscribe: () => abort.abort() };
      },
    }),
  });
}

/** What Graphcache needs to know of the API: which objects are the same, how pages are joined, and what a like changes. */
export function tonearmCache(): Pick<CacheExchangeOpts, 'keys' | 'resolvers' | 'optimistic' | 'updates'> {
  return {
    keys: {
      ...Object.fromEntries(embedded.map((type) => [type, () => null])),
      ...Object.fromEntries(
        ofUser.map((type) => [type, (data: Data) => (data.user as { id?: string })?.id ?? null]),
      ),
    },
    resolvers: {
      ...Object.fromEntries(Object.entries(connections).map(([type, fields]) => [type, pagedFields(fields)])),
      Query: {
        ...pagedFields(connections.Query),
        ...Object.fromEntries(Object.entries(lookups).map(([field, type]) => [field, lookup(field, type)])),
      },
    },
    optimistic: {
      likeSong: ({ songId }) => likeAnswer(String(songId), true),
      unlikeSong: ({ songId }) => likeAnswer(String(songId), false),
    },
    updates: { Mutation: { likeSong: forgetLikedSongs, unlikeSong: forgetLikedSongs } },
  };
}

function pagedFields(fields: Readonly<Record<string, readonly string[]>>): Record<string, Resolver> {
  return Object.fromEntries(Object.keys(fields).map((field) => [field, relayPagination()]));
}

/** An object that is in the cache already is shown without a request. */
function lookup(field: string, __typename: string): Resolver {
  return (_parent, args, cache) => {
    const known = cache.resolve('Query', field, args);
    return known === undefined ? { __typename, id: args.id as string } : (known as string | null);
  };
}

const forgetLikedSongs: UpdateResolver = (_result, _args, cache, { optimistic }) => {
  if (optimistic) return;
  for (const { fieldName, arguments: args } of cache.inspectFields('Query'))
    if (fieldName === 'likedSongs') cache.invalidate('Query', fieldName, args);
};
