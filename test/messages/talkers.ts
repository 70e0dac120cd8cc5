import { sql } from 'kysely';
import { expect } from 'vitest';
import { Role } from '../../src/api/viewer.model.ts';
import { database, given } from '../accounts/sessions/people.ts';
import { addUsers } from '../accounts/users/population.ts';
import type { HistoryQueryVariables } from '../generated/graphql.ts';
import type { Client, TestApp } from '../support/app.ts';
import { history, send, talks } from './messages.operations.ts';

export interface Talker extends Client {
  id: string;
  token: string;
  /** Sends a message, which must succeed.
   * @returns its id. */
  tell(receiver: { id: string }, content: string, clientId?: string): Promise<string>;
  /** The texts of a whole history, the latest first. */
  reads(other?: { id: string }): Promise<string[]>;
  /** The conversations as `name: unread, text`. */
  sees(): Promise<{ with: string; unread: number; last: string }[]>;
}

/** Users with access tokens. */
export async function talkers(app: TestApp, count: number, role = Role.USER): Promise<Talker[]> {
  const users = await addUsers(
    app,
    Array.from({ length: count }, (_, index) => ({ fullName: `Talker ${index}`, role })),
  );
  return users.map(({ id }) => talker(app, id, role));
}

export async function threeTalkers(app: TestApp) {
  const [ada, bob, cleo] = await talkers(app, 3);
  return { ada: given(ada), bob: given(bob), cleo: given(cleo) };
}

export function talker(app: TestApp, id: string, role = Role.USER): Talker {
  const { token } = app.services.accounts.tokens.makeAccessToken(id, crypto.randomUUID(), role);
  const client = app.from({ token });
  return {
    id,
    token,
    ...client,
    async tell(receiver, content, clientId) {
      const input = { receiverId: receiver.id, content, ...(clientId && { clientId }) };
      const { data, errors } = await client.query(send, { input });
      expect(errors).toBeUndefined();
      expect(data?.sendMessage.errors).toEqual([]);
      return given(data?.sendMessage.message).id;
    },
    async reads(other) {
      return (await wholeHistory(client, other?.id)).map(({ content }) => content);
    },
    async sees() {
      const { data } = await client.query(talks, { first: 100 });
      const { edges, totalCount } = given(data?.conversations);
      expect(totalCount).toBe(edges.length);
      return edges.map(({ node }) => ({
        with: node.user.id,
        unread: node.unreadCount,
        last: node.lastMessage.content,
      }));
    },
  };
}

/** Sends a mutation that must succeed.
 * @returns the first id in its answer, if there is one. */
export async function change(who: Client, text: string): Promise<string> {
  const { data, errors } = await who.query<Record<string, { errors: unknown[] }>, unknown>(
    `mutation { ${text} }`,
  );
  expect([errors, ...Object.values(data ?? {}).map((payload) => payload.errors)], text).toEqual([
    undefined,
    [],
  ]);
  return /"id":"([^"]+)"/.exec(JSON.stringify(data))?.[1] ?? '';
}

/** All pages of a history, from the latest message on. */
export async function wholeHistory(client: Client, withUserId?: string, size = 100) {
  const messages: { id: string; content: string; createdAt: string; sender: { id: string } }[] = [];
  let after: string | null = null;
  do {
    const page: HistoryQueryVariables = { first: size, after, ...(withUserId && { withUserId }) };
    const { data } = await client.query(history, page);
    const { edges, pageInfo } = given(data?.messages);
    messages.push(...edges.map(({ node }) => node));
    after = pageInfo.hasNextPage ? (pageInfo.endCursor ?? null) : null;
  } while (after);
  return messages;
}

/** What the rows of conversations would be, had they been made anew from the messages, and what they are. */
export async function conversationsOutOfStep(app: TestApp): Promise<unknown[]> {
  const { rows } = await sql`
    with side as (
      select sender_id as user_id, receiver_id as other_id, created_at, false as unread from message
      union all
      select receiver_id, sender_id, created_at, read_at is null from message
    ), wanted as (
      select user_id, other_id, max(created_at) as last_message_at, count(*)::int as message_count,
        count(*) filter (where unread)::int as unread_count
      from side group by user_id, other_id
    ), kept as (select user_id, other_id, last_message_at, message_count, unread_count from conversation)
    (select 'wanted' as side, * from (table wanted except table kept) missing)
    union all (select 'kept', * from (table kept except table wanted) surplus)`.execute(database(app));
  return rows;
}
