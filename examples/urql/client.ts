import type { Client } from '@tonearm/client';
import { tonearmCache, tonearmExchange } from '@tonearm/client/urql';
import { Client as Urql } from '@urql/core';
import { cacheExchange } from '@urql/exchange-graphcache';

/** An urql client for one user, in pages and programs. Session, retries, uploads and the socket are the client's. */
export function makeUrql(client: Client): Urql {
  return new Urql({
    // Never asked: the last exchange sends everything.
    url: '/graphql',
    exchanges: [cacheExchange(tonearmCache()), tonearmExchange(client)],
  });
}
