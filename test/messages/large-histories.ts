import { randomUUID } from 'node:crypto';
import { Client } from 'pg';
import { fixedId } from '../support/fixed-id.ts';
import { vacuum } from '../support/vacuum.ts';

export interface LargeHistories {
  /** One half of all messages are between these two. */
  ada: string;
  bob: string;
  /** Exchanged two messages with each of ten thousand others. */
  cleo: string;
  /** Exchanged a hundred messages with Ada. */
  dora: string;
}

/** Whom a message is between, and when it was sent: the index of each row is its minute. */
const exchange = (rows: number, one: string, other: string, from: number) => `
  insert into message (id, sender_id, receiver_id, content, created_at, read_at)
  select ${fixedId(`message ${from} ${rows}`, 'row')}, case when row % 2 = 0 then ${one} else ${other} end,
    case when row % 2 = 0 then ${other} else ${one} end,
    'message ' || md5((row + ${from})::text), timestamptz '2020-01-01' + (row + ${from}) * interval '1 second',
    case when row % 10 > 0 then timestamptz '2026-01-01' end
  from generate_series(1, ${rows}) row`;

/** Fills an empty database as after years: `size` messages between two, and some among ten thousand others. */
export async function fillMessages(
  databaseUrl: string,
  size: number,
  amongOthers: number,
): Promise<LargeHistories> {
  const people = { ada: randomUUID(), bob: randomUUID(), cleo: randomUUID(), dora: randomUUID() };
  const { ada, bob, cleo, dora } = people;
  const client = new Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    await client.query(`insert into account (id, full_name, email, password_hash)
      select id, 'Somebody', id || '@example.org', 'none' from unnest(array['${ada}', '${bob}', '${cleo}', '${dora}']::uuid[]) id`);
    await client.query(`insert into account (id, full_name, email, password_hash)
      select ${fixedId('other', 'row')}, 'Other', row || '@example.org', 'none' from generate_series(1, 10000) row`);
    await client.query(`create temporary table other as
      select id, row_number() over (order by id) as nth from account where full_name = 'Other'`);
    const indexes = await dropIndexes(client);
    await client.query(exchange(size, `'${ada}'::uuid`, `'${bob}'::uuid`, 0));
    await client.query(exchange(100, `'${ada}'::uuid`, `'${dora}'::uuid`, size + 100_000));
    const nth = (row: string) => `(select id from other where nth = 1 + (${row}) % 10000)`;
    await client.query('create unique index on other (nth)');
    await client.query(exchange(amongOthers, nth('row'), nth('row / 10000 + row + 1'), size));
    await client.query(exchange(20_000, `'${cleo}'::uuid`, nth('row / 2'), size + amongOthers));
    for (const index of indexes) await client.query(index);
    await client.query(`
      insert into conversation (user_id, other_id, last_message_at, message_count, unread_count)
      select user_id, other_id, max(created_at), count(*), count(*) filter (where unread) from (
        select sender_id as user_id, receiver_id as other_id, created_at, false as unread from message
        union all select receiver_id, sender_id, created_at, read_at is null from message) side
      group by user_id, other_id`);
    await client.query(`
      insert into mailbox (user_id, last_message_at)
      select user_id, max(last_message_at) from conversation group by user_id`);
    // Some have blocked others or follow them, none of those that are looked at.
    await client.query(`
      insert into user_block (blocker_id, blocked_id)
      select one.id, two.id from other one join other two on two.nth = one.nth + 5000`);
    await client.query(`
      insert into user_follow (follower_id, followed_id)
      select one.id, two.id from other one join other two on two.nth between one.nth + 1 and one.nth + 3`);
    await vacuum(client);
  } finally {
    await client.end();
  }
  return people;
}

/** Rows come faster where no index has to follow. Those of trigrams stay, since they have settings of their own.
 * @returns what makes the indexes again. */
async function dropIndexes(client: Client): Promise<string[]> {
  const { rows } = await client.query<{ name: string; definition: string }>(`
    select indexname as name, indexdef as definition from pg_indexes
    where tablename = 'message' and indexname !~ '_(pkey|trigrams)$'`);
  for (const { name } of rows) await client.query(`drop index ${name}`);
  return rows.map(({ definition }) => definition);
}
