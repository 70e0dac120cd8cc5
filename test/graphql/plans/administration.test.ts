import { Client } from 'pg';
import { expect, test } from 'vitest';
import { another, given, newAdministrator } from '../../accounts/sessions/people.ts';
import { faultsOf, type Plan, type PlanBounds, plansOf } from '../../catalog/plans/plan.ts';
import { testApp } from '../../support/app.ts';
import { vacuum } from '../../support/vacuum.ts';

const app = await testApp();
const administrator = await another(app, await newAdministrator(app));
const admin = app.from({ token: administrator.accessToken });
const client = new Client({ connectionString: app.orm.config.get('clientUrl') ?? '' });
await client.connect();
await client.query(`
  insert into account (id, full_name, email, password_hash)
  select gen_random_uuid(), 'Somebody', n || '@example.org', 'none' from generate_series(1, 5000) n`);
// Of everything as much as years bring, and of the administrator's as much as one person has.
await client.query(
  `insert into session (id, user_id, last_used_at, expires_at)
   select gen_random_uuid(), coalesce(id, $1::uuid), now() - n * interval '1 second', now() + interval '1 day'
   from generate_series(1, 20000) n
   left join (select id, row_number() over (order by id) as nth from account where id <> $1) one
     on nth = n % 5000 and n > 30`,
  [administrator.id],
);
await client.query(
  `insert into api_key (id, user_id, name, prefix, secret_hash, scopes)
   select gen_random_uuid(), user_id, 'Program', 'tonearm_', id::text, '{READ}' from session`,
);
await client.query(`
  insert into passkey (id, user_id, credential_id, public_key, transports, name)
  select gen_random_uuid(), user_id, id::text, '', '', 'Telephone' from api_key`);
await client.query(`
  insert into invitation (id, role, expires_at, token_hash, key_id, created_at)
  select gen_random_uuid(), 'USER', now() + interval '1 day', md5(n::text), 'key', now() - n * interval '1 second'
  from generate_series(1, 20000) n`);
await client.query(`
  insert into report (id, target_type, target_id, reason, excerpt, state, created_at)
  select gen_random_uuid(), 'User', gen_random_uuid(), 'SPAM', 'Gone', case when n % 500 = 0 then 'OPEN' else 'RESOLVED' end,
    now() - n * interval '1 second' from generate_series(1, 20000) n`);
await client.query(
  `insert into audit_entry (id, at, actor_id, action, target_type, target_id)
   -- With the marks of version and variant, as cursors have to have them.
   select overlay(overlay(first_id_at(at)::text placing '7' from 15) placing '8' from 20)::uuid, at, case when n % 20 = 0 then $1::uuid end,
     case when n % 20 = 1 then 'user.role' else 'song.update' end, 'User', case when n % 20 = 2 then $1::uuid end
   from (select n, date_trunc('second', now()) - n * interval '1 second' as at from generate_series(1, 20000) n) entry`,
  [administrator.id],
);
await client.query(`
  insert into webhook (id, url, events, active, sealed_secret)
  select gen_random_uuid(), 'https://example.org/', '{song.created}', false, '' from generate_series(1, 4)`);
await client.query(`
  insert into webhook_delivery (id, webhook_id, event, subject, data, state, next_at)
  select gen_random_uuid(), webhook.id, 'song.created', n::text, '{}', 'DELIVERED', null
  from webhook, generate_series(1, 5000) n`);
await client.query(`
  insert into graphile_worker._private_tasks (identifier) values ('planned')`);
await client.query(`
  insert into graphile_worker._private_jobs (task_id, payload, run_at, attempts, locked_at, locked_by)
  select task.id, '{}', now() + case when n % 3 = 0 then interval '1 day' else interval '-1 day' end,
    case when n % 100 = 1 then 25 else 0 end, case when n % 100 = 2 then now() end, case when n % 100 = 2 then 'one' end
  from graphile_worker._private_tasks task, generate_series(1, 20000) n where identifier = 'planned'`);
await vacuum(client);
await client.end();

/** Small ones are read as a whole, and so are months that have not begun. Of those that have, the rows read tell. */
const ofSmallTables = /^Seq Scan (?:_private_tasks|webhook|user_block|audit_entry_\w+)$/;

function faultsIn(plans: readonly Plan[], bounds: PlanBounds): string[] {
  return plans.flatMap(({ nodes, rowsRead }) => {
    const others = nodes.filter((node) => !ofSmallTables.test(node));
    return others.join() === 'Sort' ? [] : faultsOf({ rowsRead, nodes: others }, bounds);
  });
}

interface Edges {
  edges: { cursor: string }[];
}

const size = 20;
/** Rows of the list, and of what is looked up for each: who did it, to whom. */
const most = 3 * (size + 1) + 10;

const list = (name: string, filter: string, fields: string) => ({ name, filter, fields });

test.each([
  list('invitations', '', 'id'),
  list('reports', '', 'id reason'),
  list('reports', 'state: OPEN', 'id reason'),
  list('auditLog', '', 'id action actor { id }'),
  list('auditLog', `filter: { actorId: "${administrator.id}" }`, 'id action'),
  list('auditLog', `filter: { targetId: "${administrator.id}" }`, 'id action'),
  list('auditLog', 'filter: { action: "user.role" }', 'id action'),
  list('auditLog', `filter: { from: "${new Date(Date.now() - 60_000_000).toISOString()}" }`, 'id action'),
  list('jobs', '', 'id kind'),
  ...['WAITING', 'RUNNING', 'FAILED', 'SCHEDULED'].map((state) => list('jobs', `state: ${state}`, 'id kind')),
])('a page of $name ($filter) reads no more than it shows', async ({ name, filter, fields }) => {
  const document = (page: string) =>
    `{ ${name}(${[page, filter].filter(Boolean).join(', ')}) { nodes { ${fields} } edges { cursor } pageInfo { hasNextPage } } }`;
  const { data, errors } = await admin.query<Record<string, Edges>, unknown>(document(`first: ${size + 1}`));
  expect(errors).toBeUndefined();
  const { cursor } = given(given(data)[name]?.edges[size - 1]);
  for (const page of [
    `first: ${size}`,
    `last: ${size}`,
    `first: ${size}, after: "${cursor}"`,
    `last: 10, before: "${cursor}"`,
  ])
    expect(
      faultsIn(await plansOf(app, () => admin.query(document(page))), {
        maxRowsRead: most,
        maySort: name === 'auditLog',
      }),
      page,
    ).toEqual([]);
});

test('pages of the deliveries of several webhooks read no more than they show', async () => {
  const document = (page: string) =>
    `{ webhooks { id deliveries(${page}) { nodes { id event } edges { cursor } } } }`;
  const { data } = await admin.query<{ webhooks: { deliveries: Edges }[] }, unknown>(document('first: 20'));
  const cursor = given(given(data).webhooks[0]?.deliveries.edges.at(-1)).cursor;
  for (const page of ['first: 20', 'last: 20', `first: 20, after: "${cursor}"`]) {
    const plans = await plansOf(app, () => admin.query(document(page)));
    expect(faultsIn(plans, { maxRowsRead: 4 * (size + 1) + 4 }), page).toEqual([]);
  }
});

test('sessions, API keys and passkeys are looked up for one user alone', async () => {
  const plans = await plansOf(app, () =>
    admin.query('{ me { sessions { id lastUsedAt } passkeys { id } } apiKeys { id name } }'),
  );
  // What one person has is sorted.
  expect(faultsIn(plans, { maxRowsRead: 200, maySort: true })).toEqual([]);
});
