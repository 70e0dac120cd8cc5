import { expect, test } from 'vitest';
import { nameInMail } from '../../../src/accounts/name-in-mail.model.ts';

test.each([
  'Ada Lovelace',
  "Conan O'Brien, Jr.",
  'Jean-Luc Médicis & Fils',
  'Sammy Davis Jr.',
  '王小明',
  'محمد می‌خواهم',
  'ശ്രീ ക്‍',
  'Louis XIV 1643',
  'Zoe 👩🏽‍🚀 ❤️',
  'ジョン・スミス',
])('in a mail, the name %s stays as it is', (name) => {
  expect(nameInMail(name)).toBe(name);
});

test.each([
  ['a URL', 'https://evil.example/path?x=1#y', 'https evil. example path x 1 y'],
  ['a host', 'visit evil.example now', 'visit evil. example now'],
  [
    'a host with other dots',
    'evil。example evil．example evil｡example',
    'evil example evil example evil example',
  ],
  ['an address of mail', 'write to me@evil.example', 'write to me evil. example'],
  ['other schemes', 'mailto:x tel:1 javascript:alert(1)', 'mailto x tel 1 javascript alert 1'],
  ['a telephone number', 'call 0800 123-45 67 now', 'call now'],
  ['a number in other digits', 'call ٠٨٠٠١٢٣٤٥ now', 'call now'],
  ['marks of Markdown and HTML', '[click](x) <a href="y">', 'click x a href y'],
  ['initials', 'J.R.R. Tolkien', 'J. R. R. Tolkien'],
  ['what turns the text around', 'Ada\u202Eecal', 'Ada ecal'],
  ['lines', 'Ada\r\nBcc: x', 'Ada Bcc x'],
  ['nothing but signs', '!!! /// @', ''],
])('in a mail, the name %s is altered so that it contains no link', (_what, name, expected) => {
  expect(nameInMail(name)).toBe(expected);
});

test('in a mail, a long name is cut after 40 letters, none of them in half', () => {
  expect(nameInMail('a'.repeat(200))).toBe(`${'a'.repeat(40)}…`);
  expect(nameInMail('👩🏽‍🚀'.repeat(50))).toBe(`${'👩🏽‍🚀'.repeat(40)}…`);
  expect(nameInMail('a'.repeat(40))).toBe('a'.repeat(40));
});
