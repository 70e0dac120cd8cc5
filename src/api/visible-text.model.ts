/** Scripts whose letters change their shape by joiners: Persian, and those of India and its neighbours. */
const joining = ['Arabic', 'Syriac', 'Nko', 'Mongolian', 'Mandaic', 'Phags_Pa', 'Devanagari', 'Bengali']
  .concat(['Gurmukhi', 'Gujarati', 'Oriya', 'Tamil', 'Telugu', 'Kannada', 'Malayalam', 'Sinhala'])
  .concat(['Khmer', 'Myanmar', 'Tibetan'])
  .map((script) => String.raw`\p{Script_Extensions=${script}}`)
  .join('');

/** Characters that show nothing of themselves, where they belong to what is seen. */
const needed = [
  // The flags of England, Scotland and Wales: a black flag with letters, and an end.
  String.raw`\u{1F3F4}[\u{E0020}-\u{E007E}]+\u{E007F}`,
  // Emoji that are put together: families, professions, flags.
  String.raw`(?<=[\p{Extended_Pictographic}\p{Emoji_Modifier}\uFE0F])\u200D(?=\p{Extended_Pictographic})`,
  String.raw`(?<=[${joining}])(?:\u200D|\u200C(?=\u200C*[\p{L}\p{M}]))`,
  // Emoji in colour or not, variants of Chinese characters and of Mongolian letters.
  String.raw`(?<=\p{Emoji})[\uFE0E\uFE0F]`,
  String.raw`(?<=\p{Script=Han})[\uFE00-\uFE02\u{E0100}-\u{E01EF}]`,
  String.raw`(?<=\p{Script=Mongolian})[\u180B-\u180F]`,
].join('|');

/** What has no shape and no width, turns the text around, annotates it, or is no character; the blank of Braille. */
const unseen = String.raw`[\p{Default_Ignorable_Code_Point}\p{Noncharacter_Code_Point}\uFFF9-\uFFFB\u2800]`;

const neededOrUnseen = new RegExp(`(${needed})|${unseen}`, 'gu');
const brailleBlank = /(?<=[\u2801-\u28FF])\u2800(?=[\u2801-\u28FF])/gu;

/** Text without characters that nobody sees, so that what looks the same is the same and no text turns around what
 * stands beside it. Those that emoji and scripts need stay where these need them. */
export function dropUnseen(text: string): string {
  return text.replace(brailleBlank, ' ').replace(neededOrUnseen, (_match, kept?: string) => kept ?? '');
}

/** Whether there is anything to be seen: marks alone, which stand over a letter, are not. */
export function isVisible(text: string): boolean {
  return /[\p{L}\p{N}\p{P}\p{S}\p{Co}\p{Cn}]/u.test(text);
}
