import { Client } from 'pg';
import { expect, test } from 'vitest';
import { userOrder, usersByIds } from '../../../src/accounts/account.queries.ts';
import { encodeCursor } from '../../../src/api/cursor.model.ts';
import { Role } from '../../../src/api/viewer.model.ts';
import { faultsOf, type PlanBounds, plansOf } from '../../catalog/plans/plan.ts';
import type { PageOfUsersQueryVariables } from '../../generated/graphql.ts';
import { testApp } from '../../support/app.ts';
import { fixedId } from '../../support/fixed-id.ts';
import { unindexed } from '../../support/unindexed.ts';
import { vacuum } from '../../support/vacuum.ts';
import { given } from '../sessions/people.ts';
import { countFound, countUsers, pageOfUsers } from './users.operations.ts';

const app = await testApp();
// One of its own, since those of the application stop what takes long.
const client = new Client({ connectionString: app.orm.config.get('clientUrl') ?? '' });
await client.connect();
await unindexed(client, ['account'], async () => {
  // One in a thousand runs the catalog; every name is there three times.
  await client.query(`
    insert into account (id, full_name, email, password_hash, role)
    select ${fixedId('user', 'row')}, 'User ' || md5((row / 3)::text), md5(row::text) || '@example.org', 'none',
      case when row % 1000 = 0 then 'ADMIN' else 'USER' end
    from generate_series(1, 100000) row`);
  // Others have letters that those have not, and one in ten of them the same short name.
  await client.query(`
    insert into account (id, full_name, email, password_hash)
    select ${fixedId('other user', 'row')},
      'User ' || case when row % 10 = 0 then 'Wu ' || chr(19968 + row / 2 % 10000)
        else chr(19968 + row * 7 % 20000) || chr(19968 + row * 13 % 20000) || chr(19968 + row * 17 % 20000) end,
      'u' || row || '@example.org', 'none'
    from generate_series(1, 30000) row`);
});
await client.query(`
  update account set full_name = 'User Jo 小明 Ng' where id in (select id from account where full_name like 'User Wu%' limit 20)`);
// Some have blocked others, none of those that are looked at.
await client.query(`
  insert into user_block (blocker_id, blocked_id)
  with blocking as (
    select id, row_number() over (order by id) as nth from account where full_name like 'User Wu%')
  select one.id, two.id from blocking one join blocking two on two.nth = one.nth + 1`);
// Many follow one of them, who follows as many. Some of the nearest are suspended; a viewer has blocked some, and some have
// blocked the viewer.
const {
  rows: [idol, , onlooker],
} = await client.query<{ id: string }>(
  `select id from account where full_name like 'User Wu%' order by id offset 100 limit 3`,
);
await client.query(`
  create temporary table fan as
    select id, row_number() over (order by id desc) as nth from account where role = 'USER' order by id desc limit 20000`);
await client.query(
  `insert into user_follow (follower_id, followed_id, created_at)
   select id, $1::uuid, now() - nth * interval '1 second' from fan where id <> $1
   union all select $1, id, now() - nth * interval '1 second' from fan where id <> $1`,
  [idol?.id],
);
await client.query(
  `update account set suspended_at = now() from fan
   where fan.id = account.id and nth <= 200 and nth % 10 = 0 and full_name not like 'User Wu%'`,
);
await client.query(`
  insert into follow_count (target_id, kind, total) select target_id, kind, sum(change) from follow_change group by 1, 2`);
await client.query('truncate follow_change');
await client.query(
  `insert into user_block (blocker_id, blocked_id)
   select $1::uuid, id from fan where nth <= 2000 and nth % 20 = 3 and id <> $1
   union all select id, $1 from fan where nth <= 2000 and nth % 20 = 7 and id <> $1 on conflict do nothing`,
  [onlooker?.id],
);
await vacuum(client);

const {
  rows: [middle],
} = await client.query<{ id: string }>('select id from account order by full_name, id offset 50000 limit 1');
await client.end();
const [row] = await usersByIds(app.orm.em.fork(), [given(middle).id]);
const cursor = encodeCursor(userOrder, given(row));
const user = app.as({ id: given(middle).id, role: Role.USER });
const admin = app.as({ id: given(middle).id, role: Role.ADMIN });
const pages: PageOfUsersQueryVariables[] = [
  { first: 20 },
  { last: 20 },
  { first: 100, after: cursor },
  { last: 100, before: cursor },
];

interface FollowPage {
  nodes: unknown[];
  totalCount: number;
  pageInfo: { endCursor: string };
}

