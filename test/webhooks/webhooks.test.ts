import { sql } from 'kysely';
import { Webhook as Signature } from 'standardwebhooks';
import { afterEach, expect, test } from 'vitest';
import { Role } from '../../src/api/viewer.model.ts';
import { AddressRules, isPublicAddress } from '../../src/webhooks/address-rules.service.ts';
import { claimDeliveries } from '../../src/webhooks/webhook.writes.ts';
import { webhookEvents } from '../../src/webhooks/webhook-event.model.ts';
import { post } from '../../src/webhooks/webhook-sending.client.ts';
import { codes, database, given } from '../accounts/sessions/people.ts';
import { graphql } from '../generated/gql.ts';
import { talkers } from '../messages/talkers.ts';
import { testApp } from '../support/app.ts';
import { catalogFactory } from '../support/catalog.ts';
import { openReceiver, type Received } from './receiver.ts';

const app = await testApp({ jobs: true, environment: { WEBHOOK_ALLOW_PRIVATE: 'true' } });
const admin = given((await talkers(app, 1, Role.ADMIN))[0]);
const receiver = await openReceiver();

const create = graphql(`
  mutation NewWebhook($input: CreateWebhookInput!) {
    createWebhook(input: $input) { webhook { id url events active } secret errors { code field message } }
  }
`);
const deliveries = graphql(`
  query DeliveriesOfWebhooks($first: Int, $after: String) {
    webhooks {
      id active
      deliveries(first: $first, after: $after) {
        totalCount
        nodes { id event state attempts status lastError nextAt }
        pageInfo { hasNextPage endCursor }
      }
    }
  }
`);
const again = graphql(`
  mutation SendAgain($id: ID!) { redeliver(deliveryId: $id) { delivery { id state attempts } errors { code } } }
`);
const run = (statement: string) => sql.raw(statement).execute(database(app));

/** Each test has webhooks of its own. */
afterEach(async () => {
  for (const { id } of given((await admin.query(deliveries, { first: 20 })).data?.webhooks))
    await admin.query(`mutation { deleteWebhook(id: "${id}") { deletedId errors { code } } }`);
  receiver.received.length = 0;
  receiver.answer = undefined;
});

async function newWebhook(events: readonly string[], path = '') {
  const { data } = await admin.query(create, { input: { url: receiver.url + path, events: [...events] } });
  expect(data?.createWebhook.errors).toEqual([]);
  return { id: given(data?.createWebhook.webhook).id, secret: given(data?.createWebhook.secret) };
}

async function newSong() {
  const make = catalogFactory(app.orm);
  const song = make.song();
  await make.save();
  return song.id;
}
const titled = (id: string, title: string) => run(`update song set title = '${title}' where id = '${id}'`);
const titles = () => receiver.received.map(({ event }) => event.data.title);
const listed = async () => given((await admin.query(deliveries, { first: 20 })).data?.webhooks)[0];
/** What is known of the only event. */
const outcome = async () => (await listed())?.deliveries.nodes[0];

test('changes of the catalog are told with a signature, in order, and the secret is shown once', async () => {
  const { secret } = await newWebhook(['song.created', 'song.updated', 'song.deleted', 'artist.created']);
  const id = await newSong();
  await run(`update song set play_count = play_count + 1 where id = '${id}'`);
  await titled(id, 'Second');
  await run(`begin; update song set title = 'Never' where id = '${id}'; rollback`);
  await run(`delete from song where id = '${id}'`);
  const ofSong = () => receiver.received.filter(({ event }) => event.data.id === id);
  await expect
    .poll(() => ofSong().map(({ event }) => event.type))
    .toEqual(['song.created', 'song.updated', 'song.deleted']);
  expect(ofSong()[1]?.event.data).toMatchObject({ id, title: 'Second', available: true });
  for (const { body, headers } of receiver.received) {
    expect(headers['content-type']).toBe('application/json');
    const signed = headers as Record<string, string>;
    expect(new Signature(secret).verify(body, signed)).toMatchObject({ timestamp: expect.any(String) });
    expect(() => new Signature(secret).verify(`${body} `, signed)).toThrow();
  }
  expect(receiver.received.some(({ event }) => event.type === 'artist.created')).toBe(true);
  const { rows } = await run('select webhook::text as all from webhook');
  expect(JSON.stringify([rows, app.log])).not.toContain(secret.slice('whsec_'.length, -1));
  await expect
    .poll(async () => (await listed())?.deliveries.nodes.map(({ state }) => state))
    .not.toContain('WAITING');
});

