import { expect, test } from 'vitest';
import { Role } from '../../src/api/viewer.model.ts';
import { codes, given } from '../accounts/sessions/people.ts';
import type { LogQueryVariables } from '../generated/graphql.ts';
import { testApp } from '../support/app.ts';
import { log, logTotal, takeBack } from './messages.operations.ts';
import { conversationsOutOfStep, talkers, threeTalkers } from './talkers.ts';

const app = await testApp();
const { ada, bob, cleo } = await threeTalkers(app);
const admin = given((await talkers(app, 1, Role.ADMIN))[0]);
await ada.tell(bob, 'Buy cheap WATCHES now');
await bob.tell(ada, 'No, thanks');
await bob.tell(cleo, 'Ada sells watches');
await cleo.tell(ada, '100% wool_ly');

async function find(given_: LogQueryVariables) {
  const { data, errors } = await admin.query(log, { first: 100, ...given_ });
  expect(errors).toBeUndefined();
  const { edges } = given(data?.messageLog);
  const counted = await admin.query(logTotal, { filter: given_.filter ?? null });
  expect(given(counted.data?.messageLog).totalCount).toBe(edges.length);
  return edges.map(({ node }) => node.content);
}

const everything = ['100% wool_ly', 'Ada sells watches', 'No, thanks', 'Buy cheap WATCHES now'];

test('an administrator reads all messages, the latest first, page by page', async () => {
  expect(await find({})).toEqual(everything);
  const first = given((await admin.query(log, { first: 3 })).data?.messageLog);
  expect(first.edges.map(({ node }) => node.content)).toEqual(everything.slice(0, 3));
  const rest = await admin.query(log, { first: 3, after: first.edges[2]?.cursor ?? null });
  expect(rest.data?.messageLog).toMatchObject({
    edges: [{ node: { content: 'Buy cheap WATCHES now', sender: { id: ada.id }, receiver: { id: bob.id } } }],
    pageInfo: { hasNextPage: false, hasPreviousPage: true },
  });
});

test('the message log can be filtered by user, text and time, each and together', async () => {
  expect(await find({ filter: { userId: ada.id } })).toEqual([
    '100% wool_ly',
    'No, thanks',
    'Buy cheap WATCHES now',
  ]);
  expect(await find({ filter: { content: 'watches' } })).toEqual([
    'Ada sells watches',
    'Buy cheap WATCHES now',
  ]);
  expect(await find({ filter: { content: 'watches', userId: cleo.id } })).toEqual(['Ada sells watches']);
  expect(await find({ filter: { content: 'ad' } })).toEqual(['Ada sells watches']);
  for (const content of ['100%', '_ly', '% w'])
    expect(await find({ filter: { content } })).toEqual(['100% wool_ly']);
  expect(await find({ filter: { content: '0%%w' } })).toEqual([]);
  expect(await find({ filter: { userId: admin.id } })).toEqual([]);
  expect(await find({ filter: { userId: null, content: null, from: null, until: null } })).toEqual(
    everything,
  );
});

test('in the message log, from is inclusive and until exclusive', async () => {
  const { data } = await admin.query('query LogTimes { messageLog(first: 100) { nodes { createdAt } } }');
  const [, second, third] = (data as { messageLog: { nodes: { createdAt: string }[] } }).messageLog.nodes;
  const [until, from] = [given(second).createdAt, given(third).createdAt];
  expect(await find({ filter: { from } })).toEqual(everything.slice(0, 3));
  expect(await find({ filter: { until } })).toEqual(everything.slice(2));
  expect(await find({ filter: { from, until } })).toEqual(['No, thanks']);
  expect(await find({ filter: { from, until, userId: cleo.id } })).toEqual([]);
  expect(await find({ filter: { from: until, until: from } })).toEqual([]);
});

test('invalid filters of the message log are refused', async () => {
  for (const filter of [{ userId: 'ada' }, { content: 'nul\0' }]) {
    expect(codes(await admin.query(log, { filter }))).toEqual(['BAD_USER_INPUT']);
  }
  expect(codes(await admin.query(log, { filter: { from: 'yesterday' } }))).toEqual(['BAD_USER_INPUT']);
});

test('an administrator can delete any message', async () => {
  const id = await ada.tell(bob, 'Really cheap watches');
  expect((await admin.query(takeBack, { id })).data?.deleteMessage).toEqual({ deletedId: id, errors: [] });
  expect((await admin.query(takeBack, { id })).data?.deleteMessage.errors).toMatchObject([
    { code: 'NOT_FOUND' },
  ]);
  expect(await find({})).toEqual(everything);
  expect(await bob.sees()).toMatchObject([
    { with: cleo.id },
    { with: ada.id, unread: 1, last: 'No, thanks' },
  ]);
  expect(await conversationsOutOfStep(app)).toEqual([]);
});
