import { randomUUID } from 'node:crypto';
import { type GraphQLInputType, getNamedType, isInputObjectType, isNonNullType } from 'graphql';
import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { codes, database, newPerson } from '../../accounts/sessions/people.ts';
import { testApp } from '../../support/app.ts';
import { catalogFactory } from '../../support/catalog.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';
import {
  addPasskey,
  everybody,
  idFrom,
  newCallers,
  newSession,
  schema,
  signedIn,
  type Who,
} from './callers.ts';

const library = await temporaryFolder('library');
const app = await testApp({ environment: { LIBRARY_DIRS: library } });
const callers = await newCallers(app);
const { owner, receiver } = callers.people;

const make = catalogFactory(app.orm);
const song = make.song();
await make.save();

/** A mutation that names a thing by its id. */
interface Change {
  doneBy: readonly Who[];
  /** The code that all others get who are signed in. */
  refusal?: 'NOT_FOUND' | 'FORBIDDEN' | 'INVALID';
  /** The arguments, with the id of a thing of the owner's that nobody has changed yet. */
  given(): Promise<string> | string;
}

const scanId = await idFrom(callers.administrator, 'mutation { startScan { scan { id } } }');

const asOwner = (document: string) => idFrom(callers.owner, document);

const newPlaylist = () =>
  asOwner(
    `mutation { createPlaylist(input: { name: "Mine", songIds: ["${song.id}"] }) { playlist { id } } }`,
  );
const itemOf = (playlistId: string) =>
  asOwner(`{ playlist(id: "${playlistId}") { items { nodes { id } } } }`);
const newMessage = () =>
  asOwner(
    `mutation { sendMessage(input: { receiverId: "${receiver.id}", content: "Hello" }) { message { id } } }`,
  );
async function newAlbum() {
  const album = make.album();
  make.song({ album });
  await make.save();
  return album;
}

async function newArtist() {
  const artist = make.artist();
  await make.save();
  return artist;
}

async function newIdentity(): Promise<string> {
  const id = randomUUID();
  await sql`insert into oidc_identity (id, user_id, provider, issuer, subject)
    values (${id}, ${owner.id}, 'work', 'https://id.example', ${id})`.execute(database(app));
  return id;
}

const byOwner = { doneBy: ['owner'], refusal: 'NOT_FOUND' } as const;
const byAdministrator = { doneBy: ['administrator'], refusal: 'FORBIDDEN' } as const;
const byAnybodySignedIn = { doneBy: signedIn };

const newPasskey = () => addPasskey(app, owner.id);

const newOpenPlaylist = () =>
  asOwner('mutation { createPlaylist(input: { name: "Open", public: true }) { playlist { id } } }');

const newQueueItem = () =>
  asOwner(`mutation { playSongs(input: { songIds: ["${song.id}"] }) { playQueue { items { id } } } }`);

/** A room whose host is the owner, instead of the previous ones: a user has at most ten. */
async function newRoom() {
  await sql`delete from room where host_id = ${owner.id}`.execute(database(app));
  return asOwner('mutation { createRoom(input: { name: "Ours" }) { room { id } } }');
}
async function newRoomWithGuest() {
  const roomId = await newRoom();
  const guest = await newPerson(app);
  await callers.owner.query(
    `mutation { inviteToRoom(roomId: "${roomId}", userIds: ["${guest.id}"]) { errors { code } } }`,
  );
  await app
    .from({ token: guest.accessToken })
    .query(`mutation { joinRoom(input: { roomId: "${roomId}" }) { errors { code } } }`);
  return { roomId, guestId: guest.id };
}
const newJob = async () => {
  await app.orm.em.fork().execute(`select graphile_worker.add_job('nothing', '{}'::json)`);
  return idFrom(callers.administrator, '{ jobs(first: 1) { nodes { id } } }');
};
const newWebhook = () =>
  idFrom(
    callers.administrator,
    'mutation { createWebhook(input: { url: "https://93.184.215.14/", events: ["song.created"] }) { webhook { id } } }',
  );
async function newDelivery(): Promise<string> {
  const webhookId = await newWebhook();
  const [row] = await app.orm.em
    .fork()
    .execute<{ id: string }[]>(
      `insert into webhook_delivery (id, webhook_id, event, subject, data) values (gen_random_uuid(), ?, 'song.created', 'song', '{}') returning id`,
      [webhookId],
    );
  return row?.id ?? '';
}

