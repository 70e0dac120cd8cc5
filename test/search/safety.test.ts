import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import { testApp } from '../support/app.ts';
import { catalogFactory } from '../support/catalog.ts';
import { searchFor } from './search-query.ts';

const app = await testApp();
const catalog = catalogFactory(app.orm);
const song = catalog.song({ title: "Robert'); drop table song; --" });
catalog.song({ title: '100% Pure_Love \\ o/' });
catalog.song({ title: '\ufdfa'.repeat(200) });
await catalog.save();

const texts = [
  '',
  ' ',
  '\0',
  'a\0b',
  '\ud800',
  "'",
  "\\'",
  "' | 'x",
  "':* & !",
  '!(a | b) <-> c',
  '%',
  '_',
  '%%%___\\\\',
  '*:*',
  '"unclosed',
  'a'.repeat(100_000),
  'word '.repeat(10_000),
  '\u202e\u200b\ufeff',
  '👩‍👩‍👧‍👦',
  '\u0301\u0301\u0301',
  'ﷺ'.repeat(100),
];

test.each(texts.map((text) => [JSON.stringify(text).slice(0, 20), text]))(
  '%s can be searched like any text',
  async (_shown, text) => {
    const { errors, status } = await searchFor(app, text);
    expect({ errors, status }).toEqual({ errors: undefined, status: 200 });
  },
);

test('characters special to the database are searched literally', async () => {
  expect((await searchFor(app, "Robert'); drop table song; --")).songs).toEqual([song.title]);
  expect((await searchFor(app, '100% pure_love')).songs).toEqual(['100% Pure_Love \\ o/']);
  expect((await searchFor(app, '1%')).songs).toEqual(['100% Pure_Love \\ o/']);
});

test.each([0, -1, 101])('first: %i is refused with the bounds', async (first) => {
  const { errors } = await searchFor(app, 'x', first);
  expect(errors?.[0]).toMatchObject({
    message: `first: expected 1 to 100, got ${first}`,
    extensions: { code: 'BAD_USER_INPUT' },
  });
});

test('search requires no sign-in', async () => {
  expect((await searchFor(app.as({ id: randomUUID(), role: 'USER' as never }), 'robert')).songs).toHaveLength(
    1,
  );
  expect((await searchFor(app, 'robert')).songs).toHaveLength(1);
});
