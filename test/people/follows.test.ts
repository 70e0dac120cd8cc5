import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { mergeInto } from '../../src/catalog/artists/artist-merge.writes.ts';
import { countFollowChanges } from '../../src/people/follows/follow.writes.ts';
import { database as databaseOf } from '../../src/persistence/database.service.ts';
import { transaction } from '../../src/persistence/transaction.service.ts';
import { codes, database, given } from '../accounts/sessions/people.ts';
import { addUsers } from '../accounts/users/population.ts';
import { type Talker, talkers } from '../messages/talkers.ts';
import { testApp } from '../support/app.ts';
import { catalogFactory } from '../support/catalog.ts';
import {
  block,
  follow,
  followArtist,
  followsOf,
  myArtists,
  unfollow,
  unfollowArtist,
} from './people.operations.ts';

const app = await testApp();
const [ada, bob, cleo, dan] = (await talkers(app, 4)) as [Talker, Talker, Talker, Talker];
const make = catalogFactory(app.orm);
const artists = [make.artist(), make.artist(), make.artist()] as const;
await make.save();

const seen = async (viewer: Talker, id: string) => given((await viewer.query(followsOf, { id })).data?.user);
const ids = (list: { nodes: { id: string }[] }) => list.nodes.map(({ id }) => id);

test('followers are counted once for each pair, exactly and at once', async () => {
  for (const follower of [ada, cleo, dan, ada]) {
    const { data } = await follower.query(follow, { id: bob.id });
    expect(data?.followUser.errors).toEqual([]);
    expect(data?.followUser.user?.followed).toBe(true);
  }
  const before = await seen(ada, bob.id);
  expect(before).toMatchObject({ followed: true, followerCount: 3, followingCount: 0 });
  expect(ids(before.followers)).toEqual([dan.id, cleo.id, ada.id]);
  expect((await seen(bob, ada.id)).followingCount).toBe(1);
  await transaction(app.orm.em, countFollowChanges);
  expect((await seen(ada, bob.id)).followerCount).toBe(3);
  await ada.query(unfollow, { id: bob.id });
  const { data } = await ada.query(unfollow, { id: bob.id });
  expect(data?.unfollowUser).toEqual({ user: { id: bob.id, followed: false, followerCount: 2 }, errors: [] });
});

test('a follow that meets itself counts once, and nobody waits for others who follow the same', async () => {
  const [star] = await talkers(app, 1);
  const fans = await talkers(app, 8);
  const answers = await Promise.all(
    fans.flatMap((fan) => [
      fan.query(follow, { id: given(star).id }),
      fan.query(follow, { id: given(star).id }),
    ]),
  );
  expect(answers.every(({ data }) => data?.followUser.errors.length === 0)).toBe(true);
  await Promise.all([
    transaction(app.orm.em, countFollowChanges),
    transaction(app.orm.em, countFollowChanges),
    given(fans[0]).query(unfollow, { id: given(star).id }),
  ]);
  await transaction(app.orm.em, countFollowChanges);
  expect((await seen(ada, given(star).id)).followerCount).toBe(7);
  // Whoever holds the count keeps nobody from following.
  await transaction(app.orm.em, async ({ em }) => {
    await sql`select from follow_count where target_id = ${given(star).id} for update`.execute(
      databaseOf(em),
    );
    const { data } = await given(fans[0]).query(follow, { id: given(star).id });
    expect(data?.followUser.user?.followerCount).toBe(8);
  });
});

test('pages of followers hold everybody once, and take the same statements at any length', async () => {
  const [star] = await talkers(app, 1);
  const fans = await addUsers(
    app,
    Array.from({ length: 30 }, () => ({})),
  );
  await sql`insert into user_follow (follower_id, followed_id) select unnest(${fans.map(({ id }) => id)}::uuid[]), ${
    given(star).id
  }`.execute(database(app));
  const found: string[] = [];
  let after: string | null | undefined;
  do {
    const { data, statements } = await ada.query(followsOf, {
      id: given(star).id,
      first: 7,
      after: after ?? null,
    });
    const { followers } = given(data?.user);
    expect(followers.totalCount).toBe(30);
    expect(statements.length).toBeLessThanOrEqual(5);
    found.push(...ids(followers));
    after = followers.pageInfo.hasNextPage ? followers.pageInfo.endCursor : null;
  } while (after);
  expect(found.sort()).toEqual(fans.map(({ id }) => id).sort());
});

test('nobody follows themselves, or somebody who is not there', async () => {
  const errors = async (id: string) => (await ada.query(follow, { id })).data?.followUser.errors;
  expect(await errors(ada.id)).toEqual([{ code: 'INVALID', field: ['userId'] }]);
  expect(await errors(crypto.randomUUID())).toEqual([{ code: 'NOT_FOUND', field: ['userId'] }]);
  expect(codes(await app.query(follow, { id: ada.id }))).toEqual(['UNAUTHENTICATED']);
  const { data } = await app.query(followsOf, { id: ada.id });
  expect(data?.user ?? null).toBeNull();
});

test('artists are followed, listed by when, and keep their followers when they are merged', async () => {
  const [first, second, kept] = artists;
  for (const { id } of [first, second]) await ada.query(followArtist, { id });
  await bob.query(followArtist, { id: second.id });
  const { data } = await bob.query(followArtist, { id: kept.id });
  expect(data?.followArtist).toEqual({
    artist: { id: kept.id, followed: true, followerCount: 1 },
    errors: [],
  });
  const mine = await ada.query(myArtists);
  expect(mine.data?.followedArtists?.nodes.map(({ id }) => id)).toEqual([second.id, first.id]);
  await transaction(app.orm.em, (opened) => mergeInto(opened, { ids: [first.id, second.id], into: kept.id }));
  expect((await ada.query(myArtists)).data?.followedArtists).toEqual({
    totalCount: 1,
    nodes: [{ id: kept.id, followed: true, followerCount: 2 }],
  });
  const gone = await ada.query(unfollowArtist, { id: kept.id });
  expect(gone.data?.unfollowArtist.artist).toEqual({ id: kept.id, followed: false, followerCount: 1 });
});

test('counts of deleted accounts go, and a block ends the follows of both', async () => {
  await Promise.all([ada.query(follow, { id: cleo.id }), cleo.query(follow, { id: ada.id })]);
  await dan.query(follow, { id: cleo.id });
  await ada.query(block, { id: cleo.id });
  expect(await seen(bob, cleo.id)).toMatchObject({ followerCount: 1, followingCount: 1 });
  await sql`delete from account where id = ${dan.id}`.execute(database(app));
  expect((await seen(bob, cleo.id)).followerCount).toBe(0);
  await transaction(app.orm.em, countFollowChanges);
  const { rows } = await sql`
    select from follow_count where target_id = ${dan.id} or total <= 0`.execute(database(app));
  expect(rows).toEqual([]);
});