test('users, plays and reports are told, and nothing else than what was chosen', async () => {
  const wanted = Object.keys(webhookEvents).filter((name) => /^(user|plays|report)/.test(name));
  await newWebhook(wanted);
  const [ada, bob] = await talkers(app, 2);
  const song = await newSong();
  for (let count = 0; count < 3; count += 1)
    await given(ada).query(`mutation { recordPlay(songId: "${song}") { errors { code } } }`);
  const { data } = await given(ada).query<{ report: { report: { id: string } } }, unknown>(
    `mutation { report(input: { targetId: "${bob?.id}", reason: SPAM, note: "Not told" }) { report { id } } }`,
  );
  const reportId = data?.report.report.id;
  for (const state of ['RESOLVED', 'OPEN'])
    await admin.query(
      `mutation { resolveReport(input: { id: "${reportId}", state: ${state} }) { errors { code } } }`,
    );
  await admin.query(`mutation { suspendUser(userId: "${bob?.id}") { errors { code } } }`);
  await admin.query(`mutation { reinstateUser(userId: "${bob?.id}") { errors { code } } }`);
  await admin.query(`mutation { setUserRole(userId: "${bob?.id}", role: ADMIN) { errors { code } } }`);
  await admin.query(`mutation { deleteUser(id: "${bob?.id}") { errors { code } } }`);
  const typesOf = (id: string | undefined) =>
    receiver.received.filter(({ event }) => event.data.id === id).map(({ event }) => event.type);
  await expect
    .poll(() => typesOf(bob?.id))
    .toEqual(['user.created', 'user.suspended', 'user.reinstated', 'user.updated', 'user.deleted']);
  await expect
    .poll(() => typesOf(reportId))
    .toEqual(['report.created', 'report.resolved', 'report.reopened']);
  const plays = () =>
    receiver.received.flatMap(({ event }) => (event.data.plays ?? []) as { songId: string }[]);
  await expect.poll(() => plays().map(({ songId }) => songId)).toEqual([song, song, song]);
  expect(JSON.stringify(receiver.received)).not.toMatch(/Not told|@|example/);
  expect(new Set(receiver.received.map(({ event }) => event.type)).size).toBe(wanted.length);
});

test('a failure is tried again later and holds up its own subject alone', async () => {
  await newWebhook(['song.updated']);
  const [broken, other] = [await newSong(), await newSong()];
  receiver.answer = ({ event }: Received) => (event.data.id === broken ? 500 : undefined);
  for (const title of ['One', 'Two']) await titled(broken, title);
  await titled(other, 'Other');
  await expect.poll(titles).toEqual(expect.arrayContaining(['One', 'Other']));
  // One that is being sent, and has a minute for it, does not wait: it still has the status of the attempt before.
  const waits = async () => {
    const { rows } = await run(`
      select attempts, status, last_error, ceil(extract(epoch from next_at - now()))::int as seconds from webhook_delivery
      where state = 'WAITING' and attempts > 0 and next_at - now() between interval '1 second' and interval '31 seconds'
      order by place`);
    return rows;
  };
  await expect
    .poll(waits)
    .toEqual([
      { attempts: 1, status: 500, last_error: 'The receiver answered 500.', seconds: expect.any(Number) },
    ]);
  const soon = `update webhook_delivery set next_at = now() where state = 'WAITING'`;
  await run(soon);
  await expect.poll(() => titles().filter((title) => title === 'One').length).toBeGreaterThan(1);
  // Also by the receiver: a connection that breaks is an attempt as well.
  await expect.poll(async () => (await waits())[0]).toMatchObject({ attempts: 2, status: 500 });
  // After 5 s, then after 30 s.
  expect(Number(Reflect.get(given((await waits())[0]) as object, 'seconds'))).toBeGreaterThan(6);
  expect(titles()).not.toContain('Two');
  receiver.answer = undefined;
  await run(soon);
  await expect.poll(titles).toContain('Two');
  const ofBroken = receiver.received.filter(({ event }) => event.data.id === broken);
  expect(ofBroken.map(({ event }) => event.data.title)).toEqual(['One', 'One', 'One', 'Two']);
  expect(
    new Set(ofBroken.slice(0, 3).map(({ headers, body }) => `${headers['webhook-id']} ${body}`)).size,
  ).toBe(1);
});

