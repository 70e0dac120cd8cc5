import { expect, test } from 'vitest';
import { Role } from '../../src/api/viewer.model.ts';
import { given } from '../accounts/sessions/people.ts';
import type { SettingsOfQuery } from '../generated/graphql.ts';
import { markRead, send } from '../messages/messages.operations.ts';
import { type Talker, talkers } from '../messages/talkers.ts';
import { quick } from '../presence/onlookers.ts';
import { presenceOf, presences } from '../presence/presence.operations.ts';
import { testApp } from '../support/app.ts';
import { addressOf, type Events, socketTo } from '../support/socket.ts';
import {
  block,
  blockedUsers,
  follow,
  settingsOf,
  unblock,
  unfollow,
  updateSettings,
} from './people.operations.ts';

const app = await testApp({ environment: quick });
const [ada, bob, cleo, dan] = (await talkers(app, 4)) as [Talker, Talker, Talker, Talker];
const [admin] = (await talkers(app, 1, Role.ADMIN)) as [Talker];
const address = await addressOf(app);

type Settings = NonNullable<NonNullable<SettingsOfQuery['user']>['settings']>;
async function set(who: Talker, input: Partial<Settings>): Promise<void> {
  const { data } = await who.query(updateSettings, { input });
  expect(data?.updateSettings.errors).toEqual([]);
}
const codesOf = async (who: Talker, to: Talker, clientId?: string) => {
  const input = { receiverId: to.id, content: 'Hello', ...(clientId && { clientId }) };
  const { data } = await who.query(send, { input });
  return data?.sendMessage.errors.map(({ code }) => code);
};
const isOnline = async (who: Talker, id: string) =>
  given((await who.query(presenceOf, { id })).data?.user).presence.online;

test('settings begin open, change alone, and are shown to the user and administrators only', async () => {
  const open = { presence: 'EVERYONE', activity: 'EVERYONE', messages: 'EVERYONE' };
  const of = async (who: Talker) => (await who.query(settingsOf, { id: cleo.id })).data?.user?.settings;
  expect(await of(cleo)).toEqual(open);
  await set(cleo, { activity: 'NOBODY' });
  expect(await of(cleo)).toEqual({ ...open, activity: 'NOBODY' });
  expect(await of(admin)).toEqual({ ...open, activity: 'NOBODY' });
  expect(await of(ada)).toBeNull();
  const { data } = await cleo.query(updateSettings, { input: { presence: null } });
  expect(data?.updateSettings.errors).toEqual([{ code: 'INVALID', field: ['input', 'presence'] }]);
});

test('only those whom the receiver lets may begin a conversation; one that has begun goes on', async () => {
  await set(bob, { messages: 'NOBODY' });
  expect(await codesOf(ada, bob)).toEqual(['FORBIDDEN']);
  await bob.tell(ada, 'I begin');
  expect(await codesOf(ada, bob)).toEqual([]);
  await set(bob, { messages: 'FOLLOWED' });
  expect(await codesOf(dan, bob)).toEqual(['FORBIDDEN']);
  await bob.query(follow, { id: dan.id });
  expect(await codesOf(dan, bob)).toEqual([]);
  await set(bob, { messages: 'EVERYONE' });
  expect(await codesOf(cleo, bob)).toEqual([]);
});

type Shown = { presenceChanged: { online: boolean; user: { id: string } } };
/** What a subscriber was told last of a user. */
const lastOf = (events: Events<unknown>, { id }: Talker) =>
  (events.data as (Shown | null)[]).findLast((data) => data?.presenceChanged.user.id === id)?.presenceChanged
    .online;
const watch = (who: Talker) => socketTo(address, who.token).subscribe(presences);

