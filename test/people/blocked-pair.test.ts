import {
  type GraphQLField,
  GraphQLObjectType,
  getNamedType,
  isAbstractType,
  isRequiredArgument,
  Kind,
} from 'graphql';
import { beforeAll, expect, test } from 'vitest';
import { Role } from '../../src/api/viewer.model.ts';
import { buildSchema } from '../../src/graphql/schema.setup.ts';
import { codes } from '../accounts/sessions/people.ts';
import { addUsers } from '../accounts/users/population.ts';
import { everythingIn, leavesOf } from '../graphql/sweep/schema-paths.ts';
import { change, type Talker, talker } from '../messages/talkers.ts';
import { quick } from '../presence/onlookers.ts';
import { testApp } from '../support/app.ts';
import { catalogFactory } from '../support/catalog.ts';
import { addressOf, type Events, socketOf, socketTo } from '../support/socket.ts';

// Both of a pair ask everything that the schema has. Whatever is new fails here until it has a case, or is said to have
// nothing to do with other users.

const schema = buildSchema();
/** One operation asks for everything behind a field. */
const unlimited = {
  QUERY_MAX_COST: '10000000',
  QUERY_MAX_BYTES: '100000000',
  QUERY_MAX_COMPUTE_MS: '60000',
  QUERY_MAX_FIELDS: '100000',
  QUERY_MAX_TOKENS: '100000',
  QUERY_MAX_ALIASES: '1000',
};
const app = await testApp({ environment: { ...quick, ...unlimited } });
const make = catalogFactory(app.orm);
const song = make.song({ album: make.album() });
await make.save();

/** One of the pair, and all by which something of theirs is recognized. */
interface Side extends Talker {
  mark: string;
  playlistId: string;
  itemId: string;
  linkId: string;
  shareToken: string;
  roomId: string;
  roomToken: string;
  roomMessageId: string;
  marks: string[];
}

const [first, second, third] = await addUsers(app, [
  { fullName: 'Adamark Somewhere' },
  { fullName: 'Bobmark Somewhere' },
  { fullName: 'Cleo' },
]);
const cleo = talker(app, third?.id ?? '');

async function newSide(id: string, mark: string): Promise<Side> {
  const who = talker(app, id);
  const playlistId = await change(
    who,
    `createPlaylist(input: { name: "${mark} somewhere", public: true, songIds: ["${song.id}"] }) { playlist { id } errors { code } }`,
  );
  const { data } = await who.query<{ playlist: { items: { nodes: { id: string }[] } } }, unknown>(
    `{ playlist(id: "${playlistId}") { items { nodes { id } } } }`,
  );
  const itemId = data?.playlist.items.nodes[0]?.id ?? '';
  const made = await who.query<{ createShareLink: { shareLink: { id: string; url: string } } }, unknown>(
    `mutation { createShareLink(input: { targetId: "${playlistId}" }) { shareLink { id url } } }`,
  );
  const { id: linkId = '', url = '' } = made.data?.createShareLink.shareLink ?? {};
  const shareToken = url.split('/').at(-1) ?? '';
  const opened = await who.query<{ createRoom: { room: { id: string; inviteUrl: string } } }, unknown>(
    `mutation { createRoom(input: { name: "${mark} listens" }) { room { id inviteUrl } } }`,
  );
  const { id: roomId = '', inviteUrl = '' } = opened.data?.createRoom.room ?? {};
  const roomToken = inviteUrl.split('/').at(-1) ?? '';
  const roomMessageId = await change(
    who,
    `sendRoomMessage(input: { roomId: "${roomId}", content: "${mark} writes" }) { message { id } errors { code } }`,
  );
  const room = { roomId, roomToken, roomMessageId };
  const marks = [id, mark, playlistId, itemId, linkId, shareToken, ...Object.values(room)];
  return { ...who, ...room, mark, playlistId, itemId, linkId, shareToken, marks };
}

const ada = await newSide(first?.id ?? '', 'Adamark');
const bob = await newSide(second?.id ?? '', 'Bobmark');
const sides = [
  [ada, bob],
  [bob, ada],
] as const;

