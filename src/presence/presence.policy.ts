import type { UserRow } from '../accounts/account.queries.ts';
import { blockWith } from '../accounts/blocks/block.loaders.ts';
import { followsViewer } from '../accounts/follows/follow.loaders.ts';
import { Audience } from '../accounts/settings/audience.model.ts';
import { isSuspended, type Suspension } from '../accounts/user.policy.ts';
import type { Caller } from '../api/caller.service.ts';

type Shown = Pick<UserRow, 'id' | 'presenceAudience' | 'inBlocks'> & Suspension;

/** Whether the viewer may see whether a user is online and what they listen to: whoever is signed in and of the audience
 * that the user's settings name, unless the user is suspended, or one of the two has blocked the other. As a rule, nothing has to be looked up, and
 * the answer is the same for all. */
export function maySeePresence(caller: Caller, user: Shown): boolean | Promise<boolean> {
  const { viewer } = caller;
  if (!viewer || isSuspended(user)) return false;
  if (user.presenceAudience === Audience.EVERYONE && user.inBlocks === false) return true;
  return viewer.id === user.id || isOfAudience(caller, user);
}

async function isOfAudience(caller: Caller, { id, presenceAudience }: Shown): Promise<boolean> {
  if (presenceAudience === Audience.NOBODY || (await caller.loader(blockWith).load(id))) return false;
  return presenceAudience === Audience.EVERYONE || caller.loader(followsViewer).load(id);
}

/** The same of one presence for any viewer, as it was when the presence was read. */
export interface PresenceRights {
  audience: Audience;
  /** Whom the user follows, if that matters. */
  followed: ReadonlySet<string>;
  /** Those with whom there is a block. */
  blocked: ReadonlySet<string>;
}

export function mayBeShown(userId: string, rights: PresenceRights, viewerId: string): boolean {
  const { audience, followed, blocked } = rights;
  if (userId === viewerId) return true;
  if (blocked.has(viewerId) || audience === Audience.NOBODY) return false;
  return audience === Audience.EVERYONE || followed.has(viewerId);
}

/** Those who may see a presence by the one rights, and perhaps not by the others; undefined for anybody. */
export function turnedBetween(one: PresenceRights, other: PresenceRights): ReadonlySet<string | undefined> {
  if (one.audience !== other.audience) return new Set([undefined]);
  return new Set([...inOneOf(one.followed, other.followed), ...inOneOf(one.blocked, other.blocked)]);
}

/** What is in one of the two alone. */
function inOneOf(one: ReadonlySet<string>, other: ReadonlySet<string>): string[] {
  return [...[...one].filter((id) => !other.has(id)), ...[...other].filter((id) => !one.has(id))];
}
