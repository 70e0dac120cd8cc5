import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { buildSubgraphSchema } from '@apollo/subgraph';
import { parse } from 'graphql';
import { createHandler } from 'graphql-http/lib/use/http';
import { atFileEnd } from '../../support/file-end.ts';

/** What another team's server adds to artists and songs that it knows by their ids alone. */
export const concertsSdl = `
  extend schema @link(url: "https://specs.apollo.dev/federation/v2.3", import: ["@key"])
  type Query {
    nextConcerts: [Concert!]!
    favourites: [Favourite!]!
  }
  type Concert {
    city: String!
    artist: Artist!
  }
  type Artist @key(fields: "id") {
    id: ID!
    concerts: [Concert!]!
  }
  type Playlist @key(fields: "id") {
    id: ID!
  }
  type Favourite {
    playlist: Playlist
  }
`;

export interface Concert {
  city: string;
  artist: { id: string };
}

/** A real server with that schema, over HTTP. */
export async function concertsServer(
  concerts: readonly Concert[],
  playlistIds: readonly string[],
): Promise<string> {
  const ofArtist = (id: string) => concerts.filter(({ artist }) => artist.id === id);
  const resolvers = {
    Query: {
      nextConcerts: () => concerts,
      favourites: () => playlistIds.map((id) => ({ playlist: { id } })),
    },
    Artist: { concerts: ({ id }: { id: string }) => ofArtist(id) },
  };
  const schema = buildSubgraphSchema([{ typeDefs: parse(concertsSdl), resolvers }]);
  const server = createServer(createHandler({ schema })).listen(0, '127.0.0.1');
  await once(server, 'listening');
  atFileEnd(() => void server.close());
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
}
