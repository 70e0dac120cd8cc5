import { sql } from 'kysely';
import { Client } from 'pg';
import { expect, test } from 'vitest';
import { forgetActivities } from '../../src/people/feed/feed.writes.ts';
import { countFollowChanges } from '../../src/people/follows/follow.writes.ts';
import { transaction } from '../../src/persistence/transaction.service.ts';
import { database, given } from '../accounts/sessions/people.ts';
import { addUsers } from '../accounts/users/population.ts';
import { faultsOf, plansOf } from '../catalog/plans/plan.ts';
import { graphql } from '../generated/gql.ts';
import { change, type Talker, talkers } from '../messages/talkers.ts';
import { testApp } from '../support/app.ts';
import { catalogFactory } from '../support/catalog.ts';
import { vacuum } from '../support/vacuum.ts';
import { block, follow, followArtist, unfollow, updateSettings } from './people.operations.ts';

const app = await testApp();
const make = catalogFactory(app.orm);
const songs = Array.from({ length: 320 }, () => make.song());
const albums = [make.album(), make.album()];
await make.save();
const songIds = songs.map(({ id }) => id);

const feedDocument = graphql(`
  query ActivityFeed($first: Int, $after: String, $last: Int, $before: String) {
    activityFeed(first: $first, after: $after, last: $last, before: $before) {
      totalCount
      nodes {
        id kind count at
        actor { id }
        subject {
          __typename
          ... on Song { id } ... on Album { id } ... on Artist { id } ... on Playlist { id } ... on User { id }
        }
      }
      pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
    }
  }
`);

async function feedOf(who: Talker, page: object = { first: 50 }) {
  const answer = await who.query(feedDocument, page);
  expect(answer.errors).toBeUndefined();
  return { ...given(answer.data?.activityFeed), statements: answer.statements };
}
/** The entries in words: the kind, how many, the latest subject. */
const entries = async (who: Talker) =>
  (await feedOf(who)).nodes.map(({ kind, count, subject }) => `${kind} ${count} ${subject.id}`);

async function pair(): Promise<[Talker, Talker]> {
  const [reader, actor] = (await talkers(app, 2)) as [Talker, Talker];
  await reader.query(follow, { id: actor.id });
  return [reader, actor];
}
const like = (who: Talker, id: string | undefined) =>
  change(who, `likeSong(songId: "${id}") { errors { code } }`);
const unlike = (who: Talker, id: string | undefined) =>
  change(who, `unlikeSong(songId: "${id}") { errors { code } }`);

test('a burst of 300 likes is one entry with the latest song, and what is taken back leaves', async () => {
  const [reader, actor] = await pair();
  await Promise.all(songIds.slice(0, 300).map((id) => like(actor, id)));
  await like(actor, songIds[300]);
  expect(await entries(reader)).toEqual([`LIKED_SONG 301 ${songIds[300]}`]);
  await unlike(actor, songIds[300]);
  const { nodes, totalCount } = await feedOf(reader);
  expect([totalCount, nodes[0]?.count, nodes[0]?.actor?.id]).toEqual([1, 300, actor.id]);
  for (const id of songIds.slice(0, 300))
    await sql`delete from song_like where user_id = ${actor.id} and song_id = ${id}`.execute(database(app));
  expect(await entries(reader)).toEqual([]);
});

test('each kind has its entry, with what it is about; ten minutes later, a new one begins', async () => {
  const [reader, actor] = await pair();
  const [other] = await talkers(app, 1);
  await like(actor, songIds[0]);
  await change(actor, `likeAlbum(albumId: "${albums[0]?.id}") { errors { code } }`);
  await actor.query(follow, { id: given(other).id });
  await actor.query(followArtist, { id: given(songs[0]).artist.id });
  const list = await change(
    actor,
    `createPlaylist(input: { name: "Mine", public: true, songIds: ["${songIds[0]}"] }) { playlist { id } errors { code } }`,
  );
  await change(
    actor,
    `addToPlaylist(input: { playlistId: "${list}", songIds: ["${songIds[1]}", "${songIds[2]}"] }) { errors { code } }`,
  );
  const all = [
    `ADDED_TO_PLAYLIST 2 ${list}`,
    `CREATED_PLAYLIST 1 ${list}`,
    `FOLLOWED_ARTIST 1 ${songs[0]?.artist.id}`,
    `FOLLOWED_USER 1 ${other?.id}`,
    `LIKED_ALBUM 1 ${albums[0]?.id}`,
    `LIKED_SONG 1 ${songIds[0]}`,
  ];
  expect((await entries(reader)).sort()).toEqual(all);
  await sql`update activity_clock set began_at = began_at - interval '11 minutes'`.execute(database(app));
  await sql`update song_like set created_at = created_at - interval '11 minutes' where user_id = ${actor.id}`.execute(
    database(app),
  );
  for (const table of ['activity', 'activity_source', 'feed_entry'])
    await sql`update ${sql.table(table)} set at = at - interval '11 minutes'`.execute(database(app));
  await sql`update activity set at = at + interval '11 minutes' where kind <> 'LIKED_SONG'`.execute(
    database(app),
  );
  await like(actor, songIds[5]);
  const likes = (await entries(reader)).filter((entry) => entry.startsWith('LIKED_SONG'));
  expect(likes).toEqual([`LIKED_SONG 1 ${songIds[5]}`, `LIKED_SONG 1 ${songIds[0]}`]);
});

