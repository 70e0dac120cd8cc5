import { sql } from 'kysely';
import { Client } from 'pg';
import { expect, test } from 'vitest';
import { Role } from '../../src/api/viewer.model.ts';
import { transaction } from '../../src/persistence/transaction.service.ts';
import { database, given } from '../accounts/sessions/people.ts';
import {
  addAlbum,
  addSong,
  editAlbumFacts,
  editArtist,
  editSong,
  feature,
  removeAlbum,
  removeSong,
} from '../catalog/admin/editing.operations.ts';
import { Editor } from '../catalog/admin/editor.ts';
import { faultsOf, plansOf } from '../catalog/plans/plan.ts';
import { graphql } from '../generated/gql.ts';
import type { AuditFilter } from '../generated/graphql.ts';
import { catalogFactory } from '../support/catalog.ts';
import { vacuum } from '../support/vacuum.ts';
import { readAuditLog } from './audit.operations.ts';

const editor = await Editor.start();
const { app } = editor;
const admin = app.from({ token: editor.token });
const make = catalogFactory(app.orm);

async function entriesOf(targetId: string) {
  const { data, errors } = await admin.query(readAuditLog, { first: 50, filter: { targetId } });
  expect(errors).toBeUndefined();
  return given(data?.auditLog).nodes.map(({ action, changes, target, actor }) => {
    expect(actor?.id).toBe(editor.id);
    return { action, changes, target };
  });
}

/** The statements of an operation that write to the log. */
const written = (statements: readonly string[]) =>
  statements.filter((text) => /insert into audit_entry/.test(text));

const editMany = graphql(`
  mutation EditManyForAudit($input: UpdateSongsInput!) {
    updateSongs(input: $input) { songs { id } errors { code field } }
  }
`);
const joinArtists = graphql(`
  mutation JoinArtistsForAudit($ids: [ID!]!, $into: ID!) {
    mergeArtists(ids: $ids, into: $into) { artist { id } errors { code } }
  }
`);
const joinAlbums = graphql(`
  mutation JoinAlbumsForAudit($ids: [ID!]!, $into: ID!) {
    mergeAlbums(ids: $ids, into: $into) { album { id } errors { code } }
  }
`);

const readAlbum = graphql(`
  mutation ReadAlbumForAudit($id: ID!) {
    readAlbumFromFiles(id: $id, fields: [EDITION]) { album { id } errors { code } }
  }
`);
const readArtist = graphql(`
  mutation ReadArtistForAudit($id: ID!) {
    readArtistFromFiles(id: $id, fields: [SORT_NAME]) { artist { id } errors { code } }
  }
`);

test('a changed song is in the log with what changed, before and after, and nothing else', async () => {
  const album = make.album({ title: 'Tides' });
  const song = make.song({ title: 'Harbour', artist: make.artist({ name: 'The Gulls' }), trackNumber: 1 });
  await make.save();
  const input = {
    id: song.id,
    title: 'Harbour Lights',
    albumId: album.id,
    trackNumber: 4,
    genres: ['Shanty', 'Folk'],
    releaseDate: '1987-05',
    bpm: 90,
    credits: [{ artist: 'The Gulls' }, { artist: 'Ann', role: 'FEATURED' as const }],
    lyrics: { text: 'First line\nSecond line' },
  };
  const { statements, data, errors } = await admin.query(editSong, { input });
  expect(errors).toBeUndefined();
  expect(data?.updateSong.errors).toEqual([]);
  expect(written(statements)).toHaveLength(1);
  const [entry, ...others] = await entriesOf(song.id);
  expect(others).toEqual([]);
  expect(entry).toEqual({
    action: 'song.update',
    target: { id: song.id, title: 'Harbour Lights' },
    changes: {
      title: { before: 'Harbour', after: 'Harbour Lights' },
      sortTitle: { before: 'Harbour', after: 'Harbour Lights' },
      credits: {
        before: [{ artist: 'The Gulls', role: 'MAIN' }],
        after: [
          { artist: 'The Gulls', role: 'MAIN' },
          { artist: 'Ann', role: 'FEATURED' },
        ],
      },
      album: { before: null, after: 'Tides' },
      albumId: { before: null, after: album.id },
      trackNumber: { before: 1, after: 4 },
      genres: { before: null, after: ['Shanty', 'Folk'] },
      releaseDate: { before: null, after: '1987-05' },
      bpm: { before: null, after: 90 },
      lyrics: { before: null, after: 'First line\nSecond line' },
    },
  });
  // The same again changes nothing.
  await admin.query(editSong, { input });
  expect(await entriesOf(song.id)).toHaveLength(1);
});

