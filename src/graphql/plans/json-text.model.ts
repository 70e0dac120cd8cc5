import { byteText } from '../../persistence/byte-text.model.ts';

/** Characters up to which looking at each is faster than a regular expression. */
const fewCharacters = 40;
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what JSON escapes.
const special = /["\\\u0000-\u001f\u0080-\uffff]/;

const quote = 0x22;
const backslash = 0x5c;
const firstPlain = 0x20;
const lastPlain = 0x7f;

/** A string as JSON, as byte text. Most need no escapes, which is found out faster than `JSON.stringify` writes them. */
export function stringText(value: string): string {
  const isPlain = value.length < fewCharacters ? hasOnlyPlain(value) : !special.test(value);
  return isPlain ? `"${value}"` : byteText(JSON.stringify(value));
}

function hasOnlyPlain(value: string): boolean {
  for (let index = 0; index < value.length; index++) {
    const code = value.charCodeAt(index);
    if (code < firstPlain || code > lastPlain || code === quote || code === backslash) return false;
  }
  return true;
}