test('what becomes private, hidden, blocked, suspended or unfollowed goes at once, and nothing private comes', async () => {
  const [reader, actor] = await pair();
  const list = await change(
    actor,
    `createPlaylist(input: { name: "Mine" }) { playlist { id } errors { code } }`,
  );
  await change(
    actor,
    `addToPlaylist(input: { playlistId: "${list}", songIds: ["${songIds[1]}"] }) { errors { code } }`,
  );
  await like(actor, songIds[1]);
  const liked = `LIKED_SONG 1 ${songIds[1]}`;
  expect(await entries(reader)).toEqual([liked]);
  await change(actor, `updatePlaylist(input: { id: "${list}", public: true }) { errors { code } }`);
  expect(await entries(reader)).toHaveLength(3);
  await change(actor, `updatePlaylist(input: { id: "${list}", public: false }) { errors { code } }`);
  expect(await entries(reader)).toEqual([liked]);
  const set = (activity: 'EVERYONE' | 'FOLLOWED' | 'NOBODY') =>
    actor.query(updateSettings, { input: { activity } });
  const { nodes } = await feedOf(reader);
  for (const activity of ['NOBODY', 'FOLLOWED'] as const) {
    await set(activity);
    expect(await entries(reader)).toEqual([]);
    expect((await reader.query(`{ node(id: "${nodes[0]?.id}") { id } }`)).data).toEqual({ node: null });
  }
  await actor.query(follow, { id: reader.id });
  const followed = `FOLLOWED_USER 1 ${reader.id}`;
  expect(await entries(reader)).toEqual([followed, liked]);
  await set('EVERYONE');
  await sql`update account set suspended_at = now() where id = ${actor.id}`.execute(database(app));
  expect(await entries(reader)).toEqual([]);
  await sql`update account set suspended_at = null where id = ${actor.id}`.execute(database(app));
  await reader.query(unfollow, { id: actor.id });
  expect(await entries(reader)).toEqual([]);
  // What was done before is there when one follows again.
  await reader.query(follow, { id: actor.id });
  expect(await entries(reader)).toEqual([followed, liked]);
  await actor.query(block, { id: reader.id });
  expect(await entries(reader)).toEqual([]);
});

test('a new album of followed artists appears once, when its first song can be played', async () => {
  const [reader] = await talkers(app, 1);
  const artist = make.artist();
  const old = make.album({ artist });
  make.song({ album: old, artist });
  await make.save();
  await given(reader).query(followArtist, { id: artist.id });
  const album = make.album({ artist });
  await make.save();
  expect(await entries(given(reader))).toEqual([]);
  make.song({ album, artist, available: false });
  await make.save();
  expect(await entries(given(reader))).toEqual([]);
  for (const id of [album.id, old.id, album.id]) {
    const target = id === album.id ? album : old;
    make.song({ album: target, artist });
    await make.save();
  }
  expect(await entries(given(reader))).toEqual([`NEW_ALBUM 1 ${album.id}`]);
  expect((await feedOf(given(reader))).nodes[0]?.actor).toBeNull();
  await sql`update song set available = false where album_id = ${album.id}`.execute(database(app));
  expect(await entries(given(reader))).toEqual([]);
  await sql`update song set available = true where album_id = ${album.id}`.execute(database(app));
  expect(await entries(given(reader))).toHaveLength(1);
});

