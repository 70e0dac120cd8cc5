import { sql } from 'kysely';
import { database } from '../persistence/database.service.ts';
import type { Transaction } from '../persistence/transaction.service.ts';

// What writes messages takes its locks in this order: the accounts of both sides, then both mailboxes (where a
// message is sent), then both sides of the conversation; of two, the smaller id first.

/** In the order in which they are locked. */
export const pair = (one: string, other: string) => [one, other].sort();

export interface Person {
  id: string;
  /** Whether the user ever sent or received a message. */
  hasMailbox: boolean;
}

/** Keeps both accounts from being deleted until the transaction ends.
 * @returns those that are there. */
export async function holdPeople({ em }: Transaction, one: string, other: string): Promise<Person[]> {
  const { rows } = await sql<Person>`
    select id, exists (select from mailbox where mailbox.user_id = account.id) as "hasMailbox" from account
    where id = any(${pair(one, other)}::uuid[]) order by id for key share of account`.execute(database(em));
  return rows;
}

/** Before any mailbox is locked: who waited for a new one with another locked could wait for ever. */
export async function openMailboxes({ em }: Transaction, people: readonly Person[]): Promise<void> {
  const newcomers = people.filter(({ hasMailbox }) => !hasMailbox).map(({ id }) => id);
  if (newcomers.length === 0) return;
  await sql`
    insert into mailbox (user_id, last_message_at)
    select id, '-infinity' from unnest(${newcomers.sort()}::uuid[]) id on conflict (user_id) do nothing`.execute(
    database(em),
  );
}

/** Makes a moment that is later than all messages of both sides, who have mailboxes. Others who write to or as
 * one of the two wait until the transaction ends, so that messages become visible in the order of their moments. */
export async function takeMoment({ em }: Transaction, one: string, other: string): Promise<Date> {
  const both = pair(one, other);
  const { rows } = await sql<{ moment: Date }>`
    with clock as materialized (
      select last_message_at from mailbox where user_id = any(${both}::uuid[]) order by user_id for update
    ), tick as materialized (
      select greatest(date_trunc('milliseconds', clock_timestamp()),
        max(last_message_at) + interval '1 millisecond') as moment
      from clock
    )
    update mailbox set last_message_at = tick.moment from tick
    where user_id = any(${both}::uuid[]) returning tick.moment`.execute(database(em));
  const [row] = rows;
  if (!row || rows.length < 2) throw new Error('A mailbox is missing');
  return row.moment;
}
