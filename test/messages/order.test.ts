import { expect, test } from 'vitest';
import { appBeside, given } from '../accounts/sessions/people.ts';
import type { HistoryQueryVariables } from '../generated/graphql.ts';
import { testApp } from '../support/app.ts';
import { history } from './messages.operations.ts';
import { talker, threeTalkers, wholeHistory } from './talkers.ts';

const app = await testApp();
const beside = await appBeside(app);

/** Reads as a client does that asks again and again for what came after the newest that it has. */
async function follow(reader: ReturnType<typeof talker>, withUserId: string | null, until: () => boolean) {
  const seen: string[] = [];
  let newest: string | null = null;
  let last = false;
  while (!last) {
    last = until();
    let more = true;
    while (more) {
      const page: HistoryQueryVariables = { withUserId, last: 7, before: newest };
      const { data } = await reader.query(history, page);
      const { edges, pageInfo } = given(data?.messages);
      // The latest come first: read upwards, they are as they came.
      seen.push(...edges.map(({ node }) => node.id).reverse());
      newest = edges[0]?.cursor ?? newest;
      more = pageInfo.hasPreviousPage;
    }
  }
  return seen;
}

test('forty simultaneous senders leave no reader behind, in one conversation and over all', async () => {
  const { ada, bob, cleo } = await threeTalkers(app);
  const elsewhere = [ada, bob, cleo].map(({ id }) => talker(beside, id));
  const everybody = [ada, bob, cleo, ...elsewhere];
  let writing = 40;
  const writers = Array.from({ length: 40 }, async (_, index) => {
    const writer = given(everybody[index % 6]);
    for (let round = 0; round < 5; round += 1) {
      const receiver = given(
        [bob, cleo, ada].find(({ id }, at) => id !== writer.id && at >= (index + round) % 2),
      );
      await writer.tell(receiver, `${index} ${round}`);
    }
    writing -= 1;
  });
  const done = () => writing === 0;
  const [withBob, all, beyond] = await Promise.all([
    follow(ada, bob.id, done),
    follow(ada, null, done),
    follow(given(elsewhere[1]), null, done),
    ...writers,
  ]);
  const oldestFirst = async (reader: typeof ada, withUserId?: string) =>
    (await wholeHistory(reader, withUserId)).map(({ id }) => id).reverse();
  expect(withBob).toEqual(await oldestFirst(ada, bob.id));
  expect(all).toEqual(await oldestFirst(ada));
  expect(beyond).toEqual(await oldestFirst(bob));
  expect(withBob.length).toBeGreaterThan(10);
});

test("the order of messages is kept when the database's clock goes back", async () => {
  const { ada, bob } = await threeTalkers(app);
  await ada.tell(bob, 'before');
  await app.orm.em
    .getConnection()
    .execute(`update mailbox set last_message_at = now() + interval '1 hour' where user_id = ?`, [bob.id]);
  for (const text of ['one', 'two', 'three']) await ada.tell(bob, text);
  expect(await bob.reads()).toEqual(['three', 'two', 'one', 'before']);
});
