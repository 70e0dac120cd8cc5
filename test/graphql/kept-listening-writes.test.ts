import { expect, test } from 'vitest';
import { given } from '../accounts/sessions/people.ts';
import { newListener } from '../library/listeners.ts';
import { testApp } from '../support/app.ts';
import { catalogFactory } from '../support/catalog.ts';
import { unkept } from './unkept.ts';

const app = await testApp();
const make = catalogFactory(app.orm);
const songs = [make.song(), make.song(), make.song()];
await make.save();
const ids = songs.map(({ id }) => id);
const [song] = ids;
const [listener, host] = [await newListener(app), await newListener(app)];

const { data: made } = await host.query<{ createRoom: { room: { id: string; inviteUrl: string } } }, unknown>(
  'mutation { createRoom(input: { name: "Evening", shared: true }) { room { id inviteUrl } } }',
);
const { id: roomId, inviteUrl } = given(made).createRoom.room;
const token = inviteUrl.split('/').at(-1);

/** The items of the listener's queue. */
async function items(): Promise<string[]> {
  const { data } = await listener.query<{ playQueue: { items: { id: string }[] } }, unknown>(
    '{ playQueue { items { id } } }',
  );
  return given(data).playQueue.items.map(({ id }) => id);
}

const queue = 'playQueue { version position playing }';
const withItems =
  'playQueue { current { song { title } } items { id } change { by { id } added { id } } device { id } }';
const message = 'message { content sender { id } }';
const said = 'content: "Hello", clientId: "one"';
const room =
  'room { name members { user { fullName } joined } messages(first: 9) { nodes { content } totalCount } }';

const list = (values: readonly unknown[]) => JSON.stringify(values);

// What listeners do while they listen, one after the other. The numbers are those of all statements, with that of the rate
// limit, `begin` and `commit`.
test.each<[string, number, string, () => string | Promise<string>]>([
  ['the first songs', 11, queue, () => `playSongs(input: { songIds: ${list(ids)} })`],
  ['songs', 9, queue, () => `playSongs(input: { songIds: ${list(ids)}, shuffled: true })`],
  ['one more song', 11, queue, () => `queueSongs(input: { songIds: "${song}" })`],
  ['the next song', 15, withItems, () => `queueSongs(input: { songIds: "${song}", placement: NEXT })`],
  ['a pause', 7, queue, () => 'updatePlayback(input: { position: 1000, playing: false })'],
  ['another item', 8, queue, async () => `updatePlayback(input: { itemId: "${(await items())[1]}" })`],
  ['the order of before', 8, queue, () => 'updatePlayback(input: { shuffled: false })'],
  ['another order', 9, queue, () => 'updatePlayback(input: { shuffled: true })'],
  [
    'moved items',
    10,
    queue,
    async () => `moveQueueItems(input: { itemIds: ${list((await items()).slice(0, 2))}, position: 2 })`,
  ],
  [
    'removed items',
    9,
    queue,
    async () => `removeQueueItems(input: { itemIds: ${list((await items()).slice(0, -1))} })`,
  ],
  ['what plays', 5, 'user { id fullName }', () => `setNowPlaying(songId: "${song}")`],
  ['silence', 5, 'user { id fullName }', () => 'setNowPlaying'],
  ['a play', 2, 'play { playedAt }', () => `recordPlay(songId: "${song}")`],
  ['a play of a client', 2, 'play { playedAt }', () => `recordPlay(songId: "${song}", clientId: "one")`],
  ['a play sent again', 4, 'play { playedAt }', () => `recordPlay(songId: "${song}", clientId: "one")`],
  ['coming into a room', 16, room, () => `joinRoom(input: { token: "${token}" })`],
  [
    'a song for a room',
    17,
    withItems,
    () => `queueSongs(input: { roomId: "${roomId}", songIds: "${song}" })`,
  ],
  ['a message in a room', 9, message, () => `sendRoomMessage(input: { roomId: "${roomId}", ${said} })`],
  ['a message sent again', 10, message, () => `sendRoomMessage(input: { roomId: "${roomId}", ${said} })`],
  ['leaving a room', 7, 'deletedId', () => `leaveRoom(id: "${roomId}")`],
])('all statements of %s are kept by their connections', async (_what, count, selection, call) => {
  const { data, errors, statements } = await listener.query<Record<string, { errors: unknown[] }>, unknown>(
    `mutation { ${await call()} { ${selection} errors { code message } } }`,
  );
  expect(errors ?? Object.values(given(data)).flatMap((payload) => payload.errors)).toEqual([]);
  expect(unkept(statements)).toEqual([]);
  expect(statements).toHaveLength(count);
});
