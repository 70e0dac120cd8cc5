import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { appBeside, database, newPerson, type Person } from '../accounts/sessions/people.ts';
import { type TestApp, testApp } from '../support/app.ts';
import { catalogFactory } from '../support/catalog.ts';
import { Onlooker, openTab, presenceSeen, quick, untilOnline } from './onlookers.ts';
import { playNow } from './presence.operations.ts';

const app = await testApp({ environment: quick });
const other = await appBeside(app, quick);
const make = catalogFactory(app.orm);
// What ends before a busy machine has read it was never seen to play.
const [song, next, brief] = [make.song(), make.song(), make.song({ duration: 2 })];
await make.save();

const play = (on: TestApp, person: Person, songId: string | null) =>
  on.from({ token: person.accessToken }).query(playNow, { songId });

/** Somebody with a socket, whose coming the onlooker has seen. */
async function online(onlooker: Onlooker): Promise<Person> {
  const person = await newPerson(app);
  await openTab(app, person);
  await onlooker.sees(person.id, { online: true });
  return person;
}

test('setNowPlaying shows others at once what the user listens to, on every process', async () => {
  const [here, there] = [await Onlooker.of(app), await Onlooker.of(other)];
  const person = await online(here);
  const { data } = await play(other, person, song.id);
  expect(data?.setNowPlaying).toEqual({
    user: { id: person.id, presence: { online: true, nowPlaying: { id: song.id, title: song.title } } },
    errors: [],
  });
  expect(await here.next()).toBe(`${person.id} plays ${song.title}`);
  await play(app, person, next.id);
  expect(await here.next()).toBe(`${person.id} plays ${next.title}`);
  const seen: string[] = [];
  while (seen.at(-1) !== `${person.id} plays ${next.title}`) seen.push(await there.next());
  expect(seen).toContain(`${person.id} plays ${song.title}`);
});

test('setting the same song again sends no event', async () => {
  const onlooker = await Onlooker.of(app);
  const [person, second] = [await online(onlooker), await online(onlooker)];
  for (let round = 0; round < 3; round += 1) await play(app, person, song.id);
  await play(app, second, song.id);
  expect(await onlooker.next()).toBe(`${person.id} plays ${song.title}`);
  expect(await onlooker.next()).toBe(`${second.id} plays ${song.title}`);
});

test('setNowPlaying with null ends the song', async () => {
  const onlooker = await Onlooker.of(app);
  const person = await online(onlooker);
  await play(app, person, song.id);
  await onlooker.next();
  const { data } = await play(app, person, null);
  expect(data?.setNowPlaying.user?.presence).toEqual({ online: true, nowPlaying: null });
  expect(await onlooker.next()).toBe(`${person.id} online`);
});

test('a song ends after its duration', async () => {
  const onlooker = await Onlooker.of(app);
  const person = await online(onlooker);
  const begun = Date.now();
  await play(app, person, brief.id);
  expect(await onlooker.next()).toBe(`${person.id} plays ${brief.title}`);
  expect(await onlooker.next()).toBe(`${person.id} online`);
  expect(Date.now() - begun).toBeGreaterThanOrEqual(2000);
  expect((await presenceSeen(app, person, person.id)).nowPlaying).toBeNull();
});

test('a song set in time is not ended by the previous one', async () => {
  const onlooker = await Onlooker.of(app);
  const [person, second] = [await online(onlooker), await online(onlooker)];
  await play(app, person, brief.id);
  await play(app, person, song.id);
  await play(app, second, brief.id);
  const seen: string[] = [];
  while (seen.at(-1) !== `${second.id} online`) seen.push(await onlooker.next());
  // The previous one may have ended before, on a busy machine.
  const set = seen.indexOf(`${person.id} plays ${song.title}`);
  expect(set).toBeGreaterThanOrEqual(0);
  expect(seen.slice(set)).not.toContain(`${person.id} online`);
  expect((await presenceSeen(app, person, person.id)).nowPlaying).toEqual({ id: song.id });
});

test("a song ends with the user's last socket", async () => {
  const onlooker = await Onlooker.of(app);
  const person = await newPerson(app);
  const tab = await openTab(app, person);
  await onlooker.sees(person.id, { online: true });
  await play(app, person, song.id);
  await tab.close();
  const { nowPlaying } = await onlooker.sees(person.id, { online: false });
  expect(nowPlaying).toBeNull();
  await openTab(app, person);
  await untilOnline(app, person, person.id, true);
  expect((await presenceSeen(app, person, person.id)).nowPlaying).toBeNull();
});

test('a song ends when it is deleted from the catalog', async () => {
  const onlooker = await Onlooker.of(app);
  const doomed = make.song();
  await make.save();
  const person = await online(onlooker);
  await play(app, person, doomed.id);
  await onlooker.next();
  await sql`delete from song where id = ${doomed.id}`.execute(database(app));
  expect((await presenceSeen(app, person, person.id)).nowPlaying).toBeNull();
  expect(await onlooker.next()).toBe(`${person.id} online`);
});

test('a song shows only while the user is online, and may be set a moment before', async () => {
  const onlooker = await Onlooker.of(app);
  const person = await newPerson(app);
  const { data } = await play(app, person, song.id);
  expect(data?.setNowPlaying.user?.presence).toEqual({ online: false, nowPlaying: null });
  await openTab(app, person);
  expect(await onlooker.next()).toBe(`${person.id} plays ${song.title}`);
});

test('setNowPlaying reports an unknown song in the payload', async () => {
  const person = await newPerson(app);
  const { data } = await play(app, person, randomUUID());
  expect(data?.setNowPlaying).toEqual({ user: null, errors: [{ code: 'NOT_FOUND', field: ['songId'] }] });
  const { errors } = await play(app, person, 'no id');
  expect(errors?.[0]).toMatchObject({ extensions: { code: 'BAD_USER_INPUT', argument: 'songId' } });
});
