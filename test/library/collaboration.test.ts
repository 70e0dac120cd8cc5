import { randomInt, randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import { Role } from '../../src/api/viewer.model.ts';
import { appBeside, given } from '../accounts/sessions/people.ts';
import { graphql } from '../generated/gql.ts';
import { testApp } from '../support/app.ts';
import { catalogFactory } from '../support/catalog.ts';
import { socketOf } from '../support/socket.ts';
import { add, anyNode, create, move, remove, take, update } from './library.operations.ts';
import { type Listener, newListeners, unlimited } from './listeners.ts';

const app = await testApp({ environment: unlimited });
const other = await appBeside(app, unlimited);
const make = catalogFactory(app.orm);
const songs = Array.from({ length: 12 }, () => make.song());
await make.save();
const ids = songs.map(({ id }) => id);

const letIn = graphql(`
  mutation LetIn($playlistId: ID!, $userId: ID!) {
    addCollaborator(playlistId: $playlistId, userId: $userId) {
      playlist { id editable collaborators { id } }
      errors { code field }
    }
  }
`);
const putOut = graphql(`
  mutation PutOut($playlistId: ID!, $userId: ID!) {
    removeCollaborator(playlistId: $playlistId, userId: $userId) {
      playlist { id collaborators { id } }
      errors { code field }
    }
  }
`);
const together = graphql(`
  query Together($id: ID!) {
    playlist(id: $id) {
      editable
      saved
      collaborators { id }
      items(first: 100) { nodes { id song { id } addedBy { id } } }
    }
  }
`);
const keep = graphql(`
  mutation Keep($playlistId: ID!) {
    savePlaylist(playlistId: $playlistId) { playlist { id saved editable } errors { code field } }
  }
`);
const giveUp = graphql(`
  mutation GiveUp($playlistId: ID!) {
    unsavePlaylist(playlistId: $playlistId) { playlist { id saved } errors { code field } }
  }
`);
const kept = graphql(`
  query Kept($first: Int, $after: String) {
    savedPlaylists(first: $first, after: $after) {
      totalCount
      nodes { id saved editable }
      pageInfo { hasNextPage endCursor }
    }
  }
`);
const changes = graphql(`
  subscription Changes($id: ID!) {
    playlistChanged(id: $id) { name editable items(first: 100) { nodes { song { id } addedBy { id } } } }
  }
`);
const point = graphql(`
  mutation PointAt($playlistId: ID!, $itemId: ID, $present: Boolean) {
    setPlaylistCursor(playlistId: $playlistId, itemId: $itemId, present: $present) {
      playlist { id }
      errors { code field }
    }
  }
`);
const cursors = graphql(`
  subscription Cursors($playlistId: ID!) {
    playlistCursorMoved(playlistId: $playlistId) { present user { id } item { song { id } } }
  }
`);
const edits = graphql(`
  subscription Edits($playlistId: ID!) {
    playlistEdited(playlistId: $playlistId) { kind by { id } song { id } itemIds count }
  }
`);
const find = graphql(`query FindPlaylists($query: String!) { search(query: $query) { playlists { id } } }`);

async function newPlaylist(
  owner: Listener,
  songIds: string[],
  input: { public?: boolean; name?: string } = {},
) {
  const { data } = await owner.query(create, { input: { name: 'Ours', ...input, songIds } });
  return given(data?.createPlaylist.playlist).id;
}

async function people() {
  const [owner, editor, stranger] = await newListeners(app, 3);
  return { owner: given(owner), editor: given(editor), stranger: given(stranger) };
}

const viewerOf = ({ id }: Listener) => ({ id, role: Role.USER });

/** The errors of a payload. */
const codesOf = ({ data }: { data?: unknown }) =>
  Object.values(data ?? {}).flatMap(({ errors }: { errors: { code: string }[] }) =>
    errors.map(({ code }) => code),
  );

const addTo = (who: Listener, playlistId: string, songId: string, position?: number) =>
  who.query(add, { input: { playlistId, songIds: [songId], position } });

test('a collaborator sees a private playlist, adds, moves and removes, and it shows who added what', async () => {
  const { owner, editor, stranger } = await people();
  const name = `Secret ${randomUUID()}`;
  const playlistId = await newPlaylist(owner, ids.slice(0, 2), { name });
  expect((await editor.query(together, { id: playlistId })).data?.playlist).toBeNull();
  const { data } = await owner.query(letIn, { playlistId, userId: editor.id });
  expect(data?.addCollaborator).toEqual({
    playlist: { id: playlistId, editable: true, collaborators: [{ id: editor.id }] },
    errors: [],
  });
  await addTo(editor, playlistId, given(ids[2]), 0);
  const seen = given((await editor.query(together, { id: playlistId })).data?.playlist);
  expect(seen).toMatchObject({ editable: true, saved: false, collaborators: [{ id: editor.id }] });
  expect(seen.items.nodes.map(({ song, addedBy }) => [song.id, addedBy?.id])).toEqual([
    [ids[2], editor.id],
    [ids[0], owner.id],
    [ids[1], owner.id],
  ]);
  const [first, second] = seen.items.nodes.map(({ id }) => id);
  const moved = { playlistId, itemId: given(first), position: 2 };
  expect(codesOf(await editor.query(move, { input: moved }))).toEqual([]);
  expect(codesOf(await editor.query(take, { input: { playlistId, itemIds: [given(second)] } }))).toEqual([]);
  const after = given((await owner.query(together, { id: playlistId })).data?.playlist);
  expect(after.items.nodes.map(({ song }) => song.id)).toEqual([ids[1], ids[2]]);
  expect((await editor.query(anyNode, { id: playlistId })).data?.node).toMatchObject({ name });
  expect((await editor.query(find, { query: name })).data?.search?.playlists).toEqual([{ id: playlistId }]);
  expect((await stranger.query(find, { query: name })).data?.search?.playlists).toEqual([]);
  expect((await stranger.query(together, { id: playlistId })).data?.playlist).toBeNull();
});

test('a collaborator changes the items alone, and may take itself off, but no other', async () => {
  const { owner, editor, stranger } = await people();
  const playlistId = await newPlaylist(owner, ids.slice(0, 2));
  for (const userId of [editor.id, stranger.id, editor.id]) await owner.query(letIn, { playlistId, userId });
  const refused = [
    await editor.query(update, { input: { id: playlistId, name: 'Mine' } }),
    await editor.query(remove, { id: playlistId }),
    await editor.query(letIn, { playlistId, userId: randomUUID() }),
    await editor.query(putOut, { playlistId, userId: stranger.id }),
  ];
  expect(refused.map(codesOf)).toEqual(refused.map(() => ['FORBIDDEN']));
  const { data } = await editor.query(putOut, { playlistId, userId: editor.id });
  expect(data?.removeCollaborator).toEqual({ playlist: null, errors: [] });
  expect(codesOf(await addTo(editor, playlistId, given(ids[3])))).toEqual(['NOT_FOUND']);
  const left = given((await owner.query(together, { id: playlistId })).data?.playlist);
  expect(left.collaborators).toEqual([{ id: stranger.id }]);
});

test('letting in is for the owner, and for people who are there', async () => {
  const { owner, editor, stranger } = await people();
  const open = await newPlaylist(owner, [], { public: true });
  const codes = async (who: Listener, playlistId: string, userId: string) =>
    codesOf(await who.query(letIn, { playlistId, userId }));
  expect(await codes(owner, open, owner.id)).toEqual(['INVALID']);
  expect(await codes(owner, open, randomUUID())).toEqual(['NOT_FOUND']);
  expect(await codes(stranger, open, editor.id)).toEqual(['NOT_FOUND']);
  expect(await codes(owner, randomUUID(), editor.id)).toEqual(['NOT_FOUND']);
  await owner.query(letIn, { playlistId: open, userId: editor.id });
  const shown = async (who: Listener) =>
    given((await who.query(together, { id: open })).data?.playlist).collaborators;
  expect(await shown(editor)).toEqual([{ id: editor.id }]);
  expect(await shown(stranger)).toBeNull();
});

test('an account that is gone leaves its songs, without a name', async () => {
  const { owner, editor } = await people();
  const playlistId = await newPlaylist(owner, []);
  await owner.query(letIn, { playlistId, userId: editor.id });
  await addTo(editor, playlistId, given(ids[0]));
  await app.orm.em.getConnection().execute(`delete from account where id = '${editor.id}'`);
  const { items, collaborators } = given((await owner.query(together, { id: playlistId })).data?.playlist);
  expect([items.nodes.map(({ addedBy }) => addedBy), collaborators]).toEqual([[null], []]);
});

test('saved playlists are those that the viewer keeps or edits, the latest first, while they can be seen', async () => {
  const { owner, editor: viewer } = await people();
  const [one, two, three] = [
    await newPlaylist(owner, [], { public: true }),
    await newPlaylist(owner, [], { public: true }),
    await newPlaylist(owner, []),
  ];
  const own = await newPlaylist(viewer, []);
  for (const playlistId of [one, two, one]) {
    const { data } = await viewer.query(keep, { playlistId });
    expect(data?.savePlaylist).toEqual({
      playlist: { id: playlistId, saved: true, editable: false },
      errors: [],
    });
  }
  await owner.query(letIn, { playlistId: three, userId: viewer.id });
  expect(codesOf(await viewer.query(keep, { playlistId: own }))).toEqual(['INVALID']);
  const list = async () => {
    const found = given((await viewer.query(kept, { first: 20 })).data?.savedPlaylists);
    return [found.totalCount, ...found.nodes.map(({ id }) => id)];
  };
  expect(await list()).toEqual([3, three, two, one]);
  const { data } = await viewer.query(kept, { first: 2 });
  const after = given(given(data?.savedPlaylists).pageInfo.endCursor);
  expect((await viewer.query(kept, { first: 2, after })).data?.savedPlaylists?.nodes).toEqual([
    { id: one, saved: true, editable: false },
  ]);
  await owner.query(update, { input: { id: two, public: false } });
  expect(await list()).toEqual([2, three, one]);
  expect(codesOf(await viewer.query(keep, { playlistId: two }))).toEqual(['NOT_FOUND']);
  await owner.query(update, { input: { id: two, public: true } });
  for (const playlistId of [one, one]) {
    const { data } = await viewer.query(giveUp, { playlistId });
    expect(data?.unsavePlaylist).toEqual({ playlist: { id: playlistId, saved: false }, errors: [] });
  }
  await viewer.query(keep, { playlistId: three });
  await viewer.query(giveUp, { playlistId: three });
  expect(await list()).toEqual([2, three, two]);
});

test('albums are liked, listed with the latest first, and unliked, again and again', async () => {
  const [one, two] = [make.album(), make.album()];
  await make.save();
  const { owner, editor } = await people();
  const likeOne = graphql(`
    mutation LikeAnAlbum($albumId: ID!) {
      likeAlbum(albumId: $albumId) { album { id liked } errors { code field } }
    }
  `);
  const unlikeOne = graphql(`
    mutation UnlikeAnAlbum($albumId: ID!) {
      unlikeAlbum(albumId: $albumId) { album { id liked } errors { code field } }
    }
  `);
  const liked = graphql(`
    query AlbumsLiked { likedAlbums { totalCount nodes { id liked artist { name } } } }
  `);
  for (const { id } of [one, two, one]) {
    const { data } = await owner.query(likeOne, { albumId: id });
    expect(data?.likeAlbum).toEqual({ album: { id, liked: true }, errors: [] });
  }
  const mine = given((await owner.query(liked)).data?.likedAlbums);
  expect([mine.totalCount, mine.nodes.map(({ id }) => id)]).toEqual([2, [two.id, one.id]]);
  expect((await editor.query(liked)).data?.likedAlbums?.nodes).toEqual([]);
  for (let times = 0; times < 2; times += 1) {
    const { data } = await owner.query(unlikeOne, { albumId: two.id });
    expect(data?.unlikeAlbum).toEqual({ album: { id: two.id, liked: false }, errors: [] });
  }
  expect((await owner.query(liked)).data?.likedAlbums?.nodes).toMatchObject([{ id: one.id, liked: true }]);
  expect(codesOf(await owner.query(likeOne, { albumId: randomUUID() }))).toEqual(['NOT_FOUND']);
  const marks = 'query AlbumMarks { albums { nodes { liked } } }';
  expect((await owner.query(marks)).statements).toHaveLength(2);
  expect((await app.query(marks)).statements).toHaveLength(1);
});

test('playlistChanged tells of every change, on every process, and ends at once for whoever is put out', async () => {
  const { owner, editor } = await people();
  const playlistId = await newPlaylist(owner, []);
  await owner.query(letIn, { playlistId, userId: editor.id });
  const here = await (await socketOf(app, viewerOf(owner))).subscribe(changes, { id: playlistId });
  const there = await (await socketOf(other, viewerOf(editor))).subscribe(changes, { id: playlistId });
  const both = async () => [(await here.next()).playlistChanged, (await there.next()).playlistChanged];
  await addTo(editor, playlistId, given(ids[0]));
  const added = { editable: true, items: { nodes: [{ song: { id: ids[0] }, addedBy: { id: editor.id } }] } };
  expect(await both()).toMatchObject([added, added]);
  await owner.query(update, { input: { id: playlistId, name: 'Another' } });
  expect(await both()).toMatchObject([{ name: 'Another' }, { name: 'Another' }]);
  await owner.query(putOut, { playlistId, userId: editor.id });
  await there.ended;
  expect(there.results).toHaveLength(2);
  expect((await here.next()).playlistChanged.editable).toBe(true);
  await owner.query(remove, { id: playlistId });
  await here.ended;
});

test('playlistChanged ends for others when the playlist becomes private, and is refused while it is', async () => {
  const { owner, stranger } = await people();
  const playlistId = await newPlaylist(owner, [], { public: true });
  const socket = await socketOf(app, viewerOf(stranger));
  const live = await socket.subscribe(changes, { id: playlistId });
  await addTo(owner, playlistId, given(ids[1]));
  expect((await live.next()).playlistChanged.editable).toBe(false);
  await owner.query(update, { input: { id: playlistId, public: false } });
  await live.ended;
  const refused = await socket.subscribe(changes, { id: playlistId });
  expect((await refused.nextResult()).errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT' } }]);
  await refused.ended;
});

test('editors see where the others are, on every process, until they are put out; nobody else does', async () => {
  const { owner, editor, stranger } = await people();
  const playlistId = await newPlaylist(owner, ids.slice(0, 2), { public: true });
  await owner.query(letIn, { playlistId, userId: editor.id });
  const { data } = await owner.query(together, { id: playlistId });
  const item = given(data?.playlist?.items.nodes[1]);
  const here = await (await socketOf(app, viewerOf(owner))).subscribe(cursors, { playlistId });
  const there = await (await socketOf(other, viewerOf(editor))).subscribe(cursors, { playlistId });
  const refused = await (await socketOf(app, viewerOf(stranger))).subscribe(cursors, { playlistId });
  expect((await refused.nextResult()).errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT' } }]);
  expect(codesOf(await stranger.query(point, { playlistId }))).toEqual(['NOT_FOUND']);

  await editor.query(point, { playlistId, itemId: item.id });
  expect((await here.next()).playlistCursorMoved).toEqual({
    ...{ present: true, user: { id: editor.id }, item: { song: { id: item.song.id } } },
  });
  await owner.query(point, { playlistId });
  // What the editor did is not told to the editor.
  expect((await there.next()).playlistCursorMoved).toEqual({
    ...{ present: true, user: { id: owner.id }, item: null },
  });
  await editor.query(point, { playlistId, present: false });
  expect((await here.next()).playlistCursorMoved.present).toBe(false);
  await owner.query(putOut, { playlistId, userId: editor.id });
  await there.ended;
  expect(codesOf(await editor.query(point, { playlistId }))).toEqual(['NOT_FOUND']);
});

test('editors are told who adds, moves and removes, on every process, until they are put out; nobody else is', async () => {
  const { owner, editor, stranger } = await people();
  const playlistId = await newPlaylist(owner, ids.slice(0, 3), { public: true });
  await owner.query(letIn, { playlistId, userId: editor.id });
  const { data } = await owner.query(together, { id: playlistId });
  const items = given(data?.playlist).items.nodes;
  const [first, second, third] = items.map(({ id }) => id);
  const here = await (await socketOf(app, viewerOf(owner))).subscribe(edits, { playlistId });
  const there = await (await socketOf(other, viewerOf(editor))).subscribe(edits, { playlistId });
  const refused = await (await socketOf(app, viewerOf(stranger))).subscribe(edits, { playlistId });
  expect((await refused.nextResult()).errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT' } }]);
  const both = async () => [(await here.next()).playlistEdited, (await there.next()).playlistEdited];
  const told = async (edit: object) => expect(await both()).toMatchObject([edit, edit]);

  await editor.query(move, { input: { playlistId, itemId: given(third), position: 0 } });
  await told({ kind: 'MOVED', by: { id: editor.id }, song: { id: ids[2] }, itemIds: [third], count: 1 });
  // In the order that was given; what is not on the playlist does not count.
  const itemIds = [given(second), randomUUID(), given(first), given(second)];
  await owner.query(take, { input: { playlistId, itemIds } });
  await told({
    ...{ kind: 'REMOVED', by: { id: owner.id }, song: { id: ids[1] }, itemIds: [second, first], count: 2 },
  });
  const many = Array.from({ length: 300 }, () => given(ids[4]));
  await editor.query(add, { input: { playlistId, songIds: many } });
  const [added] = await both();
  expect(added).toMatchObject({ kind: 'ADDED', by: { id: editor.id }, song: { id: ids[4] }, count: 300 });
  expect(added?.itemIds).toHaveLength(100);
  // Changes of other things are no edits, and neither is one that was refused.
  await owner.query(update, { input: { id: playlistId, name: 'Another' } });
  await editor.query(move, { input: { playlistId, itemId: randomUUID(), position: 0 } });
  await owner.query(putOut, { playlistId, userId: editor.id });
  await there.ended;
  await addTo(owner, playlistId, given(ids[0]));
  expect((await here.next()).playlistEdited.by).toEqual({ id: owner.id });
  expect(there.results).toHaveLength(3);
});

const addBriefly = graphql(`
  mutation AddToModelled($input: AddToPlaylistInput!) {
    addToPlaylist(input: $input) { playlist { id } errors { code } }
  }
`);
const moveBriefly = graphql(`
  mutation MoveInModelled($input: MovePlaylistItemInput!) {
    movePlaylistItem(input: $input) { playlist { id } errors { code } }
  }
`);
const takeBriefly = graphql(`
  mutation TakeOffModelled($input: RemoveFromPlaylistInput!) {
    removeFromPlaylist(input: $input) { playlist { id } errors { code } }
  }
`);
const watch = graphql(`
  subscription WatchModelled($id: ID!) { playlistChanged(id: $id) { items(first: 100) { nodes { id song { id } } } } }
`);

interface Item {
  id: string;
  songId: string;
}

/** What an editor asks for, and whether the server did it. */
type Change = { done: boolean } & (
  | { kind: 'add'; songIds: string[]; position: number }
  | { kind: 'move'; itemId: string; position: number }
  | { kind: 'take'; itemIds: string[] }
);

/** What a change makes of a playlist by the words of the schema alone; the ids of new items are those that came. */
function changed(items: readonly Item[], change: Change, news: readonly Item[]): Item[] {
  if (change.kind === 'add') return items.toSpliced(change.position, 0, ...news);
  if (change.kind === 'take') return items.filter(({ id }) => !change.itemIds.includes(id));
  const moved = items.filter(({ id }) => id === change.itemId);
  return items.filter(({ id }) => id !== change.itemId).toSpliced(change.position, 0, ...moved);
}

/** Whether a change would have been done: moving and taking what is not there is refused. */
const wouldDo = (items: readonly Item[], change: Change) =>
  change.kind === 'add' ||
  items.some(({ id }) => (change.kind === 'move' ? id === change.itemId : change.itemIds.includes(id)));

const idsOf = (items: readonly Item[]) => items.map(({ id }) => id).join();

/** All results of changes that came at once: one for each order in which they may have run. */
function outcomes(items: readonly Item[], changes: readonly Change[], after: readonly Item[]): string[] {
  const known = new Set(items.map(({ id }) => id));
  // Ids are made while the playlist is locked, and grow.
  const added = after.filter(({ id }) => !known.has(id)).sort((one, two) => (one.id < two.id ? -1 : 1));
  const orders = changes.length > 1 ? [changes, changes.toReversed()] : [changes];
  return orders.flatMap((order) => {
    let [left, result]: [readonly Item[], Item[]] = [added, [...items]];
    for (const change of order) {
      if (wouldDo(result, change) !== change.done) return [];
      const songIds = change.kind === 'add' ? change.songIds : [];
      const news = left.slice(0, songIds.length);
      if (news.map(({ songId }) => songId).join() !== songIds.join()) return [];
      left = left.slice(songIds.length);
      result = changed(result, change, news);
    }
    return left.length > 0 ? [] : [idsOf(result)];
  });
}

/** Each is a change by both editors at once. Fewer in the suite than in `PLAYLIST_RUNS=1000 npm test`. */
const runs = Number(process.env.PLAYLIST_RUNS ?? 40);

test('two editors who change a playlist at random at once lose nothing, and see what a model has after the same changes in a row', async () => {
  const { owner, editor } = await people();
  const playlistId = await newPlaylist(owner, ids.slice(0, 6));
  await owner.query(letIn, { playlistId, userId: editor.id });
  const there = { ...editor, ...other.as(viewerOf(editor)) };
  const live = await Promise.all(
    [app, other].map(async (on, index) =>
      (await socketOf(on, viewerOf(index === 0 ? owner : editor))).subscribe(watch, { id: playlistId }),
    ),
  );
  const itemsSeen = async (who: Listener): Promise<Item[]> => {
    const { data, errors } = await who.query(together, { id: playlistId });
    expect(errors).toBeUndefined();
    return given(data?.playlist).items.nodes.map(({ id, song }) => ({ id, songId: song.id }));
  };
  let items = await itemsSeen(owner);
  /** Also of those that are gone: the other editor may have taken them at this moment. */
  const known = items.map(({ id }) => id);
  const one = () => given(known.slice(-12)[randomInt(Math.min(12, known.length))]);
  const change = async (who: Listener): Promise<Change> => {
    const dice = items.length > 40 ? 9 : randomInt(10);
    const position = randomInt(items.length + 1);
    if (dice < 4) {
      const songIds = [given(ids[randomInt(12)]), given(ids[randomInt(12)])].slice(randomInt(2));
      const { data } = await who.query(addBriefly, { input: { playlistId, songIds, position } });
      return { kind: 'add', songIds, position, done: given(data).addToPlaylist.errors.length === 0 };
    }
    const itemId = one();
    if (dice < 7) {
      const { data } = await who.query(moveBriefly, { input: { playlistId, itemId, position } });
      return { kind: 'move', itemId, position, done: given(data).movePlaylistItem.errors.length === 0 };
    }
    const itemIds = [...new Set([itemId, one()])];
    const { data } = await who.query(takeBriefly, { input: { playlistId, itemIds } });
    return { kind: 'take', itemIds, done: given(data).removeFromPlaylist.errors.length === 0 };
  };
  for (let run = 0; run < runs; run += 1) {
    const changes = await Promise.all([change(owner), change(there)]);
    const after = await itemsSeen(run % 2 === 0 ? owner : there);
    expect(outcomes(items, changes, after), JSON.stringify(changes)).toContain(idsOf(after));
    for (const { id } of after) if (!known.includes(id)) known.push(id);
    items = after;
  }
  expect(await itemsSeen(there)).toEqual(await itemsSeen(owner));
  for (const events of live)
    await expect
      .poll(() => events.data.at(-1)?.playlistChanged.items.nodes.map(({ id }) => id))
      .toEqual(items.map(({ id }) => id));
});
