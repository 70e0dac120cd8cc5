import type { UserRow } from '../../accounts/account.queries.ts';
import { blockWith } from '../../accounts/blocks/block.loaders.ts';
import { holdUnblocked } from '../../accounts/blocks/block.service.ts';
import type { FollowKind } from '../../accounts/follows/follow-count.entity.ts';
import { Audience } from '../../accounts/settings/audience.model.ts';
import { userById } from '../../accounts/user.loaders.ts';
import { mayLookUpUsers } from '../../accounts/user.policy.ts';
import type { Caller } from '../../api/caller.service.ts';
import { type Connection, toConnection } from '../../api/connection.type.ts';
import { type PageArguments, parsePage } from '../../api/page.queries.ts';
import { userFault } from '../../api/user-errors.type.ts';
import { artistById } from '../../catalog/catalog.loaders.ts';
import type { ArtistRow } from '../../catalog/catalog.rows.ts';
import type { EventBus } from '../../events/event-bus.service.ts';
import { referring } from '../../library/broken-reference.service.ts';
import { transaction } from '../../persistence/transaction.service.ts';
import { announcePresenceRights } from '../../presence/presence.writes.ts';
import {
  type FollowedArtistRow,
  type FollowRow,
  followedArtistOrder,
  followerOrder,
  followingOrder,
} from './follow.orders.ts';
import { countFollowsBy, type FollowList, followedArtistsPage } from './follow.queries.ts';
import {
  deleteArtistFollow,
  deleteUserFollow,
  insertArtistFollow,
  insertUserFollow,
} from './follow.writes.ts';
import { followedByArtist, followPagesByUser, followTotalsByTarget } from './follow-list.loaders.ts';

/** Users, or artists, whom one user follows: more than anybody reads about. */
const mostFollows = 10_000;

/** Following again changes nothing.
 * @throws {UserFault} INVALID for the viewer, NOT_FOUND, BLOCKED, CONFLICT if the viewer follows too many */
export async function followUser(caller: Caller, bus: EventBus, userId: string): Promise<UserRow | null> {
  const viewer = caller.signedIn;
  if (userId === viewer.id) throw userFault('INVALID', 'You cannot follow yourself.', 'userId');
  await refuseTooMany(caller, 'user_follow', 'userId');
  await transaction(caller.em, async (transaction) => {
    const { presenceAudience } = await holdUnblocked(transaction, viewer.id, { id: userId, field: 'userId' });
    const isNew = await insertUserFollow(transaction, viewer, userId);
    if (isNew && presenceAudience === Audience.FOLLOWED)
      await announcePresenceRights(transaction, bus, viewer.id, userId);
  });
  caller.forgetLoaded();
  return caller.loader(userById).load(userId);
}

/** @throws {UserFault} NOT_FOUND, BLOCKED */
export async function unfollowUser(caller: Caller, bus: EventBus, userId: string): Promise<UserRow | null> {
  const viewer = caller.signedIn;
  await transaction(caller.em, async (transaction) => {
    const { presenceAudience } = await holdUnblocked(transaction, viewer.id, { id: userId, field: 'userId' });
    const isGone = await deleteUserFollow(transaction, viewer.id, userId);
    if (isGone && presenceAudience === Audience.FOLLOWED)
      await announcePresenceRights(transaction, bus, viewer.id, userId);
  });
  caller.forgetLoaded();
  return caller.loader(userById).load(userId);
}

/** Following again changes nothing.
 * @throws {UserFault} NOT_FOUND, CONFLICT if the viewer follows too many */
export async function followArtist(caller: Caller, artistId: string): Promise<ArtistRow> {
  const artist = await findArtist(caller, artistId);
  await refuseTooMany(caller, 'artist_follow', 'artistId');
  await referring(() => insertArtistFollow(caller.em, caller.signedIn, artistId), unknownArtist);
  forgetArtist(caller, artistId);
  return artist;
}

/** @throws {UserFault} NOT_FOUND */
export async function unfollowArtist(caller: Caller, artistId: string): Promise<ArtistRow> {
  const artist = await findArtist(caller, artistId);
  await deleteArtistFollow(caller.em, caller.signedIn, artistId);
  forgetArtist(caller, artistId);
  return artist;
}

const unknownArtist = () => userFault('NOT_FOUND', 'Artist not found.', 'artistId');

async function findArtist(caller: Caller, id: string): Promise<ArtistRow> {
  const artist = await caller.loader(artistById).load(id);
  if (!artist) throw unknownArtist();
  return artist;
}

function forgetArtist(caller: Caller, id: string): void {
  caller.loader(followedByArtist).clear(id);
  caller.loader(followTotalsByTarget).clear(id);
}

async function refuseTooMany(
  { em, signedIn }: Caller,
  table: 'user_follow' | 'artist_follow',
  field: string,
): Promise<void> {
  if ((await countFollowsBy(em, signedIn, table)) < mostFollows) return;
  throw userFault('CONFLICT', `You follow ${mostFollows}, the maximum; unfollow one first.`, field);
}

/** Whether nothing of a user but the name and the picture is shown to the viewer, as in a list of those whom the viewer has
 * blocked. */
export async function isHidden(caller: Caller, { id, inBlocks }: UserRow): Promise<boolean> {
  if (inBlocks === false || !caller.viewer || caller.viewer.id === id) return false;
  return (await caller.loader(blockWith).load(id)) !== null;
}

const orders = { followers: followerOrder, following: followingOrder };
const kinds = { followers: 'USER_FOLLOWERS', following: 'USER_FOLLOWING' } as const;

/** The latest first; nobody for viewers who are signed out. */
export async function listFollows(
  caller: Caller,
  list: FollowList,
  user: UserRow,
  given: PageArguments,
): Promise<Connection<FollowRow>> {
  const order = orders[list];
  const page = parsePage(given, order);
  const isOpen = mayLookUpUsers(caller.viewer) && !(await isHidden(caller, user));
  const rows = isOpen ? await caller.loader(followPagesByUser[list]).load({ parentId: user.id, page }) : [];
  return toConnection(rows, page, order, async () => (isOpen ? countFollows(caller, user, kinds[list]) : 0));
}

/** Without those who are hidden from the viewer. */
export async function countFollows(caller: Caller, user: UserRow, kind: FollowKind): Promise<number> {
  if (await isHidden(caller, user)) return 0;
  return (await caller.loader(followTotalsByTarget).load(user.id)).get(kind) ?? 0;
}

export async function listFollowedArtists(
  caller: Caller,
  given: PageArguments,
): Promise<Connection<FollowedArtistRow>> {
  const viewer = caller.signedIn;
  const page = parsePage(given, followedArtistOrder);
  const rows = await followedArtistsPage(caller.em, viewer, page);
  return toConnection(rows, page, followedArtistOrder, () =>
    countFollowsBy(caller.em, viewer, 'artist_follow'),
  );
}
