/** Letters as a reader counts them. */
const longest = 40;
const letters = new Intl.Segmenter('und', { granularity: 'grapheme' });

/** All but what names are made of: letters, digits, emoji, and what stands between the parts of a name. */
const foreign =
  /(?!\u200C|\u200D|\uFE0F)[^\p{L}\p{M}\p{Nd}\p{Extended_Pictographic}\p{Emoji_Modifier} '’.,&·・‐-]/gu;

/** A name as it stands in a mail: cut, and without what mail programs make links of. Whoever registers gives any name
 * and anybody's address, and must not have the server carry messages to strangers. */
export function nameInMail(fullName: string): string {
  const name = fullName
    // Neither the parts of an address nor of a URL are left together: "a@b", "http://", "evil.example".
    .replace(foreign, ' ')
    .replace(/\.(?=\S)/gu, '. ')
    // Telephones dial what has more digits than a year.
    .replace(/\p{Nd}(?:[ .,-]*\p{Nd}){4,}/gu, ' ')
    .replace(/\s+/gu, ' ')
    .trim();
  const parts = [...letters.segment(name)].map(({ segment }) => segment);
  return parts.length > longest ? `${parts.slice(0, longest).join('').trimEnd()}…` : name;
}
