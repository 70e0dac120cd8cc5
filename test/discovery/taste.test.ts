import { expect, test } from 'vitest';
import { tasteOf } from '../../src/discovery/made-for-you/taste.model.ts';
import { daysBefore } from './listening.ts';

const now = new Date('2026-11-20T12:00:00Z');
/** Songs `0`, `1`, … the first one played last, an hour apart. */
const plays = Array.from({ length: 80 }, (_, index) => ({
  songId: String(index),
  playedAt: daysBefore(now, index / 24),
}));

test('the last twenty songs were just heard, if that was within a day', () => {
  expect(tasteOf(plays, [], now).justHeard).toEqual(plays.slice(0, 20).map(({ songId }) => songId));
  const later = new Date(now.getTime() + 20 * 60 * 60 * 1000);
  expect(tasteOf(plays, [], later).justHeard).toEqual(['0', '1', '2', '3', '4']);
  expect(tasteOf(plays, [], daysBefore(now, -9)).justHeard).toEqual([]);
});

test('repeats count as one song, at its last play', () => {
  const repeated = [plays[5], plays[0], plays[5], plays[1], plays[0]].filter((play) => play !== undefined);
  const { seeds, justHeard, familiar } = tasteOf(repeated, [], now);
  expect(justHeard).toEqual(['5', '0', '1']);
  expect(familiar).toEqual(['5', '0', '1']);
  expect([...seeds.keys()]).toEqual(['5', '0', '1']);
});

test('the fifty last songs are seeds, later ones with more weight', () => {
  const { seeds, familiar } = tasteOf(plays, [], now);
  expect([...seeds.keys()]).toEqual(plays.slice(0, 50).map(({ songId }) => songId));
  expect([seeds.get('0'), seeds.get('25')]).toEqual([1, 0.5]);
  expect(familiar).toHaveLength(80);
});

test('a like adds to the weight of plays, and counts alone', () => {
  const { seeds, familiar } = tasteOf(plays, ['25', 'unheard'], now);
  expect([seeds.get('25'), seeds.get('unheard')]).toEqual([1.5, 1]);
  expect(familiar).toContain('unheard');
});