/** Rows of others: of tables that are all but empty, the planner would read all. */
const fillers = [
  `insert into user_block (blocker_id, blocked_id) select follower_id, followed_id from user_follow
   where followed_id = (select followed_id from user_follow group by 1 order by count(*) desc limit 1)
     and follower_id <> (select follower_id from user_follow group by 1 order by count(*) desc limit 1)`,
  `insert into album (id, title, artist_id) select gen_random_uuid(), 'Album ' || n, (select id from artist limit 1)
   from generate_series(1, 2000) n`,
  `insert into album_like (user_id, album_id, created_at)
   select id, (select id from album limit 1), now() - interval '1 year' from account on conflict do nothing`,
  `insert into artist_follow (user_id, artist_id, created_at)
   select id, (select id from artist limit 1), now() - interval '1 year' from account on conflict do nothing`,
  `insert into playlist (id, name, owner_id, created_at)
   select gen_random_uuid(), 'List', id, now() - interval '1 year' from account`,
  `insert into playlist_member (playlist_id, user_id, editor)
   select playlist.id, (select id from account order by id desc limit 1), true from playlist`,
  `insert into playlist_item (id, playlist_id, song_id, position, added_at, added_by_id)
   select gen_random_uuid(), playlist.id, (select id from song limit 1), 'a', now() - interval '1 year', owner_id
   from playlist where name = 'List'`,
];

test('pages go both ways, hold each entry once, and read as much as they hold for one who follows 5,000', async () => {
  const [reader] = (await talkers(app, 1)) as [Talker];
  const actors = await addUsers(
    app,
    Array.from({ length: 5000 }, () => ({})),
  );
  const ids = actors.map(({ id }) => id);
  await sql`insert into user_follow (follower_id, followed_id) select ${reader.id}, unnest(${ids}::uuid[])`.execute(
    database(app),
  );
  // One of them has so many followers that nothing is written into their feeds.
  const [star, ...others] = ids;
  await sql`insert into user_follow (follower_id, followed_id) select unnest(${others.slice(0, 2100)}::uuid[]), ${star}`.execute(
    database(app),
  );
  await transaction(app.orm.em, countFollowChanges);
  await sql`insert into song_like (user_id, song_id, created_at)
    select id, ${songIds[0]}, now() - n * interval '100 milliseconds'
    from unnest(${ids}::uuid[]) with ordinality one (id, n)`.execute(database(app));
  const { rows } = await sql`select from wide_source where source_id = ${star}`.execute(database(app));
  expect(rows).toHaveLength(1);
  for (const others of fillers) await sql.raw(others).execute(database(app));
  const client = new Client({ connectionString: app.orm.config.get('clientUrl') ?? '' });
  await client.connect();
  await vacuum(client);
  await client.end();
  const found: string[] = [];
  let after: string | null | undefined;
  for (let page = 0; page < 4; page += 1) {
    const { nodes, pageInfo } = await feedOf(reader, { first: 25, after: after ?? null });
    found.push(...nodes.map(({ id }) => id));
    after = pageInfo.endCursor;
  }
  expect(new Set(found).size).toBe(100);
  const whole = await feedOf(reader, { first: 100 });
  expect(whole.nodes.map(({ id }) => id)).toEqual(found);
  expect(whole.nodes.map(({ actor }) => actor?.id)).toContain(star);
  expect(whole.totalCount).toBe(1000);
  const back = await feedOf(reader, { last: 25, before: after ?? null });
  expect(back.nodes.map(({ id }) => id)).toEqual(found.slice(74, 99));
  for (const first of [20, 100]) {
    const plans = await plansOf(app, () =>
      reader.query(`query { activityFeed(first: ${first}, after: "${after}") { nodes { id } } }`),
    );
    expect(plans).toHaveLength(1);
    // The entry, its mark, follow, account and like of each. Few have so many followers that they are looked up.
    const bounds = { maxRowsRead: 12 * (first + 1), maySort: true };
    const nodes = given(plans[0]).nodes.filter((node) => node !== 'Seq Scan wide_source');
    expect(faultsOf({ ...given(plans[0]), nodes }, bounds)).toEqual([]);
  }
});

test('old activities are forgotten, with their places in all feeds', async () => {
  const [reader, actor] = await pair();
  await like(actor, songIds[9]);
  const [node] = (await feedOf(reader)).nodes;
  await sql`update activity set at = now() - interval '91 days' where id = ${node?.id}`.execute(
    database(app),
  );
  await forgetActivities(app.orm.em.fork());
  const { rows } = await sql`select from feed_entry where activity_id = ${node?.id}`.execute(database(app));
  expect(rows).toEqual([]);
});