/** Has somebody else change a row, and a request wait for its lock until then: it has found the row as it was. */
async function afterChange(statement: string, id: string, request: () => Promise<unknown>): Promise<void> {
  let second: Promise<unknown> = Promise.resolve();
  await transaction(app.orm.em, async ({ em }) => {
    await em.getConnection().execute(statement, [id], 'run', em.getTransactionContext());
    second = request();
    await expect
      .poll(async () => {
        const { rows } = await sql`select from pg_stat_activity where wait_event_type = 'Lock'
          and datname = current_database()`.execute(database(app));
        return rows.length;
      })
      .toBeGreaterThan(0);
  });
  await second;
}

test('what others changed in between is not told as this change', async () => {
  const song = make.song({ title: 'One' });
  await make.save();
  await afterChange(
    `update song set title = 'Two', updated_at = now() + interval '1 second' where id = ?`,
    song.id,
    () => admin.query(editSong, { input: { id: song.id, title: 'Three' } }),
  );
  const [entry] = await entriesOf(song.id);
  expect(entry?.changes).toMatchObject({ title: { before: 'Two', after: 'Three' } });
});

test('nor as that of who has an album or an artist read from the files again', async () => {
  const { artist, album } = await editor.created({
    audio: editor.audio({ TIT2: 'Song', TPE1: 'Read Again', TALB: 'Tides' }),
    ...{ title: undefined, artist: undefined },
  });
  const albumId = given(album).id;
  await admin.query(editAlbumFacts, { input: { id: albumId, edition: 'Deluxe' } });
  await afterChange(`update album set title = 'Two' where id = ?`, albumId, () =>
    admin.query(readAlbum, { id: albumId }),
  );
  expect((await entriesOf(albumId))[0]?.changes).toEqual({ edition: { before: 'Deluxe', after: null } });
  await admin.query(editArtist, { input: { id: artist.id, sortName: 'Again' } });
  await afterChange(`update artist set music_brainz_id = gen_random_uuid() where id = ?`, artist.id, () =>
    admin.query(readArtist, { id: artist.id }),
  );
  expect((await entriesOf(artist.id))[0]?.changes).toEqual({
    sortName: { before: 'Again', after: 'Read Again' },
  });
});

test('many songs that change together take one statement, with an entry for each that changed', async () => {
  const album = make.album({ title: 'All of them' });
  const songs = Array.from({ length: 100 }, () => make.song());
  const there = make.song({ album });
  await make.save();
  const ids = [...songs, there].map(({ id }) => id);
  const { statements, data } = await admin.query(editMany, { input: { ids, albumId: album.id } });
  expect(data?.updateSongs.errors).toEqual([]);
  expect(written(statements)).toHaveLength(1);
  for (const id of [ids[0], ids[99]])
    expect(await entriesOf(given(id))).toMatchObject([
      { action: 'song.update', changes: { album: { before: null, after: 'All of them' } } },
    ]);
  expect(await entriesOf(there.id)).toEqual([]);
});

test('albums, artists and the shelf are in the log as well, and what was put together or deleted', async () => {
  const artist = make.artist({ name: 'Beth' });
  const other = make.artist({ name: 'Bethe' });
  const album = make.album({ title: 'Tides', artist, releaseYear: 1987 });
  const second = make.album({ title: 'Tide', artist });
  const song = make.song({ title: 'Harbour', album, artist, trackNumber: 1 });
  make.song({ artist: other });
  await make.save();
  await admin.query(editAlbumFacts, { input: { id: album.id, title: 'High Tides', label: 'Quay' } });
  await admin.query(editArtist, { input: { id: artist.id, name: 'Beth Gull' } });
  await admin.query(feature, { songIds: [song.id] });
  await admin.query(joinAlbums, { ids: [second.id], into: album.id });
  await admin.query(joinArtists, { ids: [other.id], into: artist.id });
  await admin.query(removeSong, { id: song.id });
  const added = await admin.query(addAlbum, { input: { title: 'New', artist: 'Bob' } });
  const newId = given(added.data?.createAlbum.album).id;
  await admin.query(removeAlbum, { id: newId, withSongs: true });
  expect(await entriesOf(album.id)).toMatchObject([
    { action: 'album.merge', changes: { merged: { before: ['Tide'] } } },
    {
      action: 'album.update',
      changes: { title: { before: 'Tides', after: 'High Tides' }, label: { before: null, after: 'Quay' } },
    },
  ]);
  expect(await entriesOf(artist.id)).toMatchObject([
    { action: 'artist.merge', changes: { merged: { before: ['Bethe'] } } },
    { action: 'artist.update', changes: { name: { before: 'Beth', after: 'Beth Gull' } } },
  ]);
  const [deleted] = await entriesOf(song.id);
  expect(deleted).toMatchObject({
    action: 'song.delete',
    target: null,
    changes: { title: { before: 'Harbour' }, album: { before: 'High Tides' }, featured: { before: true } },
  });
  expect(await entriesOf(newId)).toMatchObject([
    { action: 'album.delete', changes: { title: { before: 'New' }, deletedSongs: { before: 0 } } },
    { action: 'album.create', changes: { title: { after: 'New' }, credits: { after: [{ artist: 'Bob' }] } } },
  ]);
  const { data } = await admin.query(readAuditLog, { first: 1, filter: { action: 'featured.update' } });
  expect(data?.auditLog?.nodes[0]).toMatchObject({
    target: null,
    changes: { songIds: { before: [], after: [song.id] } },
  });
});

