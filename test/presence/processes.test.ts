import { setTimeout as wait } from 'node:timers/promises';
import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { appBeside, database, newPerson } from '../accounts/sessions/people.ts';
import { testApp } from '../support/app.ts';
import { bareSocket } from './bare-sockets.ts';
import { Onlooker, openTab, patiently, quick, recorded, untilOnline } from './onlookers.ts';

const environment = { ...quick, PRESENCE_BEAT_SECONDS: '1', SOCKETS_PER_USER: '1000' };
const app = await testApp({ environment });
const other = await appBeside(app, environment);

test('a user is online while a socket is open on any process, and counts once', async () => {
  const [here, there] = [await Onlooker.of(app), await Onlooker.of(other)];
  const [person, second] = [await newPerson(app), await newPerson(app)];
  const [first, last] = [await openTab(app, person), await openTab(other, person)];
  await expect.poll(() => recorded(app, person.id), patiently).toEqual({ online: true, processes: 2 });
  await first.close();
  await expect.poll(() => recorded(app, person.id), patiently).toEqual({ online: true, processes: 1 });
  await openTab(other, second);
  for (const onlooker of [here, there]) {
    const seen = [await onlooker.next(), await onlooker.next()];
    // The second onlooker came while the first one watched.
    while (!seen.includes(`${second.id} online`)) seen.push(await onlooker.next());
    expect(seen.filter((words) => words.startsWith(person.id))).toEqual([`${person.id} online`]);
  }
  await last.close();
  expect(await here.next()).toBe(`${person.id} offline`);
  expect(await there.next()).toBe(`${person.id} offline`);
});

test('a process wrongly declared dead comes back by itself, with all its users', async () => {
  const onlooker = await Onlooker.of(other);
  const person = await newPerson(app);
  await openTab(app, person);
  await onlooker.sees(person.id, { online: true });
  // As if the process had been stopped for long enough.
  await sql`delete from server_process
    where id in (select process_id from connected_user where user_id = ${person.id})`.execute(database(app));
  await expect.poll(() => recorded(app, person.id), patiently).toEqual({ online: true, processes: 1 });
  await untilOnline(other, person, person.id, true);
});

test('after a crash of the database, the unlogged tables fill again, and absent users go offline', async () => {
  const onlooker = await Onlooker.of(other);
  const [person, gone] = [await newPerson(app), await newPerson(app)];
  await openTab(app, person);
  await onlooker.sees(person.id, { online: true });
  await sql`insert into account_presence (user_id, online) values (${gone.id}, true)`.execute(database(app));
  await sql`truncate server_process, connected_user`.execute(database(app));
  await expect.poll(() => recorded(app, gone.id), patiently).toEqual({ online: false, processes: 0 });
  await expect.poll(() => recorded(app, person.id), patiently).toEqual({ online: true, processes: 1 });
});

test('however sockets close and open on several processes, exactly the connected users are online', async () => {
  const people = await Promise.all(Array.from({ length: 20 }, () => newPerson(app)));
  const apps = [app, other];
  const open = people.map(() => apps.map(() => [] as (() => void)[]));
  for (let round = 0; round < 100; round += 1) {
    for (const [index, { id }] of people.entries()) {
      for (const [place, on] of apps.entries()) {
        const sockets = open[index]?.[place] ?? [];
        if (sockets.length > 0 && Math.random() < 0.5) sockets.pop()?.();
        else sockets.push(bareSocket(on, id));
      }
    }
    await wait(Math.random() * 30);
  }
  await written();
  for (const [index, { id }] of people.entries()) {
    const processes = open[index]?.filter((sockets) => sockets.length > 0).length ?? 0;
    expect(await recorded(app, id)).toEqual({ online: processes > 0, processes });
  }
});

test('a last socket that closes while another opens elsewhere leaves its user online', async () => {
  const onlooker = await Onlooker.of(app);
  const [person, second] = [await newPerson(app), await newPerson(app)];
  let close = bareSocket(app, person.id);
  await onlooker.sees(person.id, { online: true });
  for (let round = 0; round < 100; round += 1) {
    const opened = bareSocket(round % 2 ? app : other, person.id);
    close();
    close = opened;
    await wait(Math.random() * 40);
  }
  await written();
  expect(await recorded(app, person.id)).toEqual({ online: true, processes: 1 });
  const secondClose = bareSocket(app, second.id);
  await onlooker.sees(second.id, { online: true });
  close();
  secondClose();
  await onlooker.sees(person.id, { online: false });
});

/** Waits until both have written what was before: who comes last is written last. */
async function written(): Promise<void> {
  const last = await newPerson(app);
  const closers = [bareSocket(app, last.id), bareSocket(other, last.id)];
  await expect.poll(() => recorded(app, last.id), patiently).toEqual({ online: true, processes: 2 });
  for (const close of closers) close();
}