test('presence follows the settings, in queries and at once for those who watch', async () => {
  const [seenByAda, seenByBob] = [await watch(ada), await watch(bob)];
  await watch(dan);
  for (const seen of [seenByAda, seenByBob]) await expect.poll(() => lastOf(seen, dan)).toBe(true);
  await set(dan, { presence: 'NOBODY' });
  for (const seen of [seenByAda, seenByBob]) await expect.poll(() => lastOf(seen, dan)).toBe(false);
  expect([await isOnline(ada, dan.id), await isOnline(dan, dan.id)]).toEqual([false, true]);
  await set(dan, { presence: 'FOLLOWED' });
  await dan.query(follow, { id: bob.id });
  await expect.poll(() => lastOf(seenByBob, dan)).toBe(true);
  expect([await isOnline(ada, dan.id), await isOnline(bob, dan.id)]).toEqual([false, true]);
  await dan.query(unfollow, { id: bob.id });
  await expect.poll(() => lastOf(seenByBob, dan)).toBe(false);
  // Somebody who comes later is told nothing of what is hidden.
  const late = await watch(cleo);
  await expect.poll(() => lastOf(late, ada)).toBe(true);
  expect(lastOf(late, dan)).toBeUndefined();
  expect(lastOf(seenByAda, dan)).toBe(false);
  await set(dan, { presence: 'EVERYONE' });
  for (const seen of [seenByAda, seenByBob, late]) await expect.poll(() => lastOf(seen, dan)).toBe(true);
});

test('a block ends at once what the two see of each other, and nothing for others', async () => {
  const [seenByAda, seenByBob, seenByCleo] = [await watch(ada), await watch(bob), await watch(cleo)];
  await expect.poll(() => lastOf(seenByAda, bob)).toBe(true);
  await expect.poll(() => lastOf(seenByBob, ada)).toBe(true);
  await expect.poll(() => lastOf(seenByCleo, ada)).toBe(true);
  const { data } = await ada.query(block, { id: bob.id });
  expect(data?.blockUser).toEqual({ user: { id: bob.id, blocked: true, fullName: 'Talker 1' }, errors: [] });
  await expect.poll(() => lastOf(seenByAda, bob)).toBe(false);
  await expect.poll(() => lastOf(seenByBob, ada)).toBe(false);
  expect(lastOf(seenByCleo, ada)).toBe(true);
  expect(await ada.query(blockedUsers)).toMatchObject({
    data: {
      blockedUsers: {
        totalCount: 1,
        nodes: [
          { id: bob.id, blocked: true, followerCount: 0, presence: { online: false, user: { id: bob.id } } },
        ],
      },
    },
    errors: undefined,
  });
  expect((await bob.query(blockedUsers)).data?.blockedUsers?.nodes).toEqual([]);
});

test('their conversation rests for both until the block is undone, and nobody is told of the other', async () => {
  expect([await codesOf(ada, bob), await codesOf(bob, ada)]).toEqual([['BLOCKED'], ['NOT_FOUND']]);
  for (const [one, other] of [
    [ada, bob],
    [bob, ada],
  ] as const) {
    expect(await one.reads(other)).toEqual([]);
    expect((await one.sees()).map((talk) => talk.with)).not.toContain(other.id);
    const { data } = await one.query(markRead, { userId: other.id });
    expect(data?.markConversationRead.errors.map(({ code }) => code)).toEqual(['NOT_FOUND']);
    const followed = await one.query(follow, { id: other.id });
    expect(followed.data?.followUser.errors.map(({ code }) => code)).toEqual([
      one === ada ? 'BLOCKED' : 'NOT_FOUND',
    ]);
  }
  // The one who is blocked cannot find out whom to block.
  const back = await bob.query(block, { id: ada.id });
  expect(back.data?.blockUser.errors.map(({ code }) => code)).toEqual(['NOT_FOUND']);
  const undone = await ada.query(unblock, { id: bob.id });
  expect(undone.data?.unblockUser).toEqual({ user: { id: bob.id, blocked: false }, errors: [] });
  expect(await ada.reads(bob)).toEqual(['Hello', 'I begin']);
  expect((await bob.sees()).map((talk) => talk.with)).toContain(ada.id);
  expect(await codesOf(bob, ada)).toEqual([]);
});

test('a message and a block that meet leave no message that the two do not see', async () => {
  const [one, other] = (await talkers(app, 2)) as [Talker, Talker];
  await one.tell(other, 'First');
  const [, ...sent] = await Promise.all([
    other.query(block, { id: one.id }),
    ...Array.from({ length: 6 }, () => codesOf(one, other)),
  ]);
  for (const codes of sent) expect(['', 'NOT_FOUND']).toContain(codes?.join() ?? 'none');
  await other.query(unblock, { id: one.id });
  const arrived = sent.filter((codes) => codes?.length === 0).length;
  expect(await other.reads(one)).toHaveLength(arrived + 1);
});
