import { expect, test } from 'vitest';
import { newPerson } from '../../accounts/sessions/people.ts';
import { markRead, send } from '../../messages/messages.operations.ts';
import { testApp } from '../../support/app.ts';
import { catalogFactory } from '../../support/catalog.ts';
import { type Events, socketOf } from '../../support/socket.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';
import { newCallers, schema, signedIn, thingsIn, type Who } from './callers.ts';

const library = await temporaryFolder('library');
const app = await testApp({ environment: { LIBRARY_DIRS: library } });
const make = catalogFactory(app.orm);
const song = make.song();
await make.save();
const callers = await newCallers(app);
const { people } = callers;
/** Writes to everyone last, and reads what everyone writes last: nothing that was to come comes afterwards. */
const last = await newPerson(app);
const lastClient = app.from({ token: last.accessToken });

/** What is asked of each subscription, and who hears of a message from the owner that the receiver has read. */
const subscriptions: Record<string, { document: string; heardBy: readonly Who[] }> = {
  conversationRead: {
    document: 'subscription Reads { conversationRead { user { id } lastMessage { id } } }',
    heardBy: ['owner'],
  },
  messageReceived: {
    document: 'subscription Messages { messageReceived { id sender { id } } }',
    heardBy: ['owner', 'receiver'],
  },
  presenceChanged: {
    document: 'subscription Presence { presenceChanged { user { id } } }',
    heardBy: signedIn,
  },
};

const idsIn = ({ data }: Events<unknown>) => data.flatMap(thingsIn).map(({ id }) => id);

/** Lets someone hear the last message there is, and that it was read. */
async function finish(who: Exclude<Who, 'signedOut'>): Promise<void> {
  const content = 'The last one';
  await lastClient.query(send, { input: { receiverId: people[who].id, content } });
  await callers[who].query(send, { input: { receiverId: last.id, content } });
  await lastClient.query(markRead, { userId: people[who].id });
}

const ofRooms = ['roomChanged', 'roomInvited', 'roomMessageReceived', 'roomQueueChanged'];

test('there is a test for every subscription', () => {
  expect(
    [
      ...Object.keys(subscriptions),
      'playlistChanged',
      'playlistCursorMoved',
      'playlistEdited',
      'playQueueChanged',
      'scanProgress',
      ...ofRooms,
    ].sort(),
  ).toEqual(Object.keys(schema.getSubscriptionType()?.getFields() ?? {}).sort());
});

test.each(Object.entries(subscriptions))(
  '%s sends events to permitted subscribers, and to nobody else',
  async (name, { document, heardBy }) => {
    const events = new Map<Who, Events<unknown>>();
    for (const who of signedIn) {
      const socket = await socketOf(app, { token: people[who].accessToken });
      events.set(who, await socket.subscribe(document));
    }
    const { data } = await callers.owner.query(send, {
      input: { receiverId: people.receiver.id, content: 'Hello' },
    });
    const messageId = data?.sendMessage.message?.id ?? '';
    await callers.receiver.query(markRead, { userId: people.owner.id });
    for (const who of signedIn) await finish(who);
    const isPresence = name === 'presenceChanged';
    const heard: Who[] = [];
    for (const [who, live] of events) {
      await expect.poll(() => idsIn(live)).toContain(isPresence ? people.owner.id : last.id);
      if (isPresence || idsIn(live).includes(messageId)) heard.push(who);
    }
    expect(heard).toEqual(heardBy);
  },
);

test('only administrators follow scans', async () => {
  const socketsOf = signedIn.map(async (who) => {
    const socket = await socketOf(app, { token: people[who].accessToken });
    return [who, await socket.subscribe('subscription Scans { scanProgress { id state } }')] as const;
  });
  const events = new Map(await Promise.all(socketsOf));
  await callers.administrator.query('mutation { startScan { scan { id } } }');
  for (const [who, live] of events) {
    if (who === 'administrator') await expect.poll(() => JSON.stringify(live.data)).toContain('DONE');
    else await expect.poll(() => JSON.stringify(live)).toContain('FORBIDDEN');
  }
});

