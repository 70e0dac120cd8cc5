import { setTimeout as wait } from 'node:timers/promises';
import { Client } from 'pg';
import { describe, expect, test } from 'vitest';
import { Role } from '../../src/api/viewer.model.ts';
import { appBeside, given } from '../accounts/sessions/people.ts';
import { graphql } from '../generated/gql.ts';
import { type Answer, testApp } from '../support/app.ts';
import { catalogFactory } from '../support/catalog.ts';
import { atFileEnd } from '../support/file-end.ts';
import { listen, send } from '../support/http.ts';
import { socketOf, tokenOf } from '../support/socket.ts';
import { create, like, play } from './library.operations.ts';
import { newAdmin, newListener, newListeners } from './listeners.ts';

// What refers to an account or a song that somebody deletes at that very moment, and commits only then.
const app = await testApp({ jobs: true });
const make = catalogFactory(app.orm);
const client = new Client({ connectionString: app.orm.config.get('clientUrl') ?? '' });
await client.connect();
atFileEnd(() => client.end());

async function waiting(): Promise<boolean> {
  const rows = await app.orm.em
    .getConnection()
    .execute(
      'select from pg_stat_activity where datname = current_database() and wait_event_type = $$Lock$$',
    );
  return rows.length > 0;
}

async function whileDeleting<Data>(table: string, id: string, ask: () => Promise<Answer<Data>>) {
  await client.query('begin');
  await client.query(`delete from ${table} where id = $1`, [id]);
  const asked = ask();
  await expect.poll(waiting).toBe(true);
  await client.query('commit');
  return asked;
}

async function newSong(): Promise<string> {
  const song = make.song();
  await make.save();
  return song.id;
}

describe('for a deleted listener', async () => {
  const songId = await newSong();

  test.each<[string, (listener: Awaited<ReturnType<typeof newListener>>) => Promise<Answer<unknown>>]>([
    ['a play', (listener) => listener.query(play, { songId })],
    ['a play with an id of the client', (listener) => listener.query(play, { songId, clientId: 'one' })],
    ['a like', (listener) => listener.query(like, { songId })],
    ['a playlist', (listener) => listener.query(create, { input: { name: 'Last', songIds: [songId] } })],
  ])('%s answers that the session has ended', async (_name, ask) => {
    const listener = await newListener(app);
    const { errors } = await whileDeleting('account', listener.id, () => ask(listener));
    expect(errors?.map(({ extensions }) => extensions)).toEqual([
      { code: 'UNAUTHENTICATED', reason: 'REVOKED' },
    ]);
  });
});

describe('for a deleted song', () => {
  test('a play and a like are refused', async () => {
    const listener = await newListener(app);
    const notFound = [{ code: 'NOT_FOUND', field: ['songId'] }];
    const first = await newSong();
    const played = await whileDeleting('song', first, () => listener.query(play, { songId: first }));
    expect(given(played.data).recordPlay).toEqual({ play: null, errors: notFound });
    const second = await newSong();
    const liked = await whileDeleting('song', second, () => listener.query(like, { songId: second }));
    expect(given(liked.data).likeSong).toEqual({ song: null, errors: notFound });
  });

  test('a playlist refuses it, and is not created', async () => {
    const listener = await newListener(app);
    const songId = await newSong();
    const input = { name: 'With what goes', songIds: [songId] };
    const { data } = await whileDeleting('song', songId, () => listener.query(create, { input }));
    expect(data?.createPlaylist).toMatchObject({
      playlist: null,
      errors: [{ code: 'NOT_FOUND', field: ['input', 'songIds', '0'] }],
    });
  });
});

