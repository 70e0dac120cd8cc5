import { expect, test } from 'vitest';
import { dropUnseen, isVisible } from '../../src/api/visible-text.model.ts';

test.each([
  ['emoji that are put together', '👩🏽‍🚀 👨‍👩‍👧‍👦 🏴‍☠️ 🏳️‍⚧️ ❤️‍🔥'],
  ['flags made of letters', '🏴󠁧󠁢󠁥󠁮󠁧󠁿 🏴󠁧󠁢󠁳󠁣󠁴󠁿 🇩🇪'],
  ['keycaps and colours', '1️⃣ ☎︎ ❤️'],
  ['Persian, written apart without a space', 'می‌خواهم خانه‌ها'],
  ['Arabic abbreviations', '١٤٤٧ ه‍'],
  ['conjuncts of Sinhala, Malayalam and Devanagari', 'ශ්‍රී ക്‍ क्‍ष न्‌क'],
  ['variants of Chinese characters', '葛\u{E0100}城'],
  ['right-to-left names', 'שלום עולם فيروز'],
  ['composed and uncomposed letters', 'Zoe\u0308 한국'],
  ['symbols', '!!! ÷ … ✝ ₩'],
])('%s stay in visible text', (_name, text) => {
  expect(dropUnseen(text)).toBe(text);
  expect(isVisible(text)).toBe(true);
});

test.each([
  ['spaces of no width', 'A\u200Bd\u2060a\uFEFF', 'Ada'],
  ['what turns the text around', '\u202EadA\u202C \u2067x\u2069\u200F\u061C', 'adA x'],
  ['joiners that join nothing', 'A\u200Cd\u200Da\u200D', 'Ada'],
  ['a joiner at the end of a Persian word, and a second one', 'می\u200C\u200Cخ\u200C', 'می\u200Cخ'],
  ['soft hyphens and fillers', 'A\u00ADd\u115F\u3164\uFFA0a', 'Ada'],
  ['variants of what has none', 'A\uFE0Fd\u{E0100}a', 'Ada'],
  ['letters of flags without a flag', 'A\u{E0041}da\u{1F3F4}\u{E0067}', 'Ada🏴'],
  ['annotations and what is no character', 'A\uFFF9d\uFFFBa\uFDD0\uFFFE', 'Ada'],
  ['the blank of Braille', 'A\u2800da', 'Ada'],
  ['the blank of Braille, which is a space in Braille', '⠓⠊\u2800⠽⠕⠥', '⠓⠊ ⠽⠕⠥'],
])('%s are removed from visible text', (_name, text, expected) => {
  expect(dropUnseen(text)).toBe(expected);
});

test.each(['', ' ', '\u0301', '\u0301\u20DD', '\u00A0\u3000'])('%j is not visible', (text) => {
  expect(isVisible(dropUnseen(text))).toBe(false);
});
