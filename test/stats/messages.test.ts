import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { database } from '../../src/persistence/database.service.ts';
import { given } from '../accounts/sessions/people.ts';
import { makeListeners } from '../discovery/listening.ts';
import { bareSocket } from '../presence/bare-sockets.ts';
import { testApp } from '../support/app.ts';
import { asAdmin, setClock } from './figures.ts';
import { online, totals } from './stats.operations.ts';

const app = await testApp();
const db = database(app.orm.em.fork());
const admin = await asAdmin(app);
const [ada = '', bob = '', cyd = ''] = await makeListeners(app, 3);
const send = (sender: string, receiver: string, times: readonly string[]) =>
  sql`
    insert into message (id, sender_id, receiver_id, content, created_at)
    select gen_random_uuid(), ${sender}, ${receiver}, 'Hello', time
    from unnest(${times}::timestamptz[]) time`.execute(db);

test('messages count at once, on their day, and stay there when they are deleted', async () => {
  setClock(app, new Date('2024-03-02T12:00:00Z'));
  await send(ada, bob, ['2024-02-29T23:59:59.999Z', '2024-03-01T00:00Z', '2024-03-01T23:59Z']);
  await send(bob, ada, ['2024-03-01T12:00Z', '2024-03-02T00:00Z']);
  const messages = async () => (await admin.days(4)).map((day) => day.messages);
  const total = async () => given((await admin.query(totals)).data?.stats).totalMessages;
  expect(await messages()).toEqual([0, 1, 3, 1]);
  expect(await total()).toBe(5);
  await sql`delete from message where sender_id = ${bob}`.execute(db);
  expect(await messages()).toEqual([0, 1, 3, 1]);
  expect(await total()).toBe(3);
});

test('onlineUsers counts online users, without deleted ones', async () => {
  const onlineUsers = async () => given((await admin.query(online)).data?.stats).onlineUsers;
  expect(await onlineUsers()).toBe(0);
  await sql`insert into account_presence (user_id, online) values (${cyd}, false)`.execute(db);
  // With sockets: the next heartbeat would take those offline of whom there is a row alone.
  for (const user of [ada, bob]) bareSocket(app, user);
  await expect.poll(onlineUsers).toBe(2);
  await sql`delete from account where id = ${ada}`.execute(db);
  expect(await onlineUsers()).toBe(1);
});
