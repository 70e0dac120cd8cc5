import { sql } from 'kysely';
import { expect } from 'vitest';
import { database } from '../../accounts/sessions/people.ts';
import { graphql } from '../../generated/gql.ts';
import type { TestApp } from '../../support/app.ts';

export const received = graphql(`
  subscription Received($fromUserId: ID, $after: String) {
    messageReceived(fromUserId: $fromUserId, after: $after) {
      id cursor content createdAt readAt sender { id fullName email } receiver { id }
    }
  }
`);

export const read = graphql(`
  subscription ReadByOther {
    conversationRead { user { id } unreadCount lastMessage { id content readAt } }
  }
`);

/** Cuts the connections over which the processes hear of what is new, and waits until all are back.
 * @param work goes on while they are away. */
export async function withoutBus(app: TestApp, work: () => Promise<unknown>): Promise<void> {
  const listening = async () => {
    const { rows } = await sql<{ pid: number }>`select pid from pg_stat_activity
      where datname = current_database() and application_name = 'tonearm events'`.execute(database(app));
    return rows.map(({ pid }) => pid);
  };
  const before = await listening();
  await sql`select pg_terminate_backend(pid) from unnest(${before}::int[]) pid`.execute(database(app));
  await work();
  await expect
    .poll(async () => (await listening()).filter((pid) => !before.includes(pid)).length)
    .toBe(before.length);
}
