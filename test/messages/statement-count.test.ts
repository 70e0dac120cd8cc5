import { expect, test } from 'vitest';
import { Role } from '../../src/api/viewer.model.ts';
import { given } from '../accounts/sessions/people.ts';
import { graphql } from '../generated/gql.ts';
import { testApp } from '../support/app.ts';
import { markRead, takeBack } from './messages.operations.ts';
import { conversationsOutOfStep, talkers } from './talkers.ts';

const app = await testApp();
const [first, ...others] = await talkers(app, 101);
const ada = given(first);
const admin = given((await talkers(app, 1, Role.ADMIN))[0]);
for (const other of others) await other.tell(ada, 'Hello');

const sizes = [1, 2, 50, 100];

async function counts(run: (first: number) => Promise<{ statements: string[]; errors: unknown }>) {
  const taken: number[] = [];
  for (const size of sizes) {
    const { statements, errors } = await run(size);
    expect(errors).toBeUndefined();
    taken.push(statements.length);
  }
  return taken;
}

test('a list of messages takes the same statements for one entry and for a hundred', async () => {
  const messages = graphql(`
    query CountMessages($first: Int!, $withUserId: ID) {
      messages(first: $first, withUserId: $withUserId) {
        totalCount nodes { content sender { fullName } receiver { fullName } }
      }
    }
  `);
  const conversations = graphql(`
    query CountConversations($first: Int!) {
      conversations(first: $first) {
        totalCount nodes { unreadCount user { fullName } lastMessage { content sender { fullName } receiver { id } } }
      }
    }
  `);
  const messageLog = graphql(`
    query CountLog($first: Int!, $filter: MessageFilter) {
      messageLog(first: $first, filter: $filter) { totalCount nodes { sender { fullName } receiver { fullName } } }
    }
  `);
  // The page, its total, and all users.
  const three = sizes.map(() => 3);
  expect(await counts((size) => ada.query(messages, { first: size, withUserId: null }))).toEqual(three);
  // The page of two has their names in it.
  expect(
    await counts((size) => ada.query(messages, { first: size, withUserId: others[0]?.id ?? '' })),
  ).toEqual(sizes.map(() => 2));
  expect(await counts((size) => ada.query(conversations, { first: size }))).toEqual(three);
  expect(await counts((size) => admin.query(messageLog, { first: size, filter: null }))).toEqual(three);
  expect(
    await counts((size) => admin.query(messageLog, { first: size, filter: { userId: ada.id } })),
  ).toEqual(three);
});

test('marking as read and deleting take the same statements for one unread message and for two hundred', async () => {
  const [bob, cleo] = others;
  for (let index = 0; index < 199; index += 1) await given(cleo).tell(ada, `message ${index}`);
  const last = await given(cleo).tell(ada, 'the last');
  const only = await given(bob).tell(ada, 'another');
  const withoutLimits = ({ statements, errors }: { statements: string[]; errors: unknown }) => {
    expect(errors).toBeUndefined();
    return statements.filter((text) => !text.includes('rate_limit')).length;
  };
  const few = withoutLimits(await ada.query(markRead, { userId: given(bob).id }));
  const many = withoutLimits(await ada.query(markRead, { userId: given(cleo).id }));
  expect([few, many]).toEqual([9, 9]);
  // Where all is read, only the conversation is looked at.
  expect(withoutLimits(await ada.query(markRead, { userId: given(cleo).id }))).toBe(2);
  const one = withoutLimits(await given(bob).query(takeBack, { id: only }));
  const ofMany = withoutLimits(await given(cleo).query(takeBack, { id: last }));
  expect([one, ofMany]).toEqual([8, 8]);
});

test('thousands of unread messages are marked in a few statements', async () => {
  const dora = given(others[2]);
  // Older than Dora's own message, whenever that was sent: it stays the last one.
  await app.orm.em.getConnection().execute(
    `insert into message (id, sender_id, receiver_id, content, created_at)
    select gen_random_uuid(), ?, ?, 'flood', now() - interval '1 day' - row * interval '1 minute'
    from generate_series(1, 10000) row`,
    [dora.id, ada.id],
  );
  await app.orm.em.getConnection().execute(
    `update conversation set message_count = 10001, unread_count = unread_count + case when user_id = ? then 10000 else 0 end
      where ? in (user_id, other_id) and ? in (user_id, other_id)`,
    [ada.id, ada.id, dora.id],
  );
  const { data, statements } = await ada.query(markRead, { userId: dora.id });
  expect(data?.markConversationRead.conversation?.unreadCount).toBe(0);
  expect(statements.filter((text) => text.startsWith('update "message"'))).toHaveLength(3);
  expect(await conversationsOutOfStep(app)).toEqual([]);
});
