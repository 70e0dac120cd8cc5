import { randomUUID } from 'node:crypto';
import { isInterfaceType, isObjectType, isRequiredArgument } from 'graphql';
import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { codes, database } from '../../accounts/sessions/people.ts';
import { testApp } from '../../support/app.ts';
import { catalogFactory } from '../../support/catalog.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';
import { documentOf, nameOf, type Path, pathsFrom, type Step } from '../sweep/schema-paths.ts';
import {
  addPasskey,
  everybody,
  idFrom,
  newCallers,
  newSession,
  schema,
  signedIn,
  thingsIn,
  type Who,
} from './callers.ts';

const library = await temporaryFolder('library');
const app = await testApp({ environment: { LIBRARY_DIRS: library } });
const callers = await newCallers(app);
const { owner, receiver } = callers.people;
const text = 'Somewhere';

const make = catalogFactory(app.orm);
const artist = make.artist({ name: text });
const album = make.album({ title: text, artist });
const song = make.song({ title: text, album, genre: text });
await make.save();

const scanId = await idFrom(callers.administrator, 'mutation { startScan { scan { id } } }');

const asOwner = (document: string) => idFrom(callers.owner, document);
const playlistId = await asOwner(
  `mutation { createPlaylist(input: { name: "${text}", songIds: ["${song.id}"] }) { playlist { id } } }`,
);
// The receiver sees what the owner does.
await callers.receiver.query(`mutation { followUser(userId: "${owner.id}") { errors { code } } }`);
await asOwner(`mutation { likeSong(songId: "${song.id}") { song { id } } }`);

const messageId = await asOwner(
  `mutation { sendMessage(input: { receiverId: "${receiver.id}", content: "Hello" }) { message { id } } }`,
);
const roomId = await asOwner('mutation { createRoom(input: { name: "Ours" }) { room { id } } }');
const conversationOfOwner = () => asOwner('{ conversations { nodes { id } } }');

await app.orm.em.fork().execute(`select graphile_worker.add_job('nothing', '{}'::json)`);
const webhookId = await idFrom(
  callers.administrator,
  'mutation { createWebhook(input: { url: "https://93.184.215.14/", events: ["song.created"] }) { webhook { id } } }',
);

make.song();
await make.save();
const identityId = randomUUID();
await sql`insert into oidc_identity (id, user_id, provider, issuer, subject)
  values (${identityId}, ${owner.id}, 'work', 'https://id.example', 'owner')`.execute(database(app));

/** One thing of a type, as private as it can be. */
interface Thing {
  id: string;
  /** Who sees it, whichever way they ask. */
  seenBy: readonly Who[];
  /** Who of these sees it in one field of the API; the fields that are not here are asked, too. */
  within: Record<string, readonly Who[]>;
}

