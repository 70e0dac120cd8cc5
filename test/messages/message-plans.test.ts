import { describe, expect, test } from 'vitest';
import { Role } from '../../src/api/viewer.model.ts';
import { given } from '../accounts/sessions/people.ts';
import { faultsOf, type PlanBounds, plansOf } from '../catalog/plans/plan.ts';
import { testApp } from '../support/app.ts';
import { ask } from '../support/postgres.ts';
import { fillMessages } from './large-histories.ts';
import { history, log, logTotal, markRead, send, takeBack, talks, total } from './messages.operations.ts';
import { talker } from './talkers.ts';

const app = await testApp();
const url = app.orm.config.get('clientUrl') ?? '';
const people = await fillMessages(url, 100_000, 100_000);
const ada = talker(app, people.ada);
const cleo = talker(app, people.cleo);
const admin = talker(app, people.dora, Role.ADMIN);
const { bob } = people;

interface Page {
  first?: number;
  last?: number;
  after?: string;
  before?: string;
}

/** From either end, and from either side of a row in the middle. */
const pages = (size: number, cursor: string): Page[] => [
  { first: size },
  { last: size },
  { first: size, after: cursor },
  { last: size, before: cursor },
];

const middle = Buffer.from(
  JSON.stringify(['messages by CREATED_AT desc', '2020-01-01T20:00:00.000Z', people.ada]),
).toString('base64url');

/** Of the lists alone: who is shown with them is looked up by other statements. */
async function faults(run: () => Promise<{ errors: unknown }>, bounds: PlanBounds, counters = false) {
  const plans = await plansOf(app, run);
  const relevant = plans.filter(
    ({ nodes }) => !(counters && nodes.some((node) => node.endsWith('row_count'))),
  );
  return relevant.flatMap((plan) => faultsOf(plan, bounds));
}

describe.each([20, 100])(
  'pages of %i messages read no more than they need, for any length of the history',
  (size) => {
    test.each<[string, string | null, number]>([
      ['with one other user', bob, 3],
      // A page of each side, and the users.
      ['of all', null, 4],
    ])('messages %s', async (_name, withUserId, times) => {
      for (const page of pages(size, middle)) {
        const bounds = { maxRowsRead: times * (size + 1), maySort: withUserId === null };
        expect(await faults(() => ada.query(history, { ...page, withUserId }), bounds)).toEqual([]);
      }
    });

    test('conversations are read with their latest messages', async () => {
      const { edges } = given((await cleo.query(talks, { first: 100 })).data?.conversations);
      for (const page of pages(size, given(edges[60]).cursor)) {
        const plans = await plansOf(app, () => cleo.query(talks, { ...page }));
        // The total counts the viewer's correspondents.
        const lists = plans.filter(({ nodes }) => !nodes.some((node) => node.startsWith('Aggregate')));
        // Conversations, users, and with whom of these there may be a block.
        expect(lists).toHaveLength(3);
        expect(lists.flatMap((plan) => faultsOf(plan, { maxRowsRead: 3 * (size + 1) }))).toEqual([]);
      }
    });

    test.each<[string, object, Partial<PlanBounds>]>([
      ['all', {}, {}],
      ['a time', { from: '2020-01-01T10:00:00Z', until: '2020-01-02T10:00:00Z' }, {}],
      ['a user of many', { userId: people.ada }, { maySort: true }],
      ['a user of few', { userId: people.dora }, { maySort: true }],
      ['a user and a time', { userId: people.ada, from: '2020-01-01T10:00:00Z' }, { maySort: true }],
      ['a text', { content: 'ab12' }, { maySort: true, maxRowsRead: 6000 }],
      ['a text and a user', { content: 'ab12', userId: people.ada }, { maySort: true, maxRowsRead: 12_000 }],
    ])('the message log of %s', async (_name, filter, more) => {
      for (const page of pages(size, middle)) {
        const bounds = { maxRowsRead: 4 * (size + 1), ...more };
        expect(await faults(() => admin.query(log, { ...page, filter }), bounds)).toEqual([]);
      }
    });
  },
);

test('merging both sides sorts two pages', async () => {
  const [plan] = await plansOf(app, () => ada.query(history, { first: 100, withUserId: null }));
  expect(given(plan).rowsRead).toBeLessThanOrEqual(202);
  const names = given(plan).nodes.filter((node) => node.startsWith('Index Scan'));
  const indexes = names.map((name) => name.split(' ').at(-1) ?? '').sort();
  expect(indexes.filter((name) => !name.startsWith('user_block'))).toEqual([
    'message_receiver_order',
    'message_sender_order',
  ]);
});

test('totals of a conversation, of a user and of all count no messages', async () => {
  const few = { maxRowsRead: 10 };
  expect(await faults(() => ada.query(total, { withUserId: bob }), few)).toEqual([]);
  expect(
    await faults(() => ada.query(total, { withUserId: null }), { maxRowsRead: 210, maySort: true }),
  ).toEqual([]);
  expect(await faults(() => admin.query(logTotal, { filter: null }), few, true)).toEqual([]);
  const { data } = await admin.query(logTotal, { filter: { userId: people.ada } });
  expect(given(data?.messageLog).totalCount).toBe(100_100);
});

test('writing finds its rows by indexes', async () => {
  app.statements.reset();
  const { data } = await ada.query(send, { input: { receiverId: bob, content: 'one more' } });
  const { id } = given(data?.sendMessage.message);
  const sent = app.statements.asked();
  expect((await talker(app, bob).query(markRead, { userId: people.ada })).errors).toBeUndefined();
  sent.push(...app.statements.asked());
  expect((await ada.query(takeBack, { id })).data?.deleteMessage.deletedId).toBe(id);
  sent.push(...app.statements.asked());
  const plans: string[] = [];
  for (const { text, parameters } of sent.filter(({ text }) =>
    /\b(message|conversation|mailbox)\b/.test(text),
  )) {
    // Without `analyze`, what writes is not carried out again.
    const rows = await ask<{ 'QUERY PLAN': string }>(url, `explain ${text}`, [...parameters]);
    plans.push(rows.map((row) => row['QUERY PLAN']).join('\n'));
  }
  expect(plans.length).toBeGreaterThan(10);
  expect(plans.filter((plan) => plan.includes('Seq Scan'))).toEqual([]);
});