const removeAlbum = graphql(`
  mutation DeleteWithSongs($id: ID!) { deleteAlbum(id: $id, withSongs: true) { deletedId errors { code } } }
`);
const removeAccount = graphql(`
  mutation DeleteFollowed($id: ID!) { deleteUser(id: $id) { deletedId errors { code } } }
`);
const fill = graphql(`
  mutation FillQueue($input: PlaySongsInput!) {
    playSongs(input: $input) { playQueue { version items { id song { id } } } errors { code } }
  }
`);
const pause = graphql(`
  mutation MoveInShortened($input: MoveQueueItemsInput!) {
    moveQueueItems(input: $input) { playQueue { version } errors { code } }
  }
`);
const openRoom = graphql(`
  mutation OpenBesides($input: CreateRoomInput!) { createRoom(input: $input) { room { id } errors { code } } }
`);
const letIn = graphql(`
  mutation LetInBefore($playlistId: ID!, $userId: ID!) {
    addCollaborator(playlistId: $playlistId, userId: $userId) { errors { code } }
  }
`);
const followQueue = graphql(`
  subscription FollowShortened {
    playQueueChanged { version playing position current { song { id } } change { kind itemIds } items { id song { id } } }
  }
`);
const followRoomQueue = graphql(`
  subscription FollowShortenedRoom($id: ID!) {
    roomQueueChanged(roomId: $id) { playing current { song { id } } change { kind itemIds } items { id song { id } } }
  }
`);
const followPlaylist = graphql(`
  subscription FollowShortenedPlaylist($id: ID!) {
    playlistChanged(id: $id) { updatedAt songCount collaborators { id } items(first: 100) { nodes { song { id } addedBy { id } } } }
  }
`);

const socketFor = ({ id }: { id: string }) => socketOf(app, { id, role: Role.USER });

/** Songs of an album among others: the first and the last are not on it. */
async function albumAmongOthers() {
  const album = make.album();
  const songs = [1, 2, 3, 4, 5].map((trackNumber) => make.song({ album, trackNumber, duration: 300 }));
  const others = [make.song({ duration: 300 }), make.song({ duration: 300 })];
  await make.save();
  const [before, after] = others.map(({ id }) => id) as [string, string];
  return { albumId: album.id, songIds: [before, ...songs.map(({ id }) => id), after], before, after };
}

test('songs that are deleted leave a queue, a room and a playlist by one event each, and what plays goes on', async () => {
  const admin = await newAdmin(app);
  const listener = await newListener(app);
  const { albumId, songIds, before, after } = await albumAmongOthers();
  const filled = given(
    (await listener.query(fill, { input: { songIds, startAt: 2, playing: true } })).data,
  ).playSongs;
  const queue = given(filled.playQueue);
  const gone = queue.items.slice(1, -1).map(({ id }) => id);
  const room = given(
    (await listener.query(openRoom, { input: { name: 'Short', fromQueue: true } })).data?.createRoom.room,
  );
  const { data } = await listener.query(create, { input: { name: 'Short', songIds } });
  const playlistId = given(data?.createPlaylist.playlist).id;
  const socket = await socketFor(listener);
  const own = await socket.subscribe(followQueue);
  const heard = await socket.subscribe(followRoomQueue, { id: room.id });
  const listed = await socket.subscribe(followPlaylist, { id: playlistId });
  await own.next();
  await heard.next();

  expect((await admin.query(removeAlbum, { id: albumId })).data?.deleteAlbum.errors).toEqual([]);
  const shortened = (await own.next()).playQueueChanged;
  expect(shortened).toMatchObject({
    ...{ version: queue.version + 1, playing: true, position: 0, current: { song: { id: after } } },
    change: { kind: 'REMOVED', itemIds: gone },
  });
  expect(shortened.items.map(({ song }) => song.id)).toEqual([before, after]);
  const inRoom = (await heard.next()).roomQueueChanged;
  expect(inRoom).toMatchObject({
    playing: true,
    current: { song: { id: after } },
    change: { kind: 'REMOVED' },
  });
  expect(inRoom.change?.itemIds).toHaveLength(5);
  expect((await listed.next()).playlistChanged).toMatchObject({
    songCount: 2,
    items: { nodes: [{ song: { id: before } }, { song: { id: after } }] },
  });
  // A device that has not heard of it yet is told so.
  const late = { itemIds: [given(queue.items[0]).id], position: 1, version: queue.version };
  expect((await listener.query(pause, { input: late })).data?.moveQueueItems).toMatchObject({
    playQueue: { version: queue.version + 1 },
    errors: [{ code: 'CONFLICT' }],
  });
  // Nothing comes twice: the next event is that of the next change.
  await listener.query(pause, { input: { ...late, version: null } });
  expect((await own.next()).playQueueChanged).toMatchObject({
    version: queue.version + 2,
    change: { kind: 'MOVED' },
  });
  expect(await app.orm.em.getConnection().execute('select from shortened_queue, shortened_playlist')).toEqual(
    [],
  );
});