/** By the type. All belong to the owner, who has told nobody of them; the message went to the receiver. */
const things: Record<string, Thing> = {
  Activity: {
    id: await idFrom(callers.receiver, '{ activityFeed { nodes { id } } }'),
    seenBy: ['receiver'],
    within: { 'activityFeed.nodes': ['receiver'] },
  },
  Album: {
    id: album.id,
    seenBy: everybody,
    within: { album: everybody, 'albums.nodes': everybody, 'search.albums': everybody },
  },
  ApiKey: {
    id: await asOwner(
      'mutation { createApiKey(input: { name: "A program", scopes: [READ] }) { apiKey { id } } }',
    ),
    seenBy: ['owner'],
    within: { apiKeys: ['owner'] },
  },
  Artist: {
    id: artist.id,
    seenBy: everybody,
    within: { artist: everybody, 'artists.nodes': everybody, 'search.artists': everybody },
  },
  AuditEntry: {
    id: await idFrom(callers.administrator, '{ auditLog(first: 1) { nodes { id } } }'),
    seenBy: ['administrator'],
    within: { 'auditLog.nodes': ['administrator'] },
  },
  Conversation: {
    id: await conversationOfOwner(),
    seenBy: ['owner'],
    within: { 'conversations.nodes': ['owner'] },
  },
  Genre: {
    id: await asOwner(`{ song(id: "${song.id}") { genres { id } } }`),
    seenBy: everybody,
    within: { genre: everybody, 'genres.nodes': everybody },
  },
  Invitation: {
    id: await idFrom(
      callers.administrator,
      'mutation { createInvitation(input: { role: USER }) { invitation { id } } }',
    ),
    seenBy: ['administrator'],
    within: { 'invitations.nodes': ['administrator'] },
  },
  Job: {
    id: await idFrom(callers.administrator, '{ jobs(first: 1) { nodes { id } } }'),
    seenBy: ['administrator'],
    within: { 'jobs.nodes': ['administrator'] },
  },
  Message: {
    id: messageId,
    seenBy: ['owner', 'receiver', 'administrator'],
    within: {
      'messages.nodes': ['owner', 'receiver'],
      'conversations.nodes.lastMessage': ['owner', 'receiver'],
      'messageLog.nodes': ['administrator'],
    },
  },
  OidcIdentity: {
    id: identityId,
    seenBy: ['owner'],
    within: { 'me.oidcIdentities': ['owner'] },
  },
  Passkey: {
    id: await addPasskey(app, owner.id),
    seenBy: ['owner'],
    within: { 'user.passkeys': ['owner'] },
  },
  Play: {
    id: await asOwner(`mutation { recordPlay(songId: "${song.id}") { play { id } } }`),
    seenBy: ['owner'],
    within: { 'playHistory.nodes': ['owner'] },
  },
  Playlist: {
    id: playlistId,
    seenBy: ['owner'],
    within: {
      playlist: ['owner'],
      'playlists.nodes': ['owner'],
      'search.playlists': ['owner'],
      'user.playlists.nodes': ['owner'],
    },
  },
  PlaylistItem: {
    id: await asOwner(`{ playlist(id: "${playlistId}") { items { nodes { id } } } }`),
    seenBy: ['owner'],
    within: { 'playlist.items.nodes': ['owner'] },
  },
  Report: {
    id: await asOwner(
      `mutation { report(input: { targetId: "${receiver.id}", reason: SPAM }) { report { id } } }`,
    ),
    seenBy: ['owner', 'administrator'],
    within: { 'reports.nodes': ['administrator'] },
  },
  Room: {
    id: roomId,
    seenBy: ['owner'],
    within: { room: ['owner'], 'rooms.nodes': ['owner'] },
  },
  RoomMessage: {
    id: await asOwner(
      `mutation { sendRoomMessage(input: { roomId: "${roomId}", content: "Hello" }) { message { id } } }`,
    ),
    seenBy: ['owner'],
    within: { 'room.messages.nodes': ['owner'] },
  },
  Scan: {
    id: scanId,
    seenBy: ['administrator'],
    within: { 'scans.nodes': ['administrator'] },
  },
  Session: {
    id: await newSession(app, callers),
    seenBy: ['owner'],
    within: { 'me.sessions': ['owner'], 'user.sessions': ['owner'] },
  },
  ShareLink: {
    id: await asOwner(
      `mutation { createShareLink(input: { targetId: "${playlistId}" }) { shareLink { id } } }`,
    ),
    seenBy: ['owner'],
    within: { 'shareLinks.nodes': ['owner'] },
  },
  Song: {
    id: song.id,
    seenBy: everybody,
    within: {
      song: everybody,
      'songs.nodes': everybody,
      'search.songs': everybody,
      'likedSongs.nodes': ['owner'],
      'playHistory.nodes.song': ['owner'],
    },
  },
  User: {
    id: owner.id,
    seenBy: signedIn,
    within: { me: ['owner'], user: signedIn, 'users.nodes': ['receiver', 'stranger', 'administrator'] },
  },
  Webhook: {
    id: webhookId,
    seenBy: ['administrator'],
    within: { webhooks: ['administrator'] },
  },
  WebhookDelivery: {
    id: await idFrom(
      callers.administrator,
      '{ webhooks { deliveries { nodes { id } } } }',
      ({ id }) => id !== webhookId,
    ),
    seenBy: ['administrator'],
    within: { 'webhooks.deliveries.nodes': ['administrator'] },
  },
};

/** Their ids are words of the configuration or of a device's own choosing, unique only among their kind; or belong to a list
 * that its user alone reads. */
const configured = ['OidcProvider', 'Device', 'QueueItem'];
const types = Object.values(schema.getTypeMap())
  .filter(isObjectType)
  .filter((type) => type.getFields().id)
  .map(({ name }) => name)
  .filter((name) => !configured.includes(name))
  .sort();
const node = schema.getType('Node');
const nodes = isInterfaceType(node) ? schema.getPossibleTypes(node).map(({ name }) => name) : [];
const ids = Object.values(things).map(({ id }) => id);

/** Arguments for every field that needs some.
 * @throws for a field that needs others: they have to be added here. */
