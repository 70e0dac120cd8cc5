import { fastify } from 'fastify';
import { GraphQLScalarType } from 'graphql';
import { type MercuriusLoaders, mercurius } from 'mercurius';
import pg from 'pg';

/** The peer of peers.bench.ts, in a separate process: Mercurius on Tonearm's tables, as fast as its documentation
 * teaches it. It compiles queries, batches by its loaders, and reads by prepared statements. PostgreSQL plans each once
 * on a connection; so that it plans for pages and not for a tenth of the table, their length is in the text. */
const pool = new pg.Pool({
  connectionString: process.env.DATABASE_URL,
  max: 10,
  options: '-c plan_cache_mode=force_generic_plan',
});
let statements = 0;

interface Row {
  id: string;
  createdAt: Date;
  albumId: string;
  senderId: string;
  receiverId: string;
}

// Look-ups of single artists: for a join, the planner would read the whole table of artists.
const artist = '(select name from artist where artist.id = artist_id) as artist';
const album = `select id, title, ${artist}, '/' || image_key as image, release_year as "releaseYear" from album`;
const song = `select id, title, ${artist}, duration, '/' || audio_key as "audioUrl", '/' || image_key as image,
  album_id as "albumId", created_at as "createdAt" from song`;
const user = 'select id, full_name as name from account';

async function rows(name: string, text: string, values: unknown[]): Promise<Row[]> {
  statements += 1;
  return (await pool.query<Row>({ name, text, values })).rows;
}

async function byId(name: string, text: string, ids: string[]): Promise<(Row | undefined)[]> {
  const found = await rows(name, text, [[...new Set(ids)]]);
  const known = new Map(found.map((row) => [row.id, row]));
  return ids.map((id) => known.get(id));
}

async function songsOf(ids: string[]): Promise<Row[][]> {
  const order = 'order by disc_number, track_number, id';
  const found = await rows('songsOf', `${song} where album_id = any($1::uuid[]) ${order}`, [ids]);
  const known = new Map<string, Row[]>(ids.map((id) => [id, []]));
  for (const row of found) known.get(row.albumId)?.push(row);
  return ids.map((id) => known.get(id) ?? []);
}

async function songPage(first: number, after: string) {
  const [createdAt, id] = JSON.parse(Buffer.from(after, 'base64url').toString());
  const found = await rows(
    `songPage${first}`,
    `${song} where (created_at, id) < ($1::timestamptz, $2::uuid)
     order by created_at desc, id desc limit ${first + 1}`,
    [createdAt, id],
  );
  const nodes = found.slice(0, first);
  const last = nodes.at(-1);
  const endCursor =
    last && Buffer.from(JSON.stringify([last.createdAt.toISOString(), last.id])).toString('base64url');
  return { nodes, pageInfo: { hasNextPage: found.length > first, endCursor } };
}

const thread = `
  select id, content, created_at as "createdAt", sender_id as "senderId", receiver_id as "receiverId" from message
  where least(sender_id, receiver_id) = least($1::uuid, $2::uuid)
    and greatest(sender_id, receiver_id) = greatest($1::uuid, $2::uuid)
  order by created_at desc, id desc limit`;

const schema = `
  scalar DateTime
  type User { id: ID! name: String! }
  type Album { id: ID! title: String! artist: String! image: String! releaseYear: Int! songs: [Song!]! }
  type Song {
    id: ID! title: String! artist: String! duration: Int! audioUrl: String! image: String! createdAt: DateTime!
    album: Album
  }
  type Message { id: ID! content: String! createdAt: DateTime! sender: User! receiver: User! }
  type PageInfo { hasNextPage: Boolean! endCursor: String }
  type SongPage { nodes: [Song!]! pageInfo: PageInfo! }
  type Query {
    album(id: ID!): Album
    albums(first: Int!): [Album!]!
    songs(first: Int!, after: String!): SongPage!
    messages(one: ID!, other: ID!, first: Int!): [Message!]!
    user(id: ID!): User
  }`;

interface Arguments {
  id: string;
  first: number;
  after: string;
  one: string;
  other: string;
}

const queries = {
  album: async (_: unknown, { id }: Arguments) => (await rows('album', `${album} where id = $1`, [id]))[0],
  albums: (_: unknown, { first }: Arguments) =>
    rows(`albums${first}`, `${album} order by created_at desc, id desc limit ${first}`, []),
  songs: (_: unknown, { first, after }: Arguments) => songPage(first, after),
  messages: (_: unknown, { one, other, first }: Arguments) =>
    rows(`thread${first}`, `${thread} ${first}`, [one, other]),
  user: async (_: unknown, { id }: Arguments) => (await rows('user', `${user} where id = $1`, [id]))[0],
};

type Asked = { obj: Row }[];
const users = (ids: string[]) => byId('users', `${user} where id = any($1::uuid[])`, ids);

async function albumsOf(asked: Asked): Promise<(Row | undefined)[]> {
  const ids = asked.flatMap(({ obj: { albumId } }) => albumId ?? []);
  const found = await byId('albumsOf', `${album} where id = any($1::uuid[])`, ids);
  const known = new Map(ids.map((id, index) => [id, found[index]]));
  return asked.map(({ obj }) => known.get(obj.albumId));
}

const loaders: MercuriusLoaders = {
  Album: { songs: (asked: Asked) => songsOf(asked.map(({ obj }) => obj.id)) },
  Song: { album: albumsOf },
  Message: {
    sender: (asked: Asked) => users(asked.map(({ obj }) => obj.senderId)),
    receiver: (asked: Asked) => users(asked.map(({ obj }) => obj.receiverId)),
  },
};

const app = fastify();
const DateTime = new GraphQLScalarType<Date, string>({
  name: 'DateTime',
  serialize: (value) => (value as Date).toISOString(),
});
await app.register(mercurius, { schema, resolvers: { DateTime, Query: queries }, loaders, jit: 1 });
const address = await app.listen({ host: '127.0.0.1', port: 0 });

process.on('message', (question) => {
  if (question === 'statements') {
    process.send?.({ statements });
    statements = 0;
  } else process.send?.({ cpu: process.cpuUsage() });
});
process.on('disconnect', () => process.exit());
process.send?.({ port: Number(new URL(address).port) });
