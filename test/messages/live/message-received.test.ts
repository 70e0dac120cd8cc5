import { expect, test } from 'vitest';
import { codes, given } from '../../accounts/sessions/people.ts';
import type { ReceivedSubscriptionVariables } from '../../generated/graphql.ts';
import { testApp } from '../../support/app.ts';
import { socketOf } from '../../support/socket.ts';
import { history, send, takeBack } from '../messages.operations.ts';
import { threeTalkers } from '../talkers.ts';
import { received } from './live.operations.ts';

const app = await testApp();

test('a message is delivered to its receiver and to the sender’s own devices, and to nobody else', async () => {
  const { ada, bob, cleo } = await threeTalkers(app);
  const sockets = [await socketOf(app, ada), await socketOf(app, ada), await socketOf(app, bob)];
  const events = [];
  for (const socket of sockets) events.push(await socket.subscribe(received, { after: null }));
  const foreign = await (await socketOf(app, cleo)).subscribe(received, { after: null });
  const ofAda = await (await socketOf(app, cleo)).subscribe(received, { fromUserId: ada.id });
  const id = await ada.tell(bob, 'Hello Bob');
  for (const each of events) {
    expect(await each.next()).toEqual({
      messageReceived: {
        id,
        cursor: expect.any(String),
        content: 'Hello Bob',
        createdAt: expect.any(String),
        readAt: null,
        sender: { id: ada.id, fullName: 'Talker 0', email: each === events[2] ? null : expect.any(String) },
        receiver: { id: bob.id },
      },
    });
  }
  // What comes to Cleo first is what was sent to her.
  await bob.tell(cleo, 'Hello Cleo');
  expect(await foreign.next()).toMatchObject({ messageReceived: { content: 'Hello Cleo' } });
  expect(foreign.results).toHaveLength(1);
  await ada.tell(cleo, 'Hello from Ada');
  expect(await ofAda.next()).toMatchObject({ messageReceived: { content: 'Hello from Ada' } });
});

test('fromUserId restricts messageReceived to one sender', async () => {
  const { ada, bob, cleo } = await threeTalkers(app);
  const socket = await socketOf(app, ada);
  const fromBob = await socket.subscribe(received, { fromUserId: bob.id });
  const own = await socket.subscribe(received, { fromUserId: ada.id.toUpperCase() });
  await cleo.tell(ada, 'from Cleo');
  await ada.tell(bob, 'to Bob');
  await bob.tell(cleo, 'not for Ada');
  await bob.tell(ada, 'from Bob');
  await ada.tell(cleo, 'to Cleo');
  await bob.tell(ada, 'again');
  const texts = (events: { messageReceived: { content: string } }[]) =>
    events.map(({ messageReceived }) => messageReceived.content);
  expect(texts(await fromBob.take(2))).toEqual(['from Bob', 'again']);
  expect(texts(await own.take(2))).toEqual(['to Bob', 'to Cleo']);
});

test('messages sent before the subscription, refused, or sent twice are not delivered', async () => {
  const { ada, bob } = await threeTalkers(app);
  await ada.tell(bob, 'before', 'before');
  const events = await (await socketOf(app, bob)).subscribe(received, { after: null });
  await ada.tell(bob, 'before', 'before');
  expect((await ada.query(send, { input: { receiverId: bob.id, content: ' ' } })).errors).toBeUndefined();
  const at = { receiverId: bob.id, content: 'once', clientId: 'once' };
  await Promise.all(Array.from({ length: 20 }, () => ada.query(send, { input: at })));
  await ada.tell(bob, 'the end');
  const [first, second] = await events.take(2);
  expect([first, second]).toMatchObject([
    { messageReceived: { content: 'once' } },
    { messageReceived: { content: 'the end' } },
  ]);
});

test('a message deleted before it is delivered is left out', async () => {
  const { ada, bob } = await threeTalkers(app);
  await ada.tell(bob, 'known');
  const { edges } = given((await bob.query(history, { first: 1 })).data?.messages);
  await ada.tell(bob, 'one');
  const id = await ada.tell(bob, 'two');
  await ada.tell(bob, 'three');
  await ada.query(takeBack, { id });
  const events = await (await socketOf(app, bob)).subscribe(received, { after: given(edges[0]).cursor });
  const contents = (await events.take(2)).map(({ messageReceived }) => messageReceived.content);
  expect(contents).toEqual(['one', 'three']);
});

test('each event shows people as they are at that time', async () => {
  const { ada, bob } = await threeTalkers(app);
  const events = await (await socketOf(app, bob)).subscribe(received, { after: null });
  await ada.tell(bob, 'one');
  expect(await events.next()).toMatchObject({ messageReceived: { sender: { fullName: 'Talker 0' } } });
  await app.orm.em
    .getConnection()
    .execute('update account set full_name = ? where id = ?', ['Renamed', ada.id]);
  await ada.tell(bob, 'two');
  expect(await events.next()).toMatchObject({ messageReceived: { sender: { fullName: 'Renamed' } } });
});

test('messageReceived refuses invalid ids and cursors', async () => {
  const { ada } = await threeTalkers(app);
  const socket = await socketOf(app, ada);
  const refused: ReceivedSubscriptionVariables[] = [
    { fromUserId: 'bob', after: null },
    { fromUserId: null, after: 'garbage' },
  ];
  for (const wrong of refused) {
    const events = await socket.subscribe(received, wrong);
    const refusal = events.results[0]?.errors ?? (await events.ended.catch((errors: unknown) => errors));
    expect(codes({ errors: refusal as [] })).toEqual(['BAD_USER_INPUT']);
  }
});