const shared = await change(
  cleo,
  `createPlaylist(input: { name: "Of all", public: true }) { playlist { id } errors { code } }`,
);
/** A room of a third person's, in which both are. */
const sharedRoom = await change(
  cleo,
  `createRoom(input: { name: "Of all", shared: true }) { room { id } errors { code } }`,
);
const queueHere = `input: { roomId: "${sharedRoom}", songIds: ["${song.id}"] }`;
const address = await addressOf(app);
beforeAll(async () => {
  for (const [one, other] of sides) {
    await change(cleo, `addCollaborator(playlistId: "${shared}", userId: "${one.id}") { errors { code } }`);
    await change(
      one,
      `addToPlaylist(input: { playlistId: "${shared}", songIds: ["${song.id}"] }) { errors { code } }`,
    );
    await change(one, `followUser(userId: "${other.id}") { errors { code } }`);
    await change(one, `followUser(userId: "${cleo.id}") { errors { code } }`);
    await change(cleo, `followUser(userId: "${one.id}") { errors { code } }`);
    await change(one, `likeSong(songId: "${song.id}") { errors { code } }`);
    await change(
      one,
      `addCollaborator(playlistId: "${one.playlistId}", userId: "${other.id}") { errors { code } }`,
    );
    await change(one, `inviteToRoom(roomId: "${one.roomId}", userIds: ["${other.id}"]) { errors { code } }`);
    await change(other, `joinRoom(input: { roomId: "${one.roomId}" }) { errors { code } }`);
    await change(cleo, `inviteToRoom(roomId: "${sharedRoom}", userIds: ["${one.id}"]) { errors { code } }`);
    await change(one, `joinRoom(input: { roomId: "${sharedRoom}" }) { errors { code } }`);
    await change(
      one,
      `sendRoomMessage(input: { roomId: "${sharedRoom}", content: "${one.mark} here" }) { errors { code } }`,
    );
    await change(one, `queueSongs(${queueHere}) { errors { code } }`);
    one.marks.push(await one.tell(other, `${one.mark} says`));
    await one.tell(cleo, 'Hello');
    await socketTo(address, one.token).subscribe('subscription { presenceChanged { online } }');
    await change(one, `setNowPlaying(songId: "${song.id}") { errors { code } }`);
  }
});

type Given = (other: Side) => readonly string[];
/** Arguments of the fields of the query that need some, or that lead to the other by them; each way is asked.
 * Everything else is asked without, or with a long page. */
const asked: Record<string, Given> = {
  album: () => [`id: "${song.album?.id}"`],
  artist: () => [`id: "${song.artist.id}"`],
  genre: () => ['id: "00000000-0000-4000-8000-000000000000"'],
  messages: ({ id }) => ['first: 50', `withUserId: "${id}"`],
  node: ({ marks }) => marks.filter(isId).map((id) => `id: "${id}"`),
  nodes: ({ marks }) => [`ids: ${JSON.stringify(marks.filter(isId))}`],
  playlist: ({ playlistId }) => [`id: "${playlistId}"`, `id: "${shared}"`],
  room: ({ roomId }) => [`id: "${roomId}"`, `id: "${sharedRoom}"`],
  roomInvitation: ({ roomToken }) => [`token: "${roomToken}"`],
  search: ({ mark }) => [`query: "${mark}"`, 'query: "somewhere"'],
  searchAlbums: ({ mark }) => [`query: "${mark}"`],
  searchArtists: ({ mark }) => [`query: "${mark}"`],
  searchPlaylists: ({ mark }) => [`query: "${mark}"`, 'query: "somewhere"'],
  searchSongs: ({ mark }) => [`query: "${mark}"`],
  shared: ({ shareToken }) => [`token: "${shareToken}"`],
  similarSongs: () => [`songId: "${song.id}"`],
  song: () => [`id: "${song.id}"`],
  user: ({ id }) => [`id: "${id}"`, `id: "${cleo.id}"`],
  users: ({ mark }) => ['first: 50', `search: "${mark}"`, 'search: "somewhere"'],
};
const isId = (mark: string) => /^[0-9a-f]{8}-/.test(mark);

function argumentsOf(field: GraphQLField<unknown, unknown>, other: Side): readonly string[] {
  const ways = asked[field.name]?.(other);
  if (ways) return ways;
  if (field.args.some(isRequiredArgument)) throw new TypeError(`Query.${field.name} has no case here`);
  return [field.args.some(({ name }) => name === 'first') ? 'first: 50' : ''];
}

/** The one list that shows the other, to the one who blocked: the name, and nothing beyond. */
const permitted = /^blockedUsers\.(nodes|edges\.node)\.(presence\.user\.)?[a-zA-Z]+$/;

const root = schema.getQueryType() as GraphQLObjectType;
/** Objects of objects: as far as the followers of somebody whom a list of somebody shows. */
const depth = 4;
const lengths = ({ field }: { field: GraphQLField<unknown, unknown> }) =>
  field.args.some(({ name }) => name === 'first') ? 'first: 20' : '';