test('after a day an event has failed, which is seen and can be sent again', async () => {
  await newWebhook(['song.updated']);
  receiver.answer = () => 503;
  await titled(await newSong(), 'Late');
  await expect.poll(async () => (await outcome())?.attempts).toBe(1);
  await run(`update webhook_delivery set next_at = now(), attempts = 10 where state = 'WAITING'`);
  await expect.poll(async () => (await outcome())?.state).toBe('FAILED');
  const failed = given(await outcome());
  expect(failed).toMatchObject({
    attempts: 11,
    status: 503,
    nextAt: null,
    lastError: 'The receiver answered 503.',
  });
  receiver.answer = undefined;
  expect((await admin.query(again, { id: failed.id })).data?.redeliver).toMatchObject({
    delivery: { id: failed.id, state: 'WAITING' },
    errors: [],
  });
  await expect.poll(async () => (await outcome())?.state).toBe('DELIVERED');
  expect(await outcome()).toMatchObject({ status: 204, lastError: null, nextAt: null });
});

test('a receiver that is gone ends its webhook, until an event is sent again', async () => {
  await newWebhook(['song.updated']);
  receiver.answer = () => 410;
  const song = await newSong();
  await titled(song, 'Gone');
  await expect.poll(async () => (await listed())?.active).toBe(false);
  await titled(song, 'Not told');
  receiver.answer = undefined;
  await admin.query(again, { id: given(await outcome()).id });
  await expect.poll(async () => (await outcome())?.state).toBe('DELIVERED');
  expect((await listed())?.active).toBe(true);
  expect(titles()).toEqual(['Gone', 'Gone']);
});

test('a receiver that answers with another protocol has not taken the event', async () => {
  await newWebhook(['song.updated']);
  receiver.answer = (_message, response) => {
    response.socket?.end('HTTP/1.1 101 Switching Protocols\r\nConnection: upgrade\r\nUpgrade: other\r\n\r\n');
    return undefined;
  };
  await titled(await newSong(), 'Switched');
  await expect.poll(async () => (await outcome())?.lastError).toBe('The receiver answered 101.');
});

test('what a process took and did not end is sent by another when its lease is over', async () => {
  const { id } = await newWebhook(['song.updated']);
  const song = await newSong();
  // As another process that takes the event before this one, and dies.
  await run(`update webhook set active = false`);
  await run(`insert into webhook_delivery (id, webhook_id, event, subject, data)
    values (gen_random_uuid(), '${id}', 'song.updated', '${song}', '{"title": "Taken"}')`);
  await app.orm.em.transactional(async (em) => {
    await em.execute('update webhook set active = true');
    const taken = await claimDeliveries(em, new Map(), { most: 8, leaseMs: 60_000 });
    expect(taken).toHaveLength(1);
  });
  await titled(song, 'Next');
  await expect.poll(async () => (await listed())?.deliveries.totalCount).toBe(2);
  expect(titles()).toEqual([]);
  await run(`update webhook_delivery set next_at = now() where attempts = 1`);
  await expect.poll(titles).toEqual(['Taken', 'Next']);
});