test('however many lists lose songs, no statement takes more than 50 of them, and each is told once', async () => {
  const admin = await newAdmin(app);
  const { albumId, songIds } = await albumAmongOthers();
  const listeners = await newListeners(app, 120);
  for (const listener of listeners) {
    await listener.query(fill, { input: { songIds } });
    await listener.query(create, { input: { name: 'Short', songIds, public: true } });
  }
  const followed = given(listeners[60]);
  const own = await (await socketFor(followed)).subscribe(followQueue);
  const { version } = (await own.next()).playQueueChanged;
  app.statements.reset();
  expect((await admin.query(removeAlbum, { id: albumId })).data?.deleteAlbum.errors).toEqual([]);
  expect((await own.next()).playQueueChanged).toMatchObject({
    version: version + 1,
    change: { kind: 'REMOVED' },
  });
  const taken = app.statements.taken();
  for (const table of ['play_queue_item', 'playlist_item'])
    expect(
      taken.filter((text) => text.includes(`delete from ${table} where`)),
      table,
    ).toHaveLength(3);
  await expect
    .poll(() =>
      app.orm.em
        .getConnection()
        .execute('select 1 from shortened_queue union all select 1 from shortened_playlist'),
    )
    .toEqual([]);
  const ids = listeners.map(({ id }) => id);
  const { rows: left } = await client.query(
    `select distinct play_queue.version, (select count(*)::int from play_queue_item where queue_id = play_queue.id) as queued,
      (select count(*)::int from playlist_item join playlist on playlist.id = playlist_id
        where owner_id = play_queue.id) as listed
    from play_queue where user_id = any($1)`,
    [ids],
  );
  expect(left).toEqual([{ version: version + 1, queued: 2, listed: 2 }]);
});

test('a deletion may take the database longer than other requests', async () => {
  const admin = await newAdmin(app);
  const listener = await newListener(app);
  const { albumId, songIds } = await albumAmongOthers();
  const { data } = await listener.query(create, { input: { name: 'Held', songIds } });
  const playlistId = given(data?.createPlaylist.playlist).id;
  const hasty = await appBeside(app, { DATABASE_REQUEST_TIMEOUT_MS: '1500' });
  const url = await listen(hasty);
  // Its first connection may take a busy machine a while.
  await hasty.orm.em.fork().execute('select 1');
  await client.query('begin');
  await client.query('select from playlist_item where playlist_id = $1 for update', [playlistId]);
  const text = `mutation { deleteAlbum(id: "${albumId}", withSongs: true) { deletedId errors { code } } }`;
  const headers = {
    authorization: `Bearer ${tokenOf(app, { id: admin.id, role: Role.ADMIN })}`,
    'content-type': 'application/json',
  };
  const asked = send(`${url}/graphql`, { method: 'POST', headers }, JSON.stringify({ query: text }));
  await expect.poll(waiting).toBe(true);
  // Longer than a request may.
  await wait(2000);
  await client.query('commit');
  expect(JSON.parse((await asked).body.toString())).toMatchObject({
    data: { deleteAlbum: { deletedId: albumId, errors: [] } },
  });
});

test('those who follow a playlist are told when an account that edits it is deleted, and it ends with that of its owner', async () => {
  const admin = await newAdmin(app);
  const [owner, editor] = await newListeners(app, 2);
  const songId = await newSong();
  const { data } = await given(owner).query(create, {
    input: { name: 'Ours', songIds: [songId], public: true },
  });
  const playlistId = given(data?.createPlaylist.playlist).id;
  await given(owner).query(letIn, { playlistId, userId: given(editor).id });
  const follower = await newListener(app);
  const listed = await (await socketFor(given(owner))).subscribe(followPlaylist, { id: playlistId });
  const kept = await (await socketFor(follower)).subscribe(followPlaylist, { id: playlistId });
  await admin.query(removeAccount, { id: given(editor).id });
  expect((await listed.next()).playlistChanged.collaborators).toEqual([]);
  await kept.next();
  await admin.query(removeAccount, { id: given(owner).id });
  await kept.ended;
});