/** Everything behind a field of the query. What is looked up by an id is nothing or shows its fields; no need to go on. */
function selectionOf(field: GraphQLField<unknown, unknown>): string {
  const type = getNamedType(field.type);
  const selection = (of: GraphQLObjectType, most: number) =>
    everythingIn(schema, of, { args: lengths, depth: most, again: ['User'] });
  if (type instanceof GraphQLObjectType) return `{ ${selection(type, depth - 1)} }`;
  if (!isAbstractType(type)) return '';
  const parts = schema.getPossibleTypes(type).map((of) => {
    const fields = leavesOf(of).map(({ name }) => `${of.name}_${name}: ${name}`);
    return `... on ${of.name} { ${fields.join(' ')} }`;
  });
  return `{ __typename ${parts.join(' ')} }`;
}

/** The names of the fields by which an answer leads to texts with some marks. */
function pathsTo(marks: readonly string[], data: unknown, path = ''): string[] {
  if (typeof data === 'string') return marks.some((mark) => data.includes(mark)) ? [path] : [];
  if (Array.isArray(data)) return data.flatMap((one) => pathsTo(marks, one, path));
  if (typeof data !== 'object' || data === null) return [];
  return Object.entries(data).flatMap(([key, value]) => {
    const name = key.replace(/^[A-Z][a-zA-Z]*_/, '');
    return pathsTo(marks, value, path ? `${path}.${name}` : name);
  });
}

/** Where something of the other shows to one: paths of fields. */
async function sights(one: Side, other: Side): Promise<string[]> {
  const found = new Set<string>();
  for (const field of Object.values(root.getFields())) {
    const selection = selectionOf(field);
    for (const given of argumentsOf(field, other)) {
      const document = `{ ${field.name}${given && `(${given})`} ${selection} }`;
      const { data, errors } = await one.query(document);
      const refusals = (codes({ errors }) ?? []).filter((code) => code !== 'FORBIDDEN');
      expect(refusals, `${document} ${JSON.stringify(errors)}`).toEqual([]);
      for (const path of pathsTo(other.marks, data)) if (!permitted.test(path)) found.add(path);
    }
  }
  return [...found];
}

test('before, the two see each other in many places, so that it would be noticed', async () => {
  for (const [one, other] of sides) {
    expect(await sights(one, other)).toEqual(
      expect.arrayContaining([
        'activityFeed.nodes.actor.fullName',
        'activityFeed.nodes.subject.name',
        'messages.nodes.sender.id',
        'node.id',
        'playlist.collaborators.id',
        'playlist.items.nodes.addedBy.fullName',
        'room.members.user.fullName',
        'room.queue.items.addedBy.fullName',
        'room.messages.nodes.content',
        'roomInvitation.host.fullName',
        'rooms.nodes.name',
        'savedPlaylists.nodes.id',
        'search.playlists.name',
        'searchPlaylists.nodes.name',
        'shared.sharedBy.fullName',
        'user.followers.nodes.fullName',
        'user.following.nodes.fullName',
        'users.nodes.id',
      ]),
    );
  }
});

test('a blocked pair see and find nothing of each other by any field of the schema', async () => {
  await change(ada, `blockUser(userId: "${bob.id}") { errors { code } }`);
  for (const [one, other] of sides) expect(await sights(one, other)).toEqual([]);
});

test('a third person still sees both', async () => {
  for (const { id, mark } of [ada, bob]) {
    const { data } = await cleo.query(
      `{ user(id: "${id}") { fullName } users(search: "${mark}") { totalCount } }`,
    );
    expect(data).toMatchObject({ user: { fullName: `${mark} Somewhere` }, users: { totalCount: 1 } });
  }
});

test('totals do not count the other', async () => {
  const counts =
    '{ users(includeViewer: true) { totalCount } searchPlaylists(query: "somewhere") { totalCount } conversations { totalCount } messages { totalCount } }';
  const { data: ofAda } = await ada.query(counts);
  expect(ofAda).toEqual({
    users: { totalCount: 2 },
    searchPlaylists: { totalCount: 1 },
    conversations: { totalCount: 1 },
    messages: { totalCount: 1 },
  });
});

