import { expect, test } from 'vitest';
import { cleanText } from '../../src/catalog/tag-text.model.ts';

test.each([
  ['white space is collapsed and trimmed', '  One \t two\r\n three\u{A0}', 'One two three'],
  ['control characters and NUL are removed', 'A\0B\u{7}\u{9B}C', 'ABC'],
  ['byte order marks are removed', '\u{FEFF}Title\u{FEFF}', 'Title'],
  ['what turns the text around is removed', 'A\u202Eda\u2069', 'Ada'],
  [
    'emoji and Persian stay',
    '\u{1F469}\u200D\u{1F680} می\u200Cخواهم',
    '\u{1F469}\u200D\u{1F680} می\u200Cخواهم',
  ],
  ['letters are composed', 'Bjo\u{308}rk', 'Bj\u{F6}rk'],
  ['half a surrogate pair becomes a replacement character', 'a\u{D83D}b', 'a\u{FFFD}b'],
  ['UTF-8 that was read as Latin-1 is repaired', 'BjÃ¶rk', 'Björk'],
  ['Latin-1 stays as it is', 'Café del Mar ÄÖÜ', 'Café del Mar ÄÖÜ'],
  ['text beyond Latin-1 stays as it is', '坂本龍一 Ã', '坂本龍一 Ã'],
])('clean text: %s', (_name, given, expected) => {
  expect(cleanText(given)).toBe(expected);
});

test.each([null, undefined, '', '   ', '\0\0', '\u{FEFF}', '\u{200B}', '\u2800', '\u202E', '\u0301'])(
  '%j counts as a missing text',
  (given) => {
    expect(cleanText(given)).toBeNull();
  },
);

test('a long text is cut at 200 characters, none of them in half', () => {
  expect(cleanText('a'.repeat(300))).toBe('a'.repeat(200));
  expect(cleanText('🎵'.repeat(300))).toBe('🎵'.repeat(200));
  expect(cleanText('🎵'.repeat(300), 100)).toBe('🎵'.repeat(100));
});

test('no white space is left where a text was cut', () => {
  expect(cleanText(`${'a'.repeat(199)} b`)).toBe('a'.repeat(199));
});