test('an uploaded song is in the log with what it came with', async () => {
  const audio = editor.audio({ TIT2: 'Uploaded', TPE1: 'Carl' });
  const { data } = await editor.upload(addSong, { input: { audio } });
  const { id } = given(data?.createSong.song);
  expect(await entriesOf(id)).toMatchObject([
    {
      action: 'song.create',
      changes: { title: { after: 'Uploaded' }, credits: { after: [{ artist: 'Carl' }] } },
    },
  ]);
});

test('each filter of a long log reads by its index, page by page, and only the months that it is about', async () => {
  const client = new Client({ connectionString: app.orm.config.get('clientUrl') ?? '' });
  await client.connect();
  await client.query(`select make_audit_partitions(now() - interval '13 months', 13)`);
  // A year of a busy server: one entry in 100 is of one person, and one in 100 about one song.
  const [actor, target] = ['01900000-0000-7000-8000-000000000001', '01900000-0000-7000-8000-000000000002'];
  await client.query(`
    insert into audit_entry (id, at, actor_id, action, target_type, target_id)
    select overlay(gen_random_uuid()::text placing left(first_id_at(at)::text, 13) from 1 for 13)::uuid, at,
      case when nth % 100 = 0 then '${actor}' else gen_random_uuid() end,
      case when nth % 200 = 7 then 'user.role' else 'song.update' end, 'Song',
      case when nth % 100 = 1 then '${target}' else gen_random_uuid() end
    from (select nth, date_trunc('milliseconds', now() - interval '1 year' + nth * interval '5 minutes') as at
      from generate_series(1, 100000) nth) made`);
  await vacuum(client);
  await client.end();
  const viewer = app.as({ id: actor, role: Role.ADMIN });
  const from = new Date(Date.now() - 200 * 86_400_000).toISOString();
  const until = new Date(Date.now() - 190 * 86_400_000).toISOString();
  const page = graphql(`
    query AuditPage($first: Int!, $after: String, $filter: AuditFilter) {
      auditLog(first: $first, after: $after, filter: $filter) { nodes { id at } pageInfo { endCursor } }
    }
  `);
  const filters: AuditFilter[] = [
    {},
    { actorId: actor },
    { targetId: target },
    { action: 'user.role' },
    { from, until },
    { actorId: actor, from, until },
    { action: 'user.role', from, until },
  ];
  for (const filter of filters) {
    const { data } = await viewer.query(page, { first: 50, filter });
    const { nodes, pageInfo } = given(data?.auditLog);
    expect(nodes, JSON.stringify(filter)).toHaveLength(filter.action && filter.from ? 14 : nodes.length);
    expect(nodes.length).toBeGreaterThan(10);
    for (const after of [null, pageInfo.endCursor]) {
      const [plan] = await plansOf(app, () => viewer.query(page, { first: 50, after, filter }));
      // Each month may give its first.
      expect(faultsOf(given(plan), { maxRowsRead: 120 }), JSON.stringify(filter)).toEqual([]);
      const months = new Set(
        given(plan).nodes.flatMap((name) => name.match(/audit_entry_(\d{4}_\d{2})/)?.[1] ?? []),
      );
      if (filter.from) expect(months.size).toBeLessThanOrEqual(2);
    }
  }
});
