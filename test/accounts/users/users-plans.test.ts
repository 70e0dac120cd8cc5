import { Client } from 'pg';
import { expect, test } from 'vitest';
import { userOrder, usersByIds } from '../../../src/accounts/account.queries.ts';
import { encodeCursor } from '../../../src/api/cursor.model.ts';
import { Role } from '../../../src/api/viewer.model.ts';
import { faultsOf, type PlanBounds, plansOf } from '../../catalog/plans/plan.ts';
import type { PageOfUsersQueryVariables } from '../../generated/graphql.ts';
import { testApp } from '../../support/app.ts';
import { vacuum } from '../../support/vacuum.ts';
import { given } from '../sessions/people.ts';
import { countFound, countUsers, pageOfUsers } from './users.operations.ts';

const app = await testApp();
// One of its own, since those of the application stop what takes long.
const client = new Client({ connectionString: app.orm.config.get('clientUrl') ?? '' });
await client.connect();
// One in a thousand runs the catalog; every name is there three times.
await client.query(`
  insert into account (id, full_name, email, password_hash, role)
  select gen_random_uuid(), 'User ' || md5((row / 3)::text), md5(row::text) || '@example.org', 'none',
    case when row % 1000 = 0 then 'ADMIN' else 'USER' end
  from generate_series(1, 100000) row`);
// Others have letters that those have not, and one in ten of them the same short name.
await client.query(`
  insert into account (id, full_name, email, password_hash)
  select gen_random_uuid(),
    'User ' || case when row % 10 = 0 then 'Wu ' || chr(19968 + row / 2 % 10000)
      else chr(19968 + row * 7 % 20000) || chr(19968 + row * 13 % 20000) || chr(19968 + row * 17 % 20000) end,
    'u' || row || '@example.org', 'none'
  from generate_series(1, 30000) row`);
await client.query(`
  update account set full_name = 'User Jo 小明 Ng' where id in (select id from account where full_name like 'User Wu%' limit 20)`);
// Some have blocked others, none of those that are looked at.
await client.query(`
  insert into user_block (blocker_id, blocked_id)
  with blocking as (
    select id, row_number() over (order by id) as nth from account where full_name like 'User Wu%')
  select one.id, two.id from blocking one join blocking two on two.nth = one.nth + 1`);
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
