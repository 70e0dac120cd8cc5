import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import { Role } from '../../src/api/viewer.model.ts';
import { codes, given } from '../accounts/sessions/people.ts';
import { testApp } from '../support/app.ts';
import {
  history,
  log,
  logTotal,
  markRead,
  messageNode,
  send,
  takeBack,
  talks,
  total,
} from './messages.operations.ts';
import { talkers, threeTalkers } from './talkers.ts';

const app = await testApp();
const { ada, bob, cleo } = await threeTalkers(app);
const [admin] = await talkers(app, 1, Role.ADMIN);
const secret = 'the treasure is under the oak';
const id = await ada.tell(bob, secret, 'treasure');
await bob.tell(ada, 'which oak?');

/** Everything that an answer says, in one string. */
const said = (answer: object) => JSON.stringify(answer);

test('a third user finds nothing in lists, totals and conversations', async () => {
  for (const withUserId of [null, ada.id, bob.id, cleo.id]) {
    expect(given((await cleo.query(history, { withUserId })).data?.messages).edges).toEqual([]);
    expect(given((await cleo.query(total, { withUserId })).data?.messages).totalCount).toBe(0);
  }
  expect((await cleo.query(talks, { first: 20 })).data?.conversations).toMatchObject({
    totalCount: 0,
    edges: [],
  });
});

test("a cursor of somebody else's message reveals nothing", async () => {
  const { edges } = given((await ada.query(history, { first: 20 })).data?.messages);
  for (const { cursor } of edges) {
    for (const withUserId of [null, ada.id, bob.id]) {
      const behind = await cleo.query(history, { first: 10, after: cursor, withUserId });
      const before = await cleo.query(history, { last: 10, before: cursor, withUserId });
      expect([behind, before].map(({ data }) => given(data?.messages).edges)).toEqual([[], []]);
    }
  }
});

test('as a node, a message is visible to its two sides and to administrators', async () => {
  const seen = { node: { id, content: secret, sender: { id: ada.id }, receiver: { id: bob.id } } };
  for (const reader of [ada, bob, given(admin)]) {
    expect((await reader.query(messageNode, { id })).data).toEqual(seen);
  }
  for (const reader of [cleo, app]) {
    const { data, errors } = await reader.query(messageNode, { id });
    expect({ data, errors }).toEqual({ data: { node: null }, errors: undefined });
  }
});

test("another user's message and a missing one get the same answer", async () => {
  const foreign = await cleo.query(takeBack, { id });
  const none = await cleo.query(takeBack, { id: randomUUID() });
  expect(foreign.data).toEqual(none.data);
  expect(foreign.data?.deleteMessage).toEqual({
    deletedId: null,
    errors: [{ code: 'NOT_FOUND', field: ['id'] }],
  });
  const unread = await cleo.query(markRead, { userId: ada.id });
  expect(unread.data).toEqual((await cleo.query(markRead, { userId: randomUUID() })).data);
  // Somebody else's clientId is not taken: it is one's own.
  const { data } = await cleo.query(send, {
    input: { receiverId: bob.id, content: 'mine', clientId: 'treasure' },
  });
  expect(data?.sendMessage.message?.content).toBe('mine');
  await cleo.query(takeBack, { id: given(data?.sendMessage.message).id });
  expect(said(data ?? {})).not.toContain('oak');
});

test("the receiver cannot delete the sender's message", async () => {
  expect((await bob.query(takeBack, { id })).data?.deleteMessage.errors).toMatchObject([
    { code: 'NOT_FOUND' },
  ]);
  expect(await ada.reads(bob)).toEqual(['which oak?', secret]);
});

test('the message log is for administrators, and signed-out viewers see no messages', async () => {
  expect(codes(await ada.query(log, { first: 20 }))).toEqual(['FORBIDDEN']);
  expect(codes(await ada.query(logTotal, { filter: { userId: ada.id } }))).toEqual(['FORBIDDEN']);
  const answers = [
    await app.query(history, { first: 20 }),
    await app.query(talks, { first: 20 }),
    await app.query(log, { first: 20 }),
    await app.query(send, { input: { receiverId: ada.id, content: 'Hello' } }),
    await app.query(markRead, { userId: ada.id }),
    await app.query(takeBack, { id }),
  ];
  for (const answer of answers) expect(codes(answer)).toEqual(['UNAUTHENTICATED']);
});

test("the server's log does not contain messages", () => {
  expect(said(app.log)).not.toContain('oak');
});

test("participants see only each other's public fields", async () => {
  const { data, errors } = await ada.query(
    'query OtherSide { conversations { nodes { user { fullName email role } lastMessage { sender { email } } } } }',
  );
  expect(errors).toBeUndefined();
  expect(data).toEqual({
    conversations: {
      nodes: [
        { user: { fullName: 'Talker 1', email: null, role: null }, lastMessage: { sender: { email: null } } },
      ],
    },
  });
});
