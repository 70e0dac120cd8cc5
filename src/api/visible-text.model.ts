/** Scripts whose letters change their shape with joiners: Persian, and those of India and its neighbours. */
const joining = ['Arabic', 'Syriac', 'Nko', 'Mongolian', 'Mandaic', 'Phags_Pa', 'Devanagari', 'Bengali']
  .concat(['Gurmukhi', 'Gujarati', 'Oriya', 'Tamil', 'Telugu', 'Kannada', 'Malayalam', 'Sinhala'])
  .concat(['Khmer', 'Myanmar', 'Tibetan'])
  .map((script) => String.raw`\p{Script_Extensions=${script}}`)
  .join('');

/** Invisible characters in places where they affect visible ones. */
const needed = [
  // The flags of England, Scotland and Wales: a black flag with letters, and an end.
  String.raw`\u{1F3F4}[\u{E0020}-\u{E007E}]+\u{E007F}`,
  // Combined emoji: families, professions, flags.
  String.raw`(?<=[\p{Extended_Pictographic}\p{Emoji_Modifier}\uFE0F])\u200D(?=\p{Extended_Pictographic})`,
  String.raw`(?<=[${joining}])(?:\u200D|\u200C(?=\u200C*[\p{L}\p{M}]))`,
  // Emoji in colour or not, variants of Chinese characters and of Mongolian letters.
  String.raw`(?<=\p{Emoji})[\uFE0E\uFE0F]`,
  String.raw`(?<=\p{Script=Han})[\uFE00-\uFE02\u{E0100}-\u{E01EF}]`,
  String.raw`(?<=\p{Script=Mongolian})[\u180B-\u180F]`,
].join('|');

/** Characters without shape and width, characters that change the direction of text or annotate it, noncharacters,
 * and the blank Braille pattern. */
const unseen = String.raw`[\p{Default_Ignorable_Code_Point}\p{Noncharacter_Code_Point}\uFFF9-\uFFFB\u2800]`;

const neededOrUnseen = new RegExp(`(${needed})|${unseen}`, 'gu');
const brailleBlank = /(?<=[\u2801-\u28FF])\u2800(?=[\u2801-\u28FF])/gu;

/** Removes invisible characters, so that texts that look the same are the same, and no text changes the direction
 * of its surroundings. Characters that emoji and scripts need stay where they need them. */
export function dropUnseen(text: string): string {
  return text.replace(brailleBlank, ' ').replace(neededOrUnseen, (_match, kept?: string) => kept ?? '');
}

/** Whether a text has visible characters; combining marks alone do not count. */
export function isVisible(text: string): boolean {
  return /[\p{L}\p{N}\p{P}\p{S}\p{Co}\p{Cn}]/u.test(text);
}