type Attempt = (other: Side) => string;
/** Mutations by which one could reach the other. */
const reaching: Record<string, Attempt> = {
  addCollaborator: ({ id }) => `playlistId: "OWN", userId: "${id}"`,
  createShareLink: ({ playlistId }) => `input: { targetId: "${playlistId}" }`,
  revokeShareLink: ({ linkId }) => `id: "${linkId}"`,
  addToPlaylist: ({ playlistId }) => `input: { playlistId: "${playlistId}", songIds: ["${song.id}"] }`,
  deleteMessage: ({ marks }) => `id: "${marks.at(-1)}"`,
  deletePlaylist: ({ playlistId }) => `id: "${playlistId}"`,
  followUser: ({ id }) => `userId: "${id}"`,
  markConversationRead: ({ id }) => `userId: "${id}"`,
  movePlaylistItem: ({ playlistId, itemId }) =>
    `input: { playlistId: "${playlistId}", itemId: "${itemId}", position: 0 }`,
  removeCollaborator: ({ playlistId, id }) => `playlistId: "${playlistId}", userId: "${id}"`,
  removeFromPlaylist: ({ playlistId, itemId }) =>
    `input: { playlistId: "${playlistId}", itemIds: ["${itemId}"] }`,
  closeRoom: ({ roomId }) => `id: "${roomId}"`,
  deleteRoomMessage: ({ roomMessageId }) => `id: "${roomMessageId}"`,
  handRoomOver: ({ roomId }) => `roomId: "${roomId}", userId: "${cleo.id}"`,
  inviteToRoom: ({ id }) => `roomId: "ROOM", userIds: ["${id}"]`,
  joinRoom: ({ roomToken }) => `input: { token: "${roomToken}" }`,
  leaveRoom: ({ roomId }) => `id: "${roomId}"`,
  removeFromRoom: ({ roomId }) => `roomId: "${roomId}", userId: "${cleo.id}"`,
  renewRoomInvitation: ({ roomId }) => `roomId: "${roomId}"`,
  sendRoomMessage: ({ roomId }) => `input: { roomId: "${roomId}", content: "Hello" }`,
  setRoomControl: ({ roomId, id }) => `roomId: "${roomId}", userId: "${id}", controls: true`,
  updateRoom: ({ roomId }) => `input: { id: "${roomId}", name: "Taken" }`,
  savePlaylist: ({ playlistId }) => `playlistId: "${playlistId}"`,
  sendMessage: ({ id }) => `input: { receiverId: "${id}", content: "Again" }`,
  setPlaylistCursor: ({ playlistId, itemId }) => `playlistId: "${playlistId}", itemId: "${itemId}"`,
  unfollowUser: ({ id }) => `userId: "${id}"`,
  unsavePlaylist: ({ playlistId }) => `playlistId: "${playlistId}"`,
  updatePlaylist: ({ playlistId }) => `input: { id: "${playlistId}", name: "Taken" }`,
};

/** Those that concern the viewer or the catalog alone; administrators'; and the two that are meant for it. */
const harmless = new Set([
  'beginPasskey',
  'beginPasskeyLogin',
  'beginTotp',
  'blockUser',
  'changePassword',
  'completeLogin',
  'completePasskeyLogin',
  'confirmPasskey',
  'confirmTotp',
  'confirmWithOidc',
  'confirmWithPasskey',
  'createApiKey',
  'createPlaylist',
  'createRoom',
  'deleteAccount',
  'disableTotp',
  'exchangeOidcCode',
  'followArtist',
  'importPlaylist',
  'likeAlbum',
  'likeSong',
  'linkOidcIdentity',
  'login',
  'logout',
  'moveQueueItems',
  'playSongs',
  'queueSongs',
  'recordPlay',
  'refreshSession',
  'register',
  'removePasskey',
  'removeQueueItems',
  'renamePasskey',
  'report',
  'requestDataExport',
  'requestEmailVerification',
  'requestPasswordReset',
  'resetPassword',
  'revokeApiKey',
  'revokeSessions',
  'setNowPlaying',
  'unblockUser',
  'unfollowArtist',
  'unlikeAlbum',
  'unlikeSong',
  'unlinkOidcIdentity',
  'updatePlayback',
  'updateProfile',
  'updateSettings',
  'verifyEmail',
]);

function isForAdministrators({ astNode }: GraphQLField<unknown, unknown>): boolean {
  const auth = astNode?.directives?.find(({ name }) => name.value === 'auth');
  const requires = auth?.arguments?.find(({ name }) => name.value === 'requires')?.value;
  return requires?.kind === Kind.ENUM && requires.value === Role.ADMIN;
}

const mutations = Object.values(schema.getMutationType()?.getFields() ?? {});

test('every mutation has a case here, or concerns nobody else', () => {
  const known = new Set([...Object.keys(reaching), ...harmless]);
  const rest = mutations.filter((field) => !isForAdministrators(field) && !known.has(field.name));
  expect(rest.map(({ name }) => name)).toEqual([]);
});