const found = { maySort: true, maxRowsRead: 6000 };

test.each<[string, PageOfUsersQueryVariables, PlanBounds]>([
  ['all', {}, { maxRowsRead: 205 }],
  ['users', { role: 'USER' }, { maxRowsRead: 205 }],
  ['administrators', { role: 'ADMIN' }, { maxRowsRead: 205 }],
  ['a part of the name', { search: 'ab12' }, found],
  ['a part of the name, of a role', { search: 'ab12', role: 'USER' }, found],
  ['the beginning of the name', { search: 'us' }, found],
  ['two letters', { search: '小明' }, found],
  ['one letter', { search: '小' }, found],
  ['two letters at the end', { search: 'ng' }, found],
  ['two letters that stand together in the order', { search: 'wu' }, found],
  ['one letter of these', { search: 'w' }, found],
  ['one letter of all', { search: 'u' }, found],
  ['letters that nobody has', { search: 'qq' }, found],
  ['letters without three that stand together', { search: 'o 小' }, found],
])('a page of %s reads no more than it needs', async (_name, filter, bounds) => {
  for (const viewer of [user, admin]) {
    for (const includeViewer of [true, false]) {
      for (const page of pages) {
        const plans = await plansOf(app, () =>
          viewer.query(pageOfUsers, { ...page, ...filter, includeViewer }),
        );
        expect(plans).toHaveLength(1);
        expect(plans.flatMap((plan) => faultsOf(plan, bounds))).toEqual([]);
      }
    }
  }
});

test.each(['followers', 'following'] as const)(
  'a page of the %s of a third person reads as much as it holds, with those who are blocked and suspended',
  async (list) => {
    const viewer = app.as({ id: given(onlooker).id, role: Role.USER });
    const ask = (page: string) =>
      viewer.query<Record<string, Record<string, FollowPage>>, unknown>(
        `{ user(id: "${idol?.id}") { ${list}(${page}) { nodes { id } totalCount pageInfo { endCursor } } } }`,
      );
    const first = given((await ask('first: 100')).data?.user?.[list]);
    expect(first.nodes).toHaveLength(100);
    // Without those with whom there is a block.
    expect(first.totalCount).toBeLessThanOrEqual(20000 - 200);
    const { endCursor } = first.pageInfo;
    for (const page of [
      'first: 20',
      `first: 100, after: "${endCursor}"`,
      `last: 50, before: "${endCursor}"`,
    ]) {
      const plans = await plansOf(app, () => ask(page));
      // The user, the page, the counts: of a row each, and of the follows of those with whom there is a block. No follow waits
      // to be counted.
      const faults = plans
        .map(({ nodes, ...plan }) => ({
          ...plan,
          nodes: nodes.filter((node) => node !== 'Seq Scan follow_change'),
        }))
        .flatMap((plan) => faultsOf(plan, { maxRowsRead: 1000, maySort: true }));
      expect(faults).toEqual([]);
      const [pageOfPeople] = plans.filter(({ nodes }) => nodes.some((node) => node.startsWith('Limit')));
      expect(faultsOf(given(pageOfPeople), { maxRowsRead: 700 })).toEqual([]);
    }
  },
);

test('counting users costs the same for any number of them', async () => {
  for (const role of [null, 'USER', 'ADMIN'] as const) {
    for (const includeViewer of [true, false]) {
      const plans = await plansOf(app, () => user.query(countUsers, { role, includeViewer }));
      expect(
        plans.flatMap((plan) => faultsOf(plan, { maxRowsRead: 250, maySort: true })).filter(isAboutUsers),
      ).toEqual([]);
    }
  }
});

test('counting users with some letters reads only their rows', async () => {
  for (const [search, users] of [
    ['小明', 20],
    ['wu', 2980],
    ['qq', 0],
  ] as const) {
    const all = await plansOf(app, () => user.query(countFound, { search }));
    const plans = all.filter(({ nodes }) => nodes[0]?.startsWith('Aggregate'));
    expect(plans).toHaveLength(1);
    expect(plans.flatMap((plan) => faultsOf(plan, { maySort: true, maxRowsRead: users + 600 }))).toEqual([]);
    expect(given((await user.query(countFound, { search })).data?.users).totalCount).toBe(users);
  }
});

/** The counters themselves are a handful of rows, read in whichever way. */
function isAboutUsers(fault: string): boolean {
  return !/^Seq Scan row_count in/.test(fault);
}
