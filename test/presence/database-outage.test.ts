import { Client } from 'pg';
import { expect, test } from 'vitest';
import { newPerson } from '../accounts/sessions/people.ts';
import { testApp } from '../support/app.ts';
import { bareSocket } from './bare-sockets.ts';
import { Onlooker, patiently, quick, recorded } from './onlookers.ts';

const app = await testApp({ environment: { ...quick, PRESENCE_BEAT_SECONDS: '1' } });

/** Runs something while nobody reaches the database. */
async function withoutDatabase(work: () => Promise<unknown>): Promise<void> {
  const url = new URL(app.orm.config.get('clientUrl') ?? '');
  const name = url.pathname.slice(1);
  url.pathname = 'postgres';
  const far = new Client({ connectionString: url.href });
  await far.connect();
  const allow = (yes: boolean) =>
    far.query(`alter database ${far.escapeIdentifier(name)} with allow_connections ${yes}`);
  await allow(false);
  await far.query('select pg_terminate_backend(pid) from pg_stat_activity where datname = $1', [name]);
  await work();
  await allow(true);
  await far.end();
}

const warnings = (message: RegExp) => app.log.filter(({ msg }) => message.test(String(msg))).length;

test('presence changes during an outage of the database are reported when it is back', async () => {
  const onlooker = await Onlooker.of(app);
  const [coming, going] = [await newPerson(app), await newPerson(app)];
  const leave = bareSocket(app, going.id);
  await onlooker.sees(going.id, { online: true });
  await withoutDatabase(async () => {
    bareSocket(app, coming.id);
    leave();
    await expect.poll(() => warnings(/^Could not save connected users/), patiently).toBeGreaterThan(1);
    await expect.poll(() => warnings(/^Could not send a heartbeat/), patiently).toBeGreaterThan(1);
  });
  const seen = new Set<string>();
  while (seen.size < 2) seen.add(await onlooker.next());
  expect(seen).toEqual(new Set([`${coming.id} online`, `${going.id} offline`]));
  // Who was online all the time was never taken for gone.
  expect(await recorded(app, onlooker.person.id)).toEqual({ online: true, processes: 1 });
});
