import { expect, test } from 'vitest';
import { given } from '../../accounts/sessions/people.ts';
import type { HistoryQueryVariables } from '../../generated/graphql.ts';
import { testApp } from '../../support/app.ts';
import { socketOf } from '../../support/socket.ts';
import { history } from '../messages.operations.ts';
import { type Talker, threeTalkers, wholeHistory } from '../talkers.ts';
import { received } from './live.operations.ts';

const app = await testApp();

/** What docs/realtime.md tells a client to do: page by page, what is before the newest that it has. */
async function catchUp(reader: Talker, newest: string | null, withUserId: string | null) {
  const missed: string[] = [];
  for (;;) {
    const page: HistoryQueryVariables = { last: 100, before: newest, withUserId };
    const { edges, pageInfo } = given((await reader.query(history, page)).data?.messages);
    missed.push(...edges.map(({ node }) => node.content).reverse());
    newest = pageInfo.startCursor ?? newest;
    if (!pageInfo.hasPreviousPage) return { missed, newest };
  }
}

test.each(['a conversation', 'all'])(
  'the messages that a client missed of %s precede the newest that it has',
  async (what) => {
    const { ada, bob, cleo } = await threeTalkers(app);
    const withUserId = what === 'all' ? null : ada.id;
    await ada.tell(bob, 'known');
    const { pageInfo } = given((await bob.query(history, { first: 1, withUserId })).data?.messages);
    for (let index = 0; index < 130; index += 1)
      await (index % 2 ? ada.tell(bob, `${index}`) : bob.tell(ada, `${index}`));
    await cleo.tell(bob, 'from Cleo');
    const { missed, newest } = await catchUp(bob, given(pageInfo.startCursor), withUserId);
    const expected = Array.from({ length: 130 }, (_, index) => `${index}`);
    expect(missed).toEqual(what === 'all' ? [...expected, 'from Cleo'] : expected);
    await ada.tell(bob, 'later');
    expect((await catchUp(bob, newest, withUserId)).missed).toEqual(['later']);
    // And from the beginning, for who has nothing.
    const all = (await wholeHistory(bob, withUserId ?? undefined)).map(({ content }) => content);
    expect((await catchUp(bob, null, withUserId)).missed).toEqual(all.reverse());
  },
);

test('a client that resubscribes with a cursor gets the missed messages first, and then new ones', async () => {
  const { ada, bob } = await threeTalkers(app);
  const first = await socketOf(app, bob);
  const events = await first.subscribe(received, { after: null });
  await ada.tell(bob, 'seen');
  const { cursor } = (await events.next()).messageReceived;
  await first.close();
  const { edges } = given((await bob.query(history, { first: 1 })).data?.messages);
  expect(edges[0]?.cursor).toBe(cursor);
  for (let index = 0; index < 120; index += 1) await ada.tell(bob, `${index}`);
  const again = await (await socketOf(app, bob)).subscribe(received, { after: cursor });
  await ada.tell(bob, 'new');
  const contents = (await again.take(121)).map(({ messageReceived }) => messageReceived.content);
  const missed = Array.from({ length: 120 }, (_, index) => `${index}`);
  expect(contents).toEqual([...missed, 'new']);
  expect((await catchUp(bob, cursor, null)).missed).toEqual([...missed, 'new']);
});

test('with a cursor, no message falls between a page and the subscription', async () => {
  const { ada, bob } = await threeTalkers(app);
  await ada.tell(bob, 'first');
  let writing = true;
  const writer = (async () => {
    for (let index = 0; writing; index += 1) await ada.tell(bob, `${index}`);
  })();
  const seen: string[] = [];
  for (let round = 0; round < 5; round += 1) {
    const { edges, pageInfo } = given((await bob.query(history, { first: 100 })).data?.messages);
    const socket = await socketOf(app, bob);
    const live = await socket.subscribe(received, { after: given(pageInfo.startCursor) });
    const page = edges.map(({ node }) => node.id).reverse();
    const next = (await live.take(3)).map(({ messageReceived }) => messageReceived.id);
    seen.push(...[...page.slice(-1), ...next]);
    const whole = (await wholeHistory(bob)).map(({ id }) => id).reverse();
    const from = whole.indexOf(given(page.at(-1)));
    expect(whole.slice(from + 1, from + 4)).toEqual(next);
  }
  writing = false;
  await writer;
  expect(seen).toHaveLength(20);
});
