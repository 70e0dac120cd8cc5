import type { Ask } from './overload-load.ts';
import type { Sample } from './peers-data.ts';

/** The questions that are asked of Tonearm and its peer. */
export const workloads = {
  W1: 'an album with its ten songs',
  W2: '20 albums with all their songs',
  W3: 'a page of 20 songs at a random depth',
  W4: 'the last 20 messages of two users',
  W5: 'the name of a user',
};

export type Workload = keyof typeof workloads;

export const workloadNames = Object.keys(workloads) as Workload[];

export type Asks = Record<Workload, (sample: Sample) => Ask>;

const song = 'id title artist { name } duration audioUrl image { url } createdAt';
const album = `id title artist { name } image { url } releaseYear songs { ${song} }`;

export const tonearmDocuments: Record<Workload, string> = {
  W1: `query Album($id: ID!) { album(id: $id) { ${album} } }`,
  W2: `query Albums { albums(first: 20) { nodes { ${album} } } }`,
  W3: `query Songs($after: String) {
    songs(first: 20, after: $after) { nodes { ${song} album { title } } pageInfo { hasNextPage endCursor } }
  }`,
  W4: `query Thread($with: ID!) {
    messages(withUserId: $with, first: 20) { nodes { id content createdAt sender { fullName } receiver { fullName } } }
  }`,
  W5: 'query Name($id: ID!) { user(id: $id) { fullName } }',
};

export function tonearmAsks(tokenOf: (userId: string) => string): Asks {
  let viewer: string | undefined;
  const { W1, W2, W3, W4, W5 } = tonearmDocuments;
  const cursor = ({ createdAt, id }: Sample['song']) => base64(['songs by CREATED_AT desc', createdAt, id]);
  return {
    W1: (sample) => ({ query: W1, variables: { id: sample.album } }),
    W2: () => ({ query: W2, variables: {} }),
    W3: (sample) => ({ query: W3, variables: { after: cursor(sample.song) } }),
    W4: (sample) => ({ query: W4, variables: { with: sample.writer }, token: tokenOf(sample.reader) }),
    W5: (sample) => {
      viewer ??= tokenOf(sample.user);
      return { query: W5, variables: { id: sample.user }, token: viewer };
    },
  };
}

const plainSong = 'id title artist duration audioUrl image createdAt';
const plainAlbum = `id title artist image releaseYear songs { ${plainSong} }`;

/** The same of peers-mercurius.ts, whose albums and songs have names and addresses instead of relations. */
export const mercuriusAsks: Asks = {
  W1: ({ album: id }) => ({
    query: `query Album($id: ID!) { album(id: $id) { ${plainAlbum} } }`,
    variables: { id },
  }),
  W2: () => ({ query: `query Albums { albums(first: 20) { ${plainAlbum} } }`, variables: {} }),
  W3: ({ song: { createdAt, id } }) => ({
    query: `query Songs($after: String!) {
      songs(first: 20, after: $after) { nodes { ${plainSong} album { title } } pageInfo { hasNextPage endCursor } }
    }`,
    variables: { after: base64([createdAt, id]) },
  }),
  W4: ({ reader, writer }) => ({
    query: `query Thread($one: ID!, $other: ID!) {
      messages(one: $one, other: $other, first: 20) { id content createdAt sender { name } receiver { name } }
    }`,
    variables: { one: reader, other: writer },
  }),
  W5: ({ user }) => ({ query: 'query Name($id: ID!) { user(id: $id) { name } }', variables: { id: user } }),
};

/** An answer in the form that both servers share: an object with one field is that field's value, an address is
 * its file, and cursors, which only their own server understands, are left out. */
export function common(value: unknown): unknown {
  if (typeof value === 'string') return /[0-9a-f]{64}\.\w+/.exec(value)?.[0] ?? value;
  if (Array.isArray(value)) return value.map(common);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).filter(([name]) => name !== 'endCursor');
  const [only] = entries;
  if (only && entries.length === 1) return common(only[1]);
  return Object.fromEntries(entries.map(([name, part]) => [name, common(part)]));
}

function base64(value: unknown): string {
  return Buffer.from(JSON.stringify(value)).toString('base64url');
}
