import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import { Role } from '../../src/api/viewer.model.ts';
import { codes, given } from '../accounts/sessions/people.ts';
import { testApp } from '../support/app.ts';
import { create, onePlaylist, ownPlaylists, remove, update } from './library.operations.ts';
import { newAdmin, newListener, unlimited } from './listeners.ts';
import { walk } from './walk.ts';

const app = await testApp({ environment: unlimited });
const owner = await newListener(app);

async function newPlaylist(facts: object = {}) {
  const { data } = await owner.query(create, { input: { name: 'A name', ...facts } });
  return given(data?.createPlaylist.playlist);
}

test('a new playlist is private, empty and without description by default', async () => {
  expect(await newPlaylist()).toMatchObject({
    public: false,
    description: null,
    songCount: 0,
    duration: 0,
    items: { nodes: [] },
  });
});

test('texts of a playlist are cleaned; a description keeps its lines', async () => {
  const made = await newPlaylist({ name: '  Late\u0007 nights ', description: ' one\r\ntwo\u0000three \n' });
  expect(made).toMatchObject({ name: 'Late  nights', description: 'one\ntwo three' });
  expect(await newPlaylist({ description: ' \n ' })).toMatchObject({ description: null });
});

test.each([
  [{ name: ' ' }, ['input.name']],
  [{ name: 'x'.repeat(201) }, ['input.name']],
  [{ description: 'x'.repeat(2001) }, ['input.description']],
  [{ name: '', description: '🎵'.repeat(2001) }, ['input.name', 'input.description']],
])('all invalid fields of a playlist are reported together: %#', async (facts, fields) => {
  const { data } = await owner.query(create, { input: { name: 'A name', ...facts } });
  expect(data?.createPlaylist.playlist).toBeNull();
  expect(data?.createPlaylist.errors.map(({ code, field }) => [code, field?.join('.')])).toEqual(
    fields.map((field) => ['INVALID', field]),
  );
});

test('the longest name and description of a playlist are accepted', async () => {
  const [name, description] = ['🎵'.repeat(200), '🎵'.repeat(2000)];
  expect(await newPlaylist({ name, description })).toMatchObject({ name, description });
});

test('updatePlaylist keeps omitted fields, and null clears nullable ones', async () => {
  const { id } = await newPlaylist({ description: 'Words', public: true });
  const change = async (facts: object) =>
    (await owner.query(update, { input: { id, ...facts } })).data?.updatePlaylist;
  expect(await change({ name: 'Another' })).toMatchObject({
    playlist: { name: 'Another', description: 'Words', public: true },
  });
  expect(await change({ description: null })).toMatchObject({
    playlist: { name: 'Another', description: null, public: true },
  });
  expect(await change({ name: null, public: null })).toMatchObject({
    playlist: null,
    errors: [
      { code: 'INVALID', field: ['input', 'name'] },
      { code: 'INVALID', field: ['input', 'public'] },
    ],
  });
  expect((await owner.query(onePlaylist, { id })).data?.playlist).toMatchObject({
    name: 'Another',
    public: true,
  });
});

test('updatePlaylist without changes does nothing', async () => {
  const { id, updatedAt } = await newPlaylist();
  expect((await owner.query(update, { input: { id } })).data?.updatePlaylist.playlist?.updatedAt).toBe(
    updatedAt,
  );
});

test('a deleted playlist is gone with its items, and cannot be deleted again', async () => {
  const { id } = await newPlaylist();
  expect((await owner.query(remove, { id })).data?.deletePlaylist).toEqual({ deletedId: id, errors: [] });
  expect((await owner.query(onePlaylist, { id })).data?.playlist).toBeNull();
  expect((await owner.query(remove, { id })).data?.deletePlaylist).toEqual({
    deletedId: null,
    errors: [{ code: 'NOT_FOUND', field: ['id'] }],
  });
});

test('administrators delete public playlists of others, and neither change them nor reach private ones', async () => {
  const administrator = await newAdmin(app);
  const refused = { errors: [{ code: 'NOT_FOUND' }] };
  const { id } = await newPlaylist({ public: true });
  const change = await administrator.query(update, { input: { id, name: 'Changed' } });
  expect(change.data?.updatePlaylist).toMatchObject(refused);
  const stranger = await newListener(app);
  expect((await stranger.query(remove, { id })).data?.deletePlaylist).toMatchObject(refused);
  expect((await administrator.query(remove, { id })).data?.deletePlaylist).toEqual({
    deletedId: id,
    errors: [],
  });
  expect((await owner.query(onePlaylist, { id })).data?.playlist).toBeNull();
  const hidden = await newPlaylist();
  const { data } = await administrator.query(remove, { id: hidden.id });
  expect(data?.deletePlaylist).toMatchObject(refused);
});

test("a deleted owner's playlists are deleted", async () => {
  const leaving = await newListener(app);
  const { data } = await leaving.query(create, { input: { name: 'Mine', public: true } });
  await app.orm.em.getConnection().execute(`delete from account where id = '${leaving.id}'`);
  const id = given(data?.createPlaylist.playlist).id;
  expect((await owner.query(onePlaylist, { id })).data?.playlist).toBeNull();
});

test('a viewer deleted a moment ago cannot create a playlist', async () => {
  const gone = app.as({ id: randomUUID(), role: Role.USER });
  const { errors } = await gone.query(create, { input: { name: 'Ghosts' } });
  expect(errors?.[0]?.extensions).toMatchObject({ code: 'UNAUTHENTICATED', reason: 'REVOKED' });
});

test('nobody gets more than a thousand playlists, not even with simultaneous calls', async () => {
  const collector = await newListener(app);
  await app.orm.em.getConnection().execute(
    `insert into playlist (id, owner_id, name)
     select gen_random_uuid(), '${collector.id}', 'List' from generate_series(1, 997)`,
  );
  const answers = await Promise.all(
    Array.from({ length: 8 }, () => collector.query(create, { input: { name: 'More' } })),
  );
  const made = answers.filter(({ data }) => data?.createPlaylist.playlist);
  const refused = answers.flatMap(({ data }) => given(data).createPlaylist.errors.map(({ code }) => code));
  expect([made.length, refused]).toEqual([3, Array.from({ length: 5 }, () => 'CONFLICT')]);
});

test("pages show each of one's own playlists once, newest first", async () => {
  const maker = await newListener(app);
  const made: string[] = [];
  for (let number = 0; number < 7; number += 1) {
    const { data } = await maker.query(create, { input: { name: `List ${number}` } });
    made.unshift(given(data?.createPlaylist.playlist).id);
  }
  const seen = await walk(
    async (after) => (await maker.query(ownPlaylists, { first: 3, after })).data?.playlists,
  );
  expect(seen).toEqual(made);
  const { data } = await maker.query(ownPlaylists, { last: 2 });
  expect(given(data?.playlists).nodes.map(({ id }) => id)).toEqual(made.slice(-2));
});

test('lists of the library require a signed-in viewer', async () => {
  expect(codes(await app.query(ownPlaylists, { first: 3 }))).toEqual(['UNAUTHENTICATED']);
  expect(codes(await app.query(create, { input: { name: 'Nobody' } }))).toEqual(['UNAUTHENTICATED']);
});
