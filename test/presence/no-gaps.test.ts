import { randomUUID } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { presenceServices } from '../../src/presence/presence-services.key.ts';
import { appBeside, database, newPerson } from '../accounts/sessions/people.ts';
import { testApp } from '../support/app.ts';
import { bareSocket } from './bare-sockets.ts';
import { patiently, quick } from './onlookers.ts';

const app = await testApp({ environment: quick });
const other = await appBeside(app, quick);
const { watch } = app.services.services.get(presenceServices);

/** A subscription that is read as fast as can be, and what it last said of each user. */
async function reader(viewerId: string = randomUUID()) {
  const stream = await watch.open(viewerId);
  const online = new Map<string, boolean>();
  const read = async () => {
    for await (const { user, presence } of stream) online.set(user.id, presence.online);
  };
  return { online, stream, ended: read() };
}

/** Cuts the connections for events, which the processes open again. */
async function loseEvents(): Promise<void> {
  await sql`select pg_terminate_backend(pid) from pg_stat_activity
    where application_name = 'tonearm events' and datname = current_database()`.execute(database(app));
}

test('presence changes while a subscription begins are not lost', async () => {
  const [coming, going] = [await newPerson(app), await newPerson(app)];
  for (let round = 0; round < 40; round += 1) {
    const leave = bareSocket(other, going.id);
    await wait(Math.random() * 60);
    const close = bareSocket(other, coming.id);
    leave();
    await wait(Math.random() * 30);
    const { online, stream, ended } = await reader();
    await expect.poll(() => online.get(coming.id), patiently).toBe(true);
    await expect.poll(() => online.get(going.id) ?? false, patiently).toBe(false);
    close();
    await expect.poll(() => online.get(coming.id), patiently).toBe(false);
    await stream.return();
    await ended;
  }
});

test('presence changes missed while the connection for events was lost are caught up', async () => {
  const [staying, going, coming] = [await newPerson(app), await newPerson(app), await newPerson(app)];
  bareSocket(other, staying.id);
  const leave = bareSocket(other, going.id);
  const { online, stream, ended } = await reader();
  await expect.poll(() => online.get(going.id), patiently).toBe(true);
  await expect.poll(() => online.get(staying.id), patiently).toBe(true);
  await loseEvents();
  leave();
  bareSocket(other, coming.id);
  await expect.poll(() => online.get(going.id), patiently).toBe(false);
  await expect.poll(() => online.get(coming.id), patiently).toBe(true);
  expect(online.get(staying.id)).toBe(true);
  await stream.return();
  await ended;
});

test('whoever is no longer shown since a message was missed goes offline for those to whom that is true', async () => {
  const [shy, cross, viewer] = [await newPerson(app), await newPerson(app), await newPerson(app)];
  for (const { id } of [shy, cross]) bareSocket(other, id);
  const [seen, byOthers] = [await reader(viewer.id), await reader()];
  for (const { online } of [seen, byOthers])
    for (const { id } of [shy, cross]) await expect.poll(() => online.get(id), patiently).toBe(true);
  // As another process does, but for the message.
  await sql`update account set presence_audience = 'NOBODY' where id = ${shy.id}`.execute(database(app));
  await sql`insert into user_block (blocker_id, blocked_id) values (${cross.id}, ${viewer.id})`.execute(
    database(app),
  );
  await loseEvents();
  await expect.poll(() => seen.online.get(cross.id), patiently).toBe(false);
  for (const { online } of [seen, byOthers])
    await expect.poll(() => online.get(shy.id), patiently).toBe(false);
  expect(byOthers.online.get(cross.id)).toBe(true);
  for (const { stream, ended } of [seen, byOthers]) {
    await stream.return();
    await ended;
  }
});
