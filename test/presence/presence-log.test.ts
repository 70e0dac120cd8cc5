import { expect, test } from 'vitest';
import { PresenceLog } from '../../src/presence/presence-log.model.ts';
import type { PresenceState } from '../../src/presence/presence-states.service.ts';

const stateOf = (userId: string, online: boolean) => ({ presence: { userId, online } }) as PresenceState;

test('a log of presence keeps one change of each user for a subscriber who does not read', () => {
  const log = new PresenceLog(() => 0);
  for (let number = 0; number < 100_000; number += 1)
    log.add(`user ${number % 3}`, stateOf(`user ${number % 3}`, number > 99_990));
  expect(log.size).toBeLessThan(2000);
  const heard: string[] = [];
  for (let change = log.after(0); change; change = log.after(change.number)) heard.push(change.userId);
  expect(heard).toEqual(['user 1', 'user 2', 'user 0']);
  expect(log.after(0)?.state.presence.online).toBe(true);
});

test('a log of presence forgets what everybody has taken', () => {
  let taken = 0;
  const log = new PresenceLog(() => taken);
  for (let number = 0; number < 50_000; number += 1) {
    log.add(`user ${number}`, stateOf(`user ${number}`, true));
    taken = log.head - 10;
  }
  expect(log.size).toBeLessThan(2000);
  const waiting = log.after(taken);
  expect(waiting?.userId).toBe('user 49990');
  expect(log.lastOf('user 1')).toBeUndefined();
  expect(log.after(log.head)).toBeUndefined();
});
