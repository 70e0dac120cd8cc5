/** Letters as a reader counts them (graphemes). */
const longest = 40;
const letters = new Intl.Segmenter('und', { granularity: 'grapheme' });

/** Everything but the characters of names: letters, digits, emoji, and separators between the parts of a name. */
const foreign =
  /(?!\u200C|\u200D|\uFE0F)[^\p{L}\p{M}\p{Nd}\p{Extended_Pictographic}\p{Emoji_Modifier} '’.,&·・‐-]/gu;

/** A name for use in a mail: cut, and without anything that mail programs turn into links. Anybody can register
 * with any name and another person's address, and must not be able to send messages through the server. */
export function nameInMail(fullName: string): string {
  const name = fullName
    // Breaks up the parts of addresses and URLs: "a@b", "http://", "evil.example".
    .replace(foreign, ' ')
    .replace(/\.(?=\S)/gu, '. ')
    // Telephones dial numbers with more digits than a year.
    .replace(/\p{Nd}(?:[ .,-]*\p{Nd}){4,}/gu, ' ')
    .replace(/\s+/gu, ' ')
    .trim();
  const parts = [...letters.segment(name)].map(({ segment }) => segment);
  return parts.length > longest ? `${parts.slice(0, longest).join('').trimEnd()}…` : name;
}

/** How a mail begins; without a name if nothing is left of it. */
export function greetingTo(fullName: string): string {
  return `Hello ${nameInMail(fullName)}`.trim();
}