test('a playlist is followed by those who may see it', async () => {
  const [playlist] = thingsIn(
    (await callers.owner.query('mutation { createPlaylist(input: { name: "Private" }) { playlist { id } } }'))
      .data,
  );
  const document = `subscription OnePlaylist { playlistChanged(id: "${playlist?.id}") { id name } }`;
  for (const who of signedIn) {
    const socket = await socketOf(app, { token: people[who].accessToken });
    const live = await socket.subscribe(document);
    const rename = `mutation { updatePlaylist(input: { id: "${playlist?.id}", name: "${who}" }) { errors { code } } }`;
    await callers.owner.query(rename);
    if (who === 'owner') await expect.poll(() => JSON.stringify(live.data)).toContain(who);
    else await expect.poll(() => JSON.stringify(live.results)).toContain('BAD_USER_INPUT');
  }
});

test('who edits a playlist is told to those who may change it', async () => {
  const [playlist] = thingsIn(
    (
      await callers.owner.query(
        'mutation { createPlaylist(input: { name: "Open", public: true }) { playlist { id } } }',
      )
    ).data,
  );
  const id = playlist?.id;
  const events = new Map<Who, Events<unknown>>();
  for (const who of signedIn) {
    const socket = await socketOf(app, { token: people[who].accessToken });
    events.set(
      who,
      await socket.subscribe(`subscription Edits { playlistEdited(playlistId: "${id}") { kind } }`),
    );
  }
  const input = `input: { playlistId: "${id}", songIds: ["${song.id}"] }`;
  await callers.owner.query(`mutation { addToPlaylist(${input}) { errors { code } } }`);
  for (const [who, live] of events)
    await expect
      .poll(() => JSON.stringify(live.results))
      .toContain(who === 'owner' ? 'ADDED' : 'BAD_USER_INPUT');
});

test('a queue is followed by its user alone', async () => {
  const document = 'subscription OwnQueue { playQueueChanged { version volume } }';
  const events = new Map<Who, Events<unknown>>();
  for (const who of signedIn) {
    const socket = await socketOf(app, { token: people[who].accessToken });
    events.set(who, await socket.subscribe(document));
  }
  const change = (who: Who, volume: number) =>
    callers[who].query(`mutation { updatePlayback(input: { volume: ${volume} }) { errors { code } } }`);
  await change('owner', 0.125);
  for (const who of signedIn) await change(who, 0.25);
  for (const [who, live] of events) {
    await expect.poll(() => JSON.stringify(live.data)).toContain('0.25');
    expect(JSON.stringify(live.data).includes('0.125')).toBe(who === 'owner');
  }
});

test('a room, its queue and its chat are followed by those who are in it, and invitations by those invited', async () => {
  const [room] = thingsIn(
    (await callers.owner.query('mutation { createRoom(input: { name: "Ours" }) { room { id } } }')).data,
  );
  const id = room?.id;
  const documents = [
    `subscription OwnRoom { roomChanged(id: "${id}") { id name } }`,
    `subscription OwnRoomQueue { roomQueueChanged(roomId: "${id}") { version } }`,
    `subscription OwnRoomChat { roomMessageReceived(roomId: "${id}") { content } }`,
  ];
  const invited = new Map<Who, Events<unknown>>();
  const events = new Map<Who, Events<unknown>[]>();
  for (const who of signedIn) {
    const socket = await socketOf(app, { token: people[who].accessToken });
    invited.set(who, await socket.subscribe('subscription Invited { roomInvited { id name } }'));
    events.set(who, await Promise.all(documents.map((document) => socket.subscribe(document))));
  }
  const say = `mutation { sendRoomMessage(input: { roomId: "${id}", content: "Hello" }) { errors { code } } }`;
  await callers.owner.query(say);
  for (const [who, all] of events)
    for (const live of all)
      await expect
        .poll(() => JSON.stringify(who === 'owner' ? live.data : live.results))
        .toMatch(who === 'owner' ? /Ours|version|Hello/ : /BAD_USER_INPUT/);
  for (const who of ['receiver', 'stranger'] as const)
    await callers.owner.query(
      `mutation { inviteToRoom(roomId: "${id}", userIds: ["${people[who].id}"]) { errors { code } } }`,
    );
  for (const [who, live] of invited) {
    if (who === 'receiver' || who === 'stranger')
      await expect.poll(() => live.data).toEqual([{ roomInvited: { id, name: 'Ours' } }]);
  }
  expect(invited.get('administrator')?.data).toEqual([]);
});
