import { expect, test } from 'vitest';
import { appBeside } from '../../accounts/sessions/people.ts';
import { testApp } from '../../support/app.ts';
import { socketOf } from '../../support/socket.ts';
import { markRead } from '../messages.operations.ts';
import { threeTalkers } from '../talkers.ts';
import { read, withoutBus } from './live.operations.ts';

const app = await testApp();
const beside = await appBeside(app);

test('a sender is told that a message was read, on every server, and sees its own side', async () => {
  const { ada, bob, cleo } = await threeTalkers(app);
  const here = await (await socketOf(app, ada)).subscribe(read);
  const there = await (await socketOf(beside, ada)).subscribe(read);
  const reader = await (await socketOf(app, bob)).subscribe(read);
  const foreign = await (await socketOf(app, cleo)).subscribe(read);
  await bob.tell(ada, 'unread by Ada');
  const id = await ada.tell(bob, 'Hello');
  await bob.query(markRead, { userId: ada.id });
  const seen = {
    conversationRead: {
      user: { id: bob.id },
      unreadCount: 1,
      lastMessage: { id, content: 'Hello', readAt: expect.any(String) },
    },
  };
  expect(await here.next()).toEqual(seen);
  expect(await there.next()).toEqual(seen);
  // The next that the others hear is of their own messages: none was for them.
  await cleo.tell(bob, 'from Cleo');
  await bob.query(markRead, { userId: cleo.id });
  expect(await foreign.next()).toMatchObject({ conversationRead: { user: { id: bob.id } } });
  await ada.query(markRead, { userId: bob.id });
  expect(await reader.next()).toMatchObject({ conversationRead: { user: { id: ada.id } } });
  expect([here.results.length, reader.results.length, foreign.results.length]).toEqual([1, 1, 1]);
});

test('if everything is read already, no event is sent', async () => {
  const { ada, bob } = await threeTalkers(app);
  const events = await (await socketOf(app, ada)).subscribe(read);
  await ada.tell(bob, 'one');
  await Promise.all(Array.from({ length: 10 }, () => bob.query(markRead, { userId: ada.id })));
  expect(await events.next()).toMatchObject({ conversationRead: { lastMessage: { content: 'one' } } });
  await bob.query(markRead, { userId: ada.id });
  await ada.tell(bob, 'two');
  await bob.query(markRead, { userId: ada.id });
  expect(await events.next()).toMatchObject({ conversationRead: { lastMessage: { content: 'two' } } });
  expect(events.results).toHaveLength(2);
});

test('messages read while the connection for events was broken are reported afterwards', async () => {
  const { ada, bob, cleo } = await threeTalkers(app);
  await ada.tell(bob, 'to Bob');
  await ada.tell(cleo, 'to Cleo');
  const events = await (await socketOf(app, ada)).subscribe(read);
  await withoutBus(app, async () => {
    await bob.query(markRead, { userId: ada.id });
    await cleo.query(markRead, { userId: ada.id });
  });
  const readers = () => new Set(events.data.map((data) => data?.conversationRead.user.id));
  await expect.poll(readers).toEqual(new Set([bob.id, cleo.id]));
});
