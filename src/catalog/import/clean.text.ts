const utf8 = new TextDecoder('utf-8', { fatal: true });

/** Makes text from a tag or a file name fit to be shown and stored: repaired where its encoding was mistaken,
 * composed (NFC), without control characters, on one line, trimmed.
 * @param maximum characters (code points); what is longer is cut.
 * @returns null when nothing is left. */
export function cleanText(given: string | null | undefined, maximum = 200): string | null {
  if (!given) return null;
  const line = repairEncoding(given)
    .toWellFormed()
    .normalize('NFC')
    .replace(/\s+/gu, ' ')
    // Control characters, byte order marks, and spaces of no width.
    .replace(/[\p{Cc}\u{200B}\u{FEFF}]+/gu, '')
    .trim();
  return [...line].slice(0, maximum).join('').trim() || null;
}

/** Undoes UTF-8 that was read as Latin-1, as nearly every WAV file's tags and many old ID3 tags are: "BjÃ¶rk".
 * Text that is meant as Latin-1 is hardly ever valid UTF-8 as well. */
function repairEncoding(text: string): string {
  if (!/^[\0-\u{FF}]*[\u{80}-\u{FF}][\0-\u{FF}]*$/u.test(text)) return text;
  try {
    return utf8.decode(Buffer.from(text, 'latin1'));
  } catch {
    return text;
  }
}