test.each(Object.entries(reaching))('%s reaches nothing of the other', async (name, given) => {
  for (const [one, other] of sides) {
    const text = `mutation { ${name}(${given(other).replace('OWN', one.playlistId).replace('ROOM', one.roomId)}) { errors { code } } }`;
    const { data } = await one.query<Record<string, { errors: { code: string }[] }>, unknown>(text);
    const codes = data?.[name]?.errors.map(({ code }) => code) ?? [];
    expect(['NOT_FOUND', 'BLOCKED'], text).toContain(codes[0]);
    // Only the one who blocked is told of it.
    if (one === bob) expect(codes, text).toEqual(['NOT_FOUND']);
  }
});

/** What is asked of each subscription; undefined where an administrator's. */
const subscriptions: Record<string, ((other: Side) => string) | undefined> = {
  conversationRead: () => 'conversationRead { user { id fullName } }',
  messageReceived: ({ id }) => `messageReceived(fromUserId: "${id}") { content sender { id fullName } }`,
  playlistChanged: ({ playlistId }) => `playlistChanged(id: "${playlistId}") { id name owner { id } }`,
  playlistCursorMoved: ({ playlistId }) =>
    `playlistCursorMoved(playlistId: "${playlistId}") { user { id fullName } }`,
  playlistEdited: () => `playlistEdited(playlistId: "${shared}") { by { id fullName } itemIds }`,
  playQueueChanged: () => 'playQueueChanged { version }',
  presenceChanged: () => 'presenceChanged { online user { id fullName } nowPlaying { id } }',
  roomChanged: ({ roomId }) => `roomChanged(id: "${roomId}") { id name host { id } }`,
  roomInvited: () => 'roomInvited { id name host { id fullName } }',
  roomMessageReceived: () => `roomMessageReceived(roomId: "${sharedRoom}") { content sender { id } }`,
  roomQueueChanged: () =>
    `roomQueueChanged(roomId: "${sharedRoom}") { items { addedBy { id fullName } } change { by { id fullName } } }`,
  scanProgress: undefined,
};

test('every subscription has a case here', () => {
  const names = Object.keys(schema.getSubscriptionType()?.getFields() ?? {});
  expect(names.filter((name) => !(name in subscriptions))).toEqual([]);
});

test('no subscription tells one of the other', async () => {
  const fields = schema.getSubscriptionType()?.getFields() ?? {};
  const heard: [Side, Events<unknown>][] = [];
  for (const [one, other] of sides) {
    const socket = await socketOf(app, { token: one.token });
    for (const [name, document] of Object.entries(subscriptions))
      if (document && fields[name]) {
        const text = `subscription { ${document(other)} }`;
        const events = await socket.subscribe(text).catch(() => undefined);
        if (events) heard.push([other, events]);
      }
  }
  for (const { token, mark, playlistId } of [ada, bob]) {
    const one = app.from({ token });
    await one.query(`mutation { setNowPlaying(songId: null) { errors { code } } }`);
    await one.query(`mutation { setNowPlaying(songId: "${song.id}") { errors { code } } }`);
    await one.query(
      `mutation { updatePlaylist(input: { id: "${playlistId}", name: "${mark} again" }) { errors { code } } }`,
    );
    await one.query(
      `mutation { sendRoomMessage(input: { roomId: "${sharedRoom}", content: "${mark} again" }) { errors { code } } }`,
    );
    await one.query(
      `mutation { addToPlaylist(input: { playlistId: "${shared}", songIds: ["${song.id}"] }) { errors { code } } }`,
    );
    await one.query(`mutation { queueSongs(${queueHere}) { errors { code } } }`);
    await one.query(
      `mutation { sendMessage(input: { receiverId: "${cleo.id}", content: "Last" }) { errors { code } } }`,
    );
  }
  await cleo.query(`mutation { setNowPlaying(songId: "${song.id}") { errors { code } } }`);
  // Each has heard something: that of the viewer's own.
  for (const [other, events] of heard) {
    const own = other === ada ? bob : ada;
    const text = () => JSON.stringify(events.results);
    if (/presenceChanged|playlistEdited|roomQueueChanged/.test(text()))
      await expect.poll(text).toContain(own.id);
    for (const mark of other.marks) expect(text()).not.toContain(mark);
  }
});

test('what rested comes back when the block is undone', async () => {
  await change(ada, `unblockUser(userId: "${bob.id}") { errors { code } }`);
  for (const [one, other] of sides) {
    const found = await sights(one, other);
    expect(found).toEqual(
      expect.arrayContaining(['messages.nodes.content', 'user.fullName', 'searchPlaylists.nodes.name']),
    );
    expect(found).not.toContain('activityFeed.nodes.actor.fullName');
  }
});