function argumentsOf({ parent, field }: Pick<Step, 'parent' | 'field'>, nodeId: string): string {
  const needed: Readonly<Record<string, string>> = {
    'Query.album': `id: "${album.id}"`,
    'Query.artist': `id: "${artist.id}"`,
    'Query.genre': `id: "${things.Genre?.id}"`,
    'Query.song': `id: "${song.id}"`,
    'Query.playlist': `id: "${playlistId}"`,
    'Query.user': `id: "${owner.id}"`,
    'Query.search': `query: "${text}"`,
    'Query.searchSongs': `query: "${text}"`,
    'Query.searchAlbums': `query: "${text}"`,
    'Query.searchArtists': `query: "${text}"`,
    'Query.searchPlaylists': `query: "${text}"`,
    'Query.room': `id: "${roomId}"`,
    // Of no link: one lets everybody in.
    'Query.roomInvitation': `token: "${'a'.repeat(22)}"`,
    // Of no link: one shows what it leads to to everybody.
    'Query.shared': `token: "${'a'.repeat(22)}"`,
    'Query.similarSongs': `songId: "${song.id}"`,
    'Query.node': `id: "${nodeId}"`,
    'Query.nodes': `ids: ["${nodeId}"]`,
  };
  const name = `${parent}.${field.name}`;
  if (field.args.some(isRequiredArgument) && !needed[name])
    throw new TypeError(`${name} needs arguments: add them here`);
  return needed[name] ?? '';
}

const longest = 4;
const root = schema.getQueryType();
const paths = root
  ? pathsFrom(schema, root, longest).filter((path) => types.includes(path.at(-1)?.type.name ?? ''))
  : [];

/** Ids of all things of the last type of a path. */
async function idsSeen(who: Who, path: Path): Promise<string[]> {
  const nodeId = things[path[0]?.type.name ?? '']?.id ?? '';
  const document = documentOf(path, (step) => argumentsOf(step, nodeId), 'id') ?? '';
  const answer = await callers[who].query(document);
  expect(codes(answer) ?? [], document).toSatisfy((all: unknown[]) =>
    all.every((code) => code === 'UNAUTHENTICATED' || code === 'FORBIDDEN'),
  );
  return thingsIn(answer.data).map(({ id }) => id);
}

test('every type with an id has a thing here, and is a Node', () => {
  expect(Object.keys(things)).toEqual(types);
  expect(nodes.sort()).toEqual(types);
});

test.each(types)(
  'node answers an object of type %s to those who may see it, and to no one else',
  async (type) => {
    const thing = things[type];
    const seenBy = [];
    for (const who of everybody) {
      const { data, errors } = await callers[who].query(`{ node(id: "${thing?.id}") { __typename id } }`);
      expect(errors).toBeUndefined();
      const [found] = thingsIn(data);
      if (found) seenBy.push(who);
      if (found) expect(found).toEqual({ __typename: type, id: thing?.id });
    }
    expect(seenBy).toEqual(thing?.seenBy);
  },
);

test.each(everybody)(
  'nodes shows the %s the same, in the order of the ids, with nulls between',
  async (who) => {
    const wanted = Object.entries(things).flatMap(([type, { id, seenBy }]) => [
      seenBy.includes(who) ? { __typename: type, id } : null,
      null,
    ]);
    const asked = ids.flatMap((id) => [id, randomUUID()]);
    const ask = async (some: readonly string[]) => {
      const document = 'query SomeNodes($ids: [ID!]!) { nodes(ids: $ids) { __typename id } }';
      return callers[who].query<{ nodes: unknown }, unknown>(document, { ids: some });
    };
    const { data, errors } = await ask(asked);
    expect([data?.nodes, errors]).toEqual([wanted, undefined]);
    const { data: turned } = await ask(asked.toReversed());
    expect(turned?.nodes).toEqual(wanted.toReversed());
  },
);

test.each(types)(
  'lists, search and all other fields show an object of type %s only to those who may see it',
  async (type) => {
    const thing = things[type];
    const seen = new Map<string, Who[]>();
    for (const path of paths.filter((path) => path.at(-1)?.type.name === type)) {
      for (const who of everybody) {
        const ids = await idsSeen(who, path);
        const already = seen.get(nameOf(path)) ?? [];
        if (ids.includes(thing?.id ?? '') && !already.includes(who)) already.push(who);
        seen.set(nameOf(path), already);
      }
    }
    const seenBy = new Set([...seen.values()].flat());
    expect(everybody.filter((who) => seenBy.has(who))).toEqual(thing?.seenBy);
    expect(Object.fromEntries(seen)).toMatchObject(thing?.within ?? {});
  },
);

test('a playlist is seen by everybody while it is public', async () => {
  const document = `{ playlist(id: "${playlistId}") { id } search(query: "${text}") { playlists { id } } }`;
  const publish = (now: boolean) =>
    asOwner(
      `mutation { updatePlaylist(input: { id: "${playlistId}", public: ${now} }) { playlist { id } } }`,
    );
  const counts = async () => {
    const answers = everybody.map((who) => callers[who].query(document));
    return (await Promise.all(answers)).map(({ data }) => thingsIn(data).length);
  };
  await publish(true);
  expect(await counts()).toEqual([2, 2, 2, 2, 2]);
  await publish(false);
  expect(await counts()).toEqual([2, 0, 0, 0, 0]);
});
