import {
  type ApolloClient,
  ApolloLink,
  type FieldPolicy,
  type InMemoryCacheConfig,
  Observable,
  type TypePolicies,
} from '@apollo/client';
import { parse, print } from 'graphql';
import type { Answer } from './answer.ts';
import type { Client } from './client.ts';
import { useParser } from './document.ts';
import { LikeSongDocument, UnlikeSongDocument } from './generated/documents.ts';
import { connections, embedded, lookups, ofUser, possibleTypes } from './generated/shape.ts';
import { bodyOf } from './observed.ts';
import { likeAnswer } from './optimistic-like.ts';

// Apollo Client works with parsed documents.
useParser(parse);

/** The only link that an Apollo Client of a Tonearm server needs: queries, mutations, uploads and subscriptions.
 * `onProgress` in the context of an operation is called during its upload. */
export function tonearmLink(client: Client): ApolloLink {
  return new ApolloLink(
    (operation) =>
      new Observable((observer) => {
        const { variables, operationType } = operation;
        const query = print(operation.query);
        const take = (answer: Answer<Record<string, unknown>>) => {
          const body = bodyOf(answer);
          if (body) observer.next(body);
          else observer.error(answer.error);
          return body !== undefined;
        };
        if (operationType === 'subscription')
          return client.subscribe(query, variables, {
            next: take,
            error: (error) => observer.error(error),
            complete: () => observer.complete(),
          });
        const abort = new AbortController();
        const { onProgress, idempotent } = operation.getContext();
        const options = { signal: abort.signal, onProgress, ...(idempotent !== undefined && { idempotent }) };
        const send = operationType === 'query' ? client.query<Data, Data> : client.mutate<Data, Data>;
        void send.call(client, query, variables, options).then((answer) => {
          if (take(answer)) observer.complete();
        });
        return () => abort.abort();
      }),
  );
}

type Data = Record<string, unknown>;

/** What `InMemoryCache` needs to know of the API: which objects are the same, and how pages are joined. */
export function tonearmCache(): InMemoryCacheConfig {
  const typePolicies: TypePolicies = {};
  for (const type of embedded) if (!isEnvelope(type)) typePolicies[type] = { merge: true };
  for (const type of ofUser) typePolicies[type] = { keyFields: ['user', ['id']] };
  for (const [type, fields] of Object.entries(connections))
    typePolicies[type] = { fields: pagedFields(fields) };
  const found = Object.entries(lookups).map(([field, __typename]) => [field, lookup(__typename)]);
  const { Query: query } = typePolicies;
  typePolicies.Query = { ...query, fields: { ...query?.fields, ...Object.fromEntries(found) } };
  return {
    typePolicies,
    possibleTypes: Object.fromEntries(
      Object.entries(possibleTypes).map(([name, types]) => [name, [...types]]),
    ),
  };
}

/** Likes a song, or no longer; it shows at once wherever the song is. */
export async function setLiked(apollo: ApolloClient, songId: string, liked: boolean): Promise<void> {
  if (liked)
    await apollo.mutate({
      mutation: LikeSongDocument,
      variables: { songId },
      optimisticResponse: { likeSong: likeAnswer(songId, true) },
    });
  else
    await apollo.mutate({
      mutation: UnlikeSongDocument,
      variables: { songId },
      optimisticResponse: { unlikeSong: likeAnswer(songId, false) },
    });
  apollo.cache.evict({ id: 'ROOT_QUERY', fieldName: 'likedSongs' });
}

/** Types that answers are wrapped in; pages are joined by their fields. */
function isEnvelope(type: string): boolean {
  return /(Connection|Edge|Payload)$/.test(type);
}

/** An object that is in the cache already is shown without a request. */
function lookup(__typename: string): FieldPolicy {
  return {
    read: (existing, { args, toReference }) =>
      existing === undefined ? toReference({ __typename, id: args?.id }) : existing,
  };
}

interface Page {
  nodes?: readonly object[];
  edges?: readonly object[];
  pageInfo?: Record<string, unknown>;
}

function pagedFields(fields: Readonly<Record<string, readonly string[]>>): Record<string, FieldPolicy<Page>> {
  return Object.fromEntries(Object.entries(fields).map(([field, keys]) => [field, pages([...keys])]));
}

/** Joins the pages of a list: those with `after` at the end, those with `before` at the beginning; a page without
 * either begins the list again. */
function pages(keyArgs: string[]): FieldPolicy<Page> {
  return {
    keyArgs,
    merge(existing, incoming, { args }) {
      const { after, before } = args ?? {};
      if (!existing || (!after && !before)) return incoming;
      const [one, other] = after ? [existing, incoming] : [incoming, existing];
      return {
        ...existing,
        ...incoming,
        ...(incoming.nodes && { nodes: joined(one.nodes, other.nodes) }),
        ...(incoming.edges && { edges: joined(one.edges, other.edges) }),
        pageInfo: {
          ...existing.pageInfo,
          ...picked(
            incoming.pageInfo,
            after ? ['endCursor', 'hasNextPage'] : ['startCursor', 'hasPreviousPage'],
          ),
        },
      };
    },
  };
}

/** A page that was fetched twice is there once. */
function joined(one: readonly object[] = [], other: readonly object[] = []): object[] {
  const known = new Set(one.map((item) => JSON.stringify(item)));
  return [...one, ...other.filter((item) => !known.has(JSON.stringify(item)))];
}

function picked(from: Record<string, unknown> = {}, names: readonly string[]): Record<string, unknown> {
  return Object.fromEntries(names.filter((name) => name in from).map((name) => [name, from[name]]));
}