const newReport = async () =>
  asOwner(
    `mutation { report(input: { targetId: "${(await newPerson(app)).id}", reason: SPAM }) { report { id } } }`,
  );

const changes: Record<string, Change> = {
  addCollaborator: {
    ...byOwner,
    given: async () => `playlistId: "${await newPlaylist()}", userId: "${receiver.id}"`,
  },
  addToPlaylist: {
    ...byOwner,
    given: async () => `input: { playlistId: "${await newPlaylist()}", songIds: ["${song.id}"] }`,
  },
  blockUser: { ...byAnybodySignedIn, given: async () => `userId: "${(await newPerson(app)).id}"` },
  cancelJob: { ...byAdministrator, given: async () => `id: "${await newJob()}"` },
  cancelScan: {
    ...byAdministrator,
    given: () => `id: "${scanId}"`,
  },
  closeRoom: { ...byOwner, given: async () => `id: "${await newRoom()}"` },
  createAlbum: {
    ...byAdministrator,
    given: () => `input: { title: "Ours", artist: "We", songIds: ["${song.id}"] }`,
  },
  createPlaylist: { ...byAnybodySignedIn, given: () => `input: { name: "Own", songIds: ["${song.id}"] }` },
  createShareLink: { ...byAnybodySignedIn, given: () => `input: { targetId: "${song.id}" }` },
  deleteAlbum: { ...byAdministrator, given: async () => `id: "${(await newAlbum()).id}"` },
  deleteArtist: { ...byAdministrator, given: async () => `id: "${(await newArtist()).id}"` },
  deleteMessage: {
    doneBy: ['owner', 'administrator'],
    refusal: 'NOT_FOUND',
    given: async () => `id: "${await newMessage()}"`,
  },
  deletePlaylist: { ...byOwner, given: async () => `id: "${await newPlaylist()}"` },
  deleteRoomMessage: {
    ...byOwner,
    given: async () => {
      const roomId = await newRoom();
      const sent = `mutation { sendRoomMessage(input: { roomId: "${roomId}", content: "Hello" }) { message { id } } }`;
      return `id: "${await asOwner(sent)}"`;
    },
  },
  deleteSong: {
    ...byAdministrator,
    given: async () => {
      const gone = make.song();
      await make.save();
      return `id: "${gone.id}"`;
    },
  },
  deleteUser: { ...byAdministrator, given: async () => `id: "${(await newPerson(app)).id}"` },
  deleteWebhook: { ...byAdministrator, given: async () => `id: "${await newWebhook()}"` },
  followArtist: { ...byAnybodySignedIn, given: () => `artistId: "${song.artist.id}"` },
  followUser: { ...byAnybodySignedIn, given: async () => `userId: "${(await newPerson(app)).id}"` },
  handRoomOver: {
    ...byOwner,
    given: async () => {
      const { roomId, guestId } = await newRoomWithGuest();
      return `roomId: "${roomId}", userId: "${guestId}"`;
    },
  },
  inviteToRoom: {
    ...byOwner,
    given: async () => `roomId: "${await newRoom()}", userIds: ["${(await newPerson(app)).id}"]`,
  },
  joinRoom: { ...byOwner, given: async () => `input: { roomId: "${await newRoom()}" }` },
  leaveRoom: { ...byOwner, given: async () => `id: "${await newRoom()}"` },
  likeAlbum: { ...byAnybodySignedIn, given: async () => `albumId: "${(await newAlbum()).id}"` },
  likeSong: { ...byAnybodySignedIn, given: () => `songId: "${song.id}"` },
  markConversationRead: {
    doneBy: ['receiver'],
    refusal: 'NOT_FOUND',
    given: async () => {
      await newMessage();
      return `userId: "${owner.id}"`;
    },
  },
  mergeAlbums: {
    ...byAdministrator,
    given: async () => `ids: ["${(await newAlbum()).id}"], into: "${(await newAlbum()).id}"`,
  },
  mergeArtists: {
    ...byAdministrator,
    given: async () => `ids: ["${(await newArtist()).id}"], into: "${(await newArtist()).id}"`,
  },
  movePlaylistItem: {
    ...byOwner,
    given: async () => {
      const playlistId = await newPlaylist();
      return `input: { playlistId: "${playlistId}", itemId: "${await itemOf(playlistId)}", position: 0 }`;
    },
  },
  moveQueueItems: {
    ...byOwner,
    given: async () => `input: { itemIds: ["${await newQueueItem()}"], position: 0 }`,
  },
  playSongs: { ...byAnybodySignedIn, given: () => `input: { songIds: ["${song.id}"] }` },
  queueSongs: { ...byAnybodySignedIn, given: () => `input: { songIds: ["${song.id}"] }` },
  readAlbumFromFiles: { ...byAdministrator, given: async () => `id: "${(await newAlbum()).id}"` },
  readArtistFromFiles: {
    ...byAdministrator,
    given: async () => `id: "${(await newArtist()).id}", fields: []`,
  },
  readSongFromFile: { ...byAdministrator, given: () => `id: "${song.id}", fields: []` },
  recordPlay: { ...byAnybodySignedIn, given: () => `songId: "${song.id}"` },
  redeliver: { ...byAdministrator, given: async () => `deliveryId: "${await newDelivery()}"` },
  reinstateUser: { ...byAdministrator, given: async () => `userId: "${(await newPerson(app)).id}"` },
  removeCollaborator: {
    ...byOwner,
    given: async () => `playlistId: "${await newPlaylist()}", userId: "${receiver.id}"`,
  },
  removeFromPlaylist: {
    ...byOwner,
    given: async () => {
      const playlistId = await newPlaylist();
      return `input: { playlistId: "${playlistId}", itemIds: ["${await itemOf(playlistId)}"] }`;
    },
  },
  removeFromRoom: {
    ...byOwner,
    given: async () => {
      const { roomId, guestId } = await newRoomWithGuest();
      return `roomId: "${roomId}", userId: "${guestId}"`;
    },
  },
  removePasskey: { ...byOwner, given: async () => `id: "${await newPasskey()}"` },
  removeQueueItems: { ...byOwner, given: async () => `input: { itemIds: ["${await newQueueItem()}"] }` },
  renamePasskey: { ...byOwner, given: async () => `id: "${await newPasskey()}", name: "Other"` },
  renewRoomInvitation: { ...byOwner, given: async () => `roomId: "${await newRoom()}"` },
  report: {
    ...byAnybodySignedIn,
    given: async () => `input: { targetId: "${(await newPerson(app)).id}", reason: SPAM }`,
  },
  resolveReport: {
    ...byAdministrator,
    given: async () => `input: { id: "${await newReport()}", state: RESOLVED }`,
  },
  retryJob: { ...byAdministrator, given: async () => `id: "${await newJob()}"` },
  revokeApiKey: {
    ...byOwner,
    given: () =>
      asOwner(
        'mutation { createApiKey(input: { name: "A program", scopes: [READ] }) { apiKey { id } } }',
      ).then((id) => `id: "${id}"`),
  },
  revokeInvitation: {
    ...byAdministrator,
    given: () =>
      idFrom(
        callers.administrator,
        'mutation { createInvitation(input: { role: USER }) { invitation { id } } }',
      ).then((id) => `id: "${id}"`),
  },
  revokeSessions: { ...byOwner, given: async () => `id: "${await newSession(app, callers)}"` },
  revokeShareLink: {
    ...byOwner,
    given: () =>
      asOwner(`mutation { createShareLink(input: { targetId: "${song.id}" }) { shareLink { id } } }`).then(
        (id) => `id: "${id}"`,
      ),
  },
  savePlaylist: {
    doneBy: signedIn.filter((who) => who !== 'owner'),
    refusal: 'INVALID',
    given: async () => `playlistId: "${await newOpenPlaylist()}"`,
  },
  sendMessage: {
    ...byAnybodySignedIn,
    given: async () => `input: { receiverId: "${(await newPerson(app)).id}", content: "Hello" }`,
  },
  sendRoomMessage: {
    ...byOwner,
    given: async () => `input: { roomId: "${await newRoom()}", content: "Hello" }`,
  },
  setFeaturedSongs: { ...byAdministrator, given: () => `songIds: ["${song.id}"]` },
  setNowPlaying: { ...byAnybodySignedIn, given: () => `songId: "${song.id}"` },
  setPlaylistCursor: { ...byOwner, given: async () => `playlistId: "${await newPlaylist()}"` },
  setRoomControl: {
    ...byOwner,
    given: async () => {
      const { roomId, guestId } = await newRoomWithGuest();
      return `roomId: "${roomId}", userId: "${guestId}", controls: true`;
    },
  },
  setUserRole: {
    ...byAdministrator,
    given: async () => `userId: "${(await newPerson(app)).id}", role: USER`,
  },
  suspendUser: { ...byAdministrator, given: async () => `userId: "${(await newPerson(app)).id}"` },
  unblockUser: { ...byAnybodySignedIn, given: async () => `userId: "${(await newPerson(app)).id}"` },
  unfollowArtist: { ...byAnybodySignedIn, given: () => `artistId: "${song.artist.id}"` },
  unfollowUser: { ...byAnybodySignedIn, given: async () => `userId: "${(await newPerson(app)).id}"` },
  unlikeAlbum: { ...byAnybodySignedIn, given: async () => `albumId: "${(await newAlbum()).id}"` },
  unlikeSong: { ...byAnybodySignedIn, given: () => `songId: "${song.id}"` },
  unlinkOidcIdentity: { ...byOwner, given: async () => `id: "${await newIdentity()}"` },
  unsavePlaylist: { ...byAnybodySignedIn, given: async () => `playlistId: "${await newOpenPlaylist()}"` },
  updateAlbum: {
    ...byAdministrator,
    given: async () => `input: { id: "${(await newAlbum()).id}", releaseYear: 1999 }`,
  },
  updateArtist: {
    ...byAdministrator,
    given: async () => `input: { id: "${(await newAlbum()).artist.id}", sortName: "Another" }`,
  },
  updatePlayback: { ...byOwner, given: async () => `input: { itemId: "${await newQueueItem()}" }` },
  updatePlaylist: { ...byOwner, given: async () => `input: { id: "${await newPlaylist()}", name: "Other" }` },
  updateRoom: { ...byOwner, given: async () => `input: { id: "${await newRoom()}", name: "Other" }` },
  updateSong: { ...byAdministrator, given: () => `input: { id: "${song.id}", genre: "Pop" }` },
  updateSongs: { ...byAdministrator, given: () => `input: { ids: ["${song.id}"], genres: ["Pop"] }` },
};

