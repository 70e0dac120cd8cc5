import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import { codes, given } from '../accounts/sessions/people.ts';
import { testApp } from '../support/app.ts';
import { history, markRead, takeBack, talks } from './messages.operations.ts';
import { conversationsOutOfStep, talkers, threeTalkers } from './talkers.ts';

const app = await testApp();

test('conversations show the latest message and the unread count, the latest first', async () => {
  const { ada, bob, cleo } = await threeTalkers(app);
  await bob.tell(ada, 'one');
  await bob.tell(ada, 'two');
  await cleo.tell(ada, 'three');
  await ada.tell(bob, 'four');
  expect(await ada.sees()).toEqual([
    { with: bob.id, unread: 2, last: 'four' },
    { with: cleo.id, unread: 1, last: 'three' },
  ]);
  expect(await bob.sees()).toEqual([{ with: ada.id, unread: 1, last: 'four' }]);
  expect(await cleo.sees()).toEqual([{ with: ada.id, unread: 0, last: 'three' }]);
  expect(await conversationsOutOfStep(app)).toEqual([]);
});

test("marking a conversation as read affects only the reader's unread messages in it", async () => {
  const { ada, bob, cleo } = await threeTalkers(app);
  await bob.tell(ada, 'one');
  await bob.tell(ada, 'two');
  await cleo.tell(ada, 'three');
  await ada.tell(bob, 'four');
  const { data } = await ada.query(markRead, { userId: bob.id });
  expect(data?.markConversationRead).toEqual({
    // The last one is Ada's own, which Bob has not read.
    conversation: {
      user: { id: bob.id },
      unreadCount: 0,
      lastMessage: { id: expect.any(String), readAt: null },
    },
    errors: [],
  });
  expect((await ada.sees()).map(({ unread }) => unread)).toEqual([0, 1]);
  expect(await bob.sees()).toMatchObject([{ unread: 1 }]);
  const { edges } = given((await bob.query(history, { withUserId: ada.id })).data?.messages);
  expect(edges.map(({ node }) => [node.content, node.readAt !== null])).toEqual([
    ['four', false],
    ['two', true],
    ['one', true],
  ]);
  const [again] = [await ada.query(markRead, { userId: bob.id })];
  expect(again.data?.markConversationRead.conversation?.unreadCount).toBe(0);
  const later = given((await bob.query(history, { withUserId: ada.id })).data?.messages);
  expect(later.edges).toEqual(edges);
  expect(await conversationsOutOfStep(app)).toEqual([]);
});

test('a conversation that does not exist, or with oneself, cannot be marked as read', async () => {
  const { ada, bob, cleo } = await threeTalkers(app);
  await bob.tell(cleo, 'not for Ada');
  for (const userId of [bob.id, randomUUID(), ada.id]) {
    expect((await ada.query(markRead, { userId })).data?.markConversationRead).toEqual({
      conversation: null,
      errors: [{ code: 'NOT_FOUND', field: ['userId'] }],
    });
  }
  expect(codes(await ada.query(markRead, { userId: 'bob' }))).toEqual(['BAD_USER_INPUT']);
});

test('deleting the latest message shows the previous one, and deleting the last removes the conversation', async () => {
  const { ada, bob } = await threeTalkers(app);
  const one = await ada.tell(bob, 'one');
  const two = await bob.tell(ada, 'two');
  const three = await bob.tell(ada, 'three');
  expect((await bob.query(takeBack, { id: three })).data?.deleteMessage).toEqual({
    deletedId: three,
    errors: [],
  });
  expect(await ada.sees()).toEqual([{ with: bob.id, unread: 1, last: 'two' }]);
  await ada.query(takeBack, { id: one });
  expect(await ada.sees()).toEqual([{ with: bob.id, unread: 1, last: 'two' }]);
  expect(await bob.sees()).toEqual([{ with: ada.id, unread: 0, last: 'two' }]);
  await ada.query(markRead, { userId: bob.id });
  await bob.query(takeBack, { id: two });
  expect(await ada.sees()).toEqual([]);
  expect(await bob.sees()).toEqual([]);
  await ada.tell(bob, 'anew');
  expect(await bob.sees()).toEqual([{ with: ada.id, unread: 1, last: 'anew' }]);
  expect(await conversationsOutOfStep(app)).toEqual([]);
});

test('after any simultaneous changes, counts match the messages', async () => {
  const people = await talkers(app, 4);
  const [one, ...others] = people;
  const ada = given(one);
  const work = others.flatMap((other) =>
    Array.from({ length: 12 }, async (_, index) => {
      const id = await other.tell(ada, `in ${index}`);
      if (index % 3 === 0) await other.query(takeBack, { id });
      if (index % 4 === 0) expect((await ada.query(markRead, { userId: other.id })).errors).toBeUndefined();
      const answer = await ada.tell(other, `out ${index}`);
      if (index % 5 === 0) {
        const twice = await Promise.all([1, 2].map(() => ada.query(takeBack, { id: answer })));
        const deleted = twice.map(({ data, errors }) => [errors, data?.deleteMessage.deletedId ?? null]);
        expect(deleted).toContainEqual([undefined, answer]);
        expect(deleted).toContainEqual([undefined, null]);
      }
    }),
  );
  await Promise.all(work);
  expect(await conversationsOutOfStep(app)).toEqual([]);
  expect(await ada.sees()).toHaveLength(3);
});

test('pages of conversations go both ways, show each one once, and report further ones', async () => {
  const [viewer, ...others] = await talkers(app, 24);
  const ada = given(viewer);
  for (const other of others) await other.tell(ada, 'Hello');
  const expected = others.map(({ id }) => id).reverse();
  const page = async (given_: Parameters<typeof ada.query>[1]) => {
    const { data } = await ada.query(talks, given_ as { first: number });
    const { edges, pageInfo } = given(data?.conversations);
    return { ids: edges.map(({ node }) => node.user.id), ...pageInfo };
  };
  const first = await page({ first: 10 });
  expect(first).toMatchObject({ ids: expected.slice(0, 10), hasNextPage: true, hasPreviousPage: false });
  const second = await page({ first: 20, after: first.endCursor });
  expect(second).toMatchObject({ ids: expected.slice(10), hasNextPage: false, hasPreviousPage: true });
  const back = await page({ last: 5, before: second.startCursor });
  expect(back).toMatchObject({ ids: expected.slice(5, 10), hasNextPage: true, hasPreviousPage: true });
  expect((await page({ last: 3 })).ids).toEqual(expected.slice(-3));
});