test('private addresses are refused when a webhook is made, however they are written', async () => {
  const strict = await testApp({ orm: app.orm });
  const asAdmin = strict.as({ id: admin.id, role: Role.ADMIN });
  const refusals = async (url: string, events = ['song.created']) =>
    (await asAdmin.query(create, { input: { url, events } })).data?.createWebhook.errors.map(
      ({ code, field }) => `${code} ${field?.join('.')}`,
    );
  for (const url of [
    receiver.url,
    'http://localhost/hook',
    'http://2130706433/',
    'http://0x7f.1/',
    'http://[::1]/',
    'http://[::ffff:10.0.0.1]/',
    'http://169.254.169.254/latest',
    'https://192.168.1.1/',
    'https://user:word@example.org/',
    'ftp://example.org/',
  ])
    expect({ [url]: await refusals(url) }).toEqual({ [url]: ['INVALID input.url'] });
  expect(await refusals('https://93.184.215.14/hook', [])).toEqual(['INVALID input.events']);
  expect(await refusals('https://93.184.215.14/hook', ['song.created', 'song.sung'])).toEqual([
    'INVALID input.events.1',
  ]);
  expect(await refusals('https://93.184.215.14/hook')).toEqual([]);
  expect(
    ['100.64.0.1', '172.31.0.1', 'fd00::1', 'fe80::1%eth0', '64:ff9b::7f00:1', '0.0.0.0', 'nonsense'].filter(
      isPublicAddress,
    ),
  ).toEqual([]);
  expect(['8.8.8.8', '172.32.0.1', '2606:4700::1111'].every(isPublicAddress)).toBe(true);
});

test('addresses are checked where they are connected to, also after a redirect and by name', async () => {
  const inner = await openReceiver('127.0.0.2');
  const rules = (addresses: string[]) => {
    const asked: string[] = [];
    const resolve = async (host: string) => {
      asked.push(host);
      return [{ address: addresses.shift() ?? '127.0.0.2', family: 4 }];
    };
    return { asked, rules: new AddressRules((address) => address === '127.0.0.1', resolve) };
  };
  const sent = (url: string, to: AddressRules) => post({ url, headers: {}, body: '{}' }, to);
  const { port } = new URL(receiver.url);
  // A name that leads elsewhere after the first time is looked up once, and that address is used.
  const named = rules(['127.0.0.1']);
  expect(await sent(`http://hooks.example:${port}/`, named.rules)).toEqual({ status: 204 });
  expect(named.asked).toEqual(['hooks.example']);
  await expect(sent(`http://hooks.example:${port}/`, named.rules)).rejects.toThrow('private network');
  let target = inner.url;
  receiver.answer = (_message, response) => {
    response.setHeader('location', target);
    return 307;
  };
  const { rules: strict } = rules([]);
  await expect(sent(receiver.url, strict)).rejects.toThrow('private network');
  target = 'file:///etc/passwd';
  await expect(sent(receiver.url, strict)).rejects.toThrow('file:');
  target = `${receiver.url}/again`;
  await expect(sent(receiver.url, strict)).rejects.toThrow('more than 3 times');
  receiver.answer = ({ path }, response) => {
    if (path !== '/') return 200;
    response.setHeader('location', '/there');
    return 308;
  };
  expect(await sent(receiver.url, strict)).toEqual({ status: 200 });
  expect(inner.received).toEqual([]);
});

test('webhooks are for administrators', async () => {
  const user = given((await talkers(app, 1))[0]);
  expect(codes(await user.query(deliveries, { first: 20 }))).toEqual(['FORBIDDEN']);
  const input = { url: 'https://example.org/', events: ['song.created'] };
  expect(codes(await user.query(create, { input }))).toEqual(['FORBIDDEN']);
});

test('the audit log tells of webhooks that were made, removed and asked to send again; and no secret', async () => {
  const { id, secret } = await newWebhook(['song.created']);
  await admin.query(`mutation { deleteWebhook(id: "${id}") { deletedId } }`);
  const { rows } = await sql<{ action: string; actor: string; entry: string; target: string }>`
    select action, actor_id as actor, target_id as target, entry::text as entry from audit_entry entry
    where action like 'webhook.%' order by id desc`.execute(database(app));
  expect(rows[0]).toMatchObject({ action: 'webhook.delete', target: id, actor: admin.id });
  expect(rows[1]).toMatchObject({ action: 'webhook.create', target: id, actor: admin.id });
  expect(rows[1]?.entry).toContain(receiver.url);
  expect(rows.some(({ action }) => action === 'webhook.redeliver')).toBe(true);
  expect(rows.some(({ entry }) => entry.includes(secret))).toBe(false);
});