/** An id of the client's own choice names nothing. */
const ownIds = ['clientId'];

function namesThing(name: string, type: GraphQLInputType): boolean {
  const named = getNamedType(type);
  if (!isInputObjectType(named)) return named.name === 'ID' && !ownIds.includes(name);
  return Object.values(named.getFields()).some((field) => namesThing(field.name, field.type));
}

/** A file can't be sent by the documents here; the tests of uploads ask such a mutation as everybody. */
function needsFile(type: GraphQLInputType): boolean {
  if (isNonNullType(type) && getNamedType(type).name === 'Upload') return true;
  const named = getNamedType(type);
  return isInputObjectType(named) && Object.values(named.getFields()).some((field) => needsFile(field.type));
}

const mutations = Object.values(schema.getMutationType()?.getFields() ?? {})
  .filter(({ args }) => args.some(({ name, type }) => namesThing(name, type)))
  .filter(({ args }) => !args.some(({ type }) => needsFile(type)))
  .map(({ name }) => name)
  .sort();

/** The code of what went wrong, if anything did. */
async function outcome(who: Who, mutation: string, given: string): Promise<unknown> {
  const answer = await callers[who].query<Record<string, { errors: { code: string }[] }>, unknown>(
    `mutation { ${mutation}(${given}) { errors { code } } }`,
  );
  return codes(answer)?.[0] ?? answer.data?.[mutation]?.errors[0]?.code ?? 'done';
}

test('every mutation that names a thing has a use here', () => {
  expect(Object.keys(changes)).toEqual(mutations);
});

test.each(Object.entries(changes))(
  '%s is done for those who may, and refused to all others',
  async (name, { doneBy, refusal, given }) => {
    const outcomes: [Who, unknown][] = [];
    for (const who of everybody) outcomes.push([who, await outcome(who, name, await given())]);
    const expected = everybody.map((who) => {
      if (doneBy.includes(who)) return [who, 'done'];
      return [who, who === 'signedOut' ? 'UNAUTHENTICATED' : refusal];
    });
    expect(outcomes).toEqual(expected);
  },
);
