import { userById } from '../../accounts/user.loaders.ts';
import type { Caller } from '../../api/caller.service.ts';
import { membersByRoom } from './room.loaders.ts';
import { mayControl } from './room.policy.ts';
import type { RoomMemberRow, RoomRow } from './room.rows.ts';

/** What the viewer has to do with a room that the viewer sees. */
export async function standingOf(caller: Caller, { id }: RoomRow): Promise<RoomMemberRow | undefined> {
  const members = await caller.loader(membersByRoom).load(id);
  return members.find(({ userId }) => userId === caller.signedIn.id);
}

/** The members of a room, but for those with whom the viewer has a block. */
export async function shownMembers(caller: Caller, room: RoomRow) {
  const members = await caller.loader(membersByRoom).load(room.id);
  const users = await caller.loader(userById).loadMany(members.map(({ userId }) => userId));
  return members.flatMap((member, index) => {
    const user = users[index];
    if (!user || user instanceof Error) return [];
    const { state, listening, addedAt } = member;
    return [{ user, joined: state === 'JOINED', controls: mayControl(room, member), listening, addedAt }];
  });
}
