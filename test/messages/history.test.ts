import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import { codes, given } from '../accounts/sessions/people.ts';
import type { HistoryQueryVariables } from '../generated/graphql.ts';
import { testApp } from '../support/app.ts';
import { history, takeBack, total } from './messages.operations.ts';
import { type Talker, threeTalkers, wholeHistory } from './talkers.ts';

const app = await testApp();
const { ada, bob, cleo } = await threeTalkers(app);
for (let index = 0; index < 60; index += 1) {
  const [from, to] = (index % 2 ? [ada, bob] : [bob, ada]) as [Talker, Talker];
  await from.tell(to, `b${index}`);
  if (index % 3 === 0) await cleo.tell(ada, `c${index}`);
}

async function page(given_: HistoryQueryVariables) {
  const { data } = await ada.query(history, given_);
  const { edges, pageInfo } = given(data?.messages);
  return {
    texts: edges.map(({ node }) => node.content),
    cursors: edges.map(({ cursor }) => cursor),
    ...pageInfo,
  };
}

const withBob = Array.from({ length: 60 }, (_, index) => `b${59 - index}`);
const all = withBob.flatMap((text, index) => (index % 3 === 2 ? [`c${59 - index}`, text] : [text]));

test.each([
  ['with one other user', () => bob.id, withBob],
  ['of the viewer', () => undefined, all],
])('the whole history %s is paged, the latest first', async (_name, other, texts) => {
  for (const size of [1, 7, 60, 100]) {
    const read = await wholeHistory(ada, other(), size);
    expect(read.map(({ content }) => content)).toEqual(texts);
  }
});

test.each([
  ['with one other user', () => ({ withUserId: bob.id }), withBob],
  ['of the viewer', () => ({}), all],
])('pages of the history %s go both ways', async (_name, which, texts) => {
  const first = await page({ ...which(), first: 10 });
  expect(first).toMatchObject({ texts: texts.slice(0, 10), hasNextPage: true, hasPreviousPage: false });
  const second = await page({ ...which(), first: 10, after: first.endCursor });
  expect(second).toMatchObject({ texts: texts.slice(10, 20), hasNextPage: true, hasPreviousPage: true });
  const back = await page({ ...which(), last: 5, before: second.startCursor });
  expect(back).toMatchObject({ texts: texts.slice(5, 10), hasNextPage: true, hasPreviousPage: true });
  const oldest = await page({ ...which(), last: 4 });
  expect(oldest).toMatchObject({ texts: texts.slice(-4), hasNextPage: false, hasPreviousPage: true });
  const between = await page({ ...which(), first: 50, after: first.cursors[2], before: first.cursors[7] });
  expect(between.texts).toEqual(texts.slice(3, 7));
});

test('times grow with every message of a user', async () => {
  const times = (await wholeHistory(ada)).map(({ createdAt }) => createdAt);
  expect(times).toEqual([...times].sort().reverse());
  expect(new Set(times).size).toBe(times.length);
});

test('totals match the list of messages, also after a deletion', async () => {
  const totals = async () =>
    Promise.all(
      [bob.id, cleo.id, randomUUID(), null].map(
        async (withUserId) => given((await ada.query(total, { withUserId })).data?.messages).totalCount,
      ),
    );
  expect(await totals()).toEqual([60, 20, 0, 80]);
  const extra = await ada.tell(cleo, 'one too many');
  expect(await totals()).toEqual([60, 21, 0, 81]);
  await ada.query(takeBack, { id: extra });
  expect(await totals()).toEqual([60, 20, 0, 80]);
});

test('messages with a stranger are empty, and an invalid id is refused', async () => {
  expect((await page({ withUserId: randomUUID() })).texts).toEqual([]);
  expect((await page({ withUserId: ada.id })).texts).toEqual([]);
  expect(codes(await ada.query(history, { withUserId: 'bob' }))).toEqual(['BAD_USER_INPUT']);
  const refused: HistoryQueryVariables[] = [
    { first: 0 },
    { last: 101 },
    { after: 'garbage' },
    { before: '' },
  ];
  for (const wrong of refused) {
    expect(codes(await ada.query(history, wrong))).toEqual(['BAD_USER_INPUT']);
  }
});
