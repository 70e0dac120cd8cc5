import { nameKey } from '../../persistence/name-key.model.ts';

/** How single texts that name several artists are split. */
export interface ArtistNames {
  /** Words or signs between names, such as `feat.` and `/`. */
  separators: readonly string[];
  /** Names that are not split, such as `AC/DC`. */
  exceptions: readonly string[];
}

export const usualArtistNames: ArtistNames = {
  separators: ['feat.', 'feat', 'ft.', 'ft', 'featuring', '/'],
  exceptions: ['AC/DC', 'Tyler, The Creator', 'Simon & Garfunkel', 'Earth, Wind & Fire'],
};

/** A name in a text, and what follows it. */
export interface NamePart {
  name: string;
  joinPhrase: string;
}

/** Splits a text at the separators, except within the names that are exceptions. */
export function splitNames(text: string, { separators, exceptions }: ArtistNames): NamePart[] {
  if (separators.length === 0) return [{ name: text, joinPhrase: '' }];
  const whole = exceptions.flatMap((name) => placesOf(text, name));
  const parts: NamePart[] = [];
  let from = 0;
  for (const { 0: phrase, index } of text.matchAll(separatorPattern(separators))) {
    const end = index + phrase.length;
    const name = text.slice(from, index);
    const within = whole.some((place) => place.from < end && index < place.to);
    if (within || name.trim() === '' || text.slice(end).trim() === '') continue;
    parts.push({ name, joinPhrase: phrase });
    from = end;
  }
  parts.push({ name: text.slice(from), joinPhrase: '' });
  return closeBrackets(parts);
}

/** Words stand between spaces, perhaps after a bracket: "A (feat. B)". So do signs, which are parts of names otherwise, except
 * for commas and semicolons, which stand right after a name. */
function separatorPattern(separators: readonly string[]): RegExp {
  const longestFirst = separators.toSorted((one, other) => other.length - one.length);
  const alternatives = longestFirst.map((separator) => {
    const sign = separator.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
    return /^[,;]$/.test(separator) ? String.raw`\s*${sign}\s+` : String.raw`\s+[([]?${sign}\s+`;
  });
  return new RegExp(alternatives.join('|'), 'giu');
}

function placesOf(text: string, name: string): { from: number; to: number }[] {
  const places: { from: number; to: number }[] = [];
  const lower = text.toLowerCase();
  const sought = name.toLowerCase();
  for (let at = lower.indexOf(sought); at >= 0 && sought !== ''; at = lower.indexOf(sought, at + 1)) {
    places.push({ from: at, to: at + name.length });
  }
  return places;
}

/** The closing bracket of "A (feat. B)" is printed after the name. */
function closeBrackets(parts: readonly NamePart[]): NamePart[] {
  const opened = parts.some(({ joinPhrase }) => /[([]/.test(joinPhrase));
  return parts.map(({ name, joinPhrase }, index) => {
    const trimmed = name.trim();
    if (!opened || index === 0 || !endsOpen(trimmed)) return { name: trimmed, joinPhrase };
    const bare = trimmed.slice(0, -1).trim();
    return { name: bare, joinPhrase: trimmed.slice(bare.length) + joinPhrase };
  });
}

/** Whether it ends with a bracket that was opened before. */
function endsOpen(name: string): boolean {
  const count = (brackets: RegExp) => name.match(brackets)?.length ?? 0;
  return /[)\]]$/.test(name) && count(/[)\]]/g) > count(/[([]/g);
}

/** Finds single names in the text that is printed, each after the one before.
 * @returns what is printed for each of them; undefined if the text has something else. */
export function findNames(text: string, names: readonly string[]): NamePart[] | undefined {
  const parts: NamePart[] = [];
  let from = 0;
  for (const name of names) {
    const at = placeOf(text, name, from);
    if (at === undefined) return undefined;
    const last = parts.at(-1);
    if (last) last.joinPhrase = text.slice(from, at);
    const start = last ? at : 0;
    parts.push({ name: text.slice(start, at + name.length), joinPhrase: '' });
    from = at + name.length;
  }
  const last = parts.at(-1);
  if (last) last.joinPhrase = text.slice(from);
  return parts.every(({ joinPhrase }) => [...joinPhrase].length <= 50) ? parts : undefined;
}

/** As a whole word, in any case. */
function placeOf(text: string, name: string, from: number): number | undefined {
  const letter = /[\p{L}\p{N}\p{M}]/u;
  for (const { from: at, to } of placesOf(text, name)) {
    const before = text.slice(0, at).at(-1) ?? '';
    const after = text.slice(to)[0] ?? '';
    if (at >= from && !letter.test(before) && !letter.test(after)) return at;
  }
  return undefined;
}

const anySeparator = /\s*(?:[,;/&+]|\b(?:feat\.?|ft\.?|featuring|and|with|vs\.?|x)(?=\s))\s*/giu;

/** Where names are printed differently: what is between the usual separators, if these are as many.
 * @returns undefined otherwise. */
export function alignNames(text: string, names: readonly string[]): NamePart[] | undefined {
  const phrases = [...text.matchAll(anySeparator)];
  if (phrases.length !== names.length - 1) return undefined;
  let from = 0;
  const parts = phrases.map(({ 0: joinPhrase, index }) => {
    const name = text.slice(from, index);
    from = index + joinPhrase.length;
    return { name, joinPhrase };
  });
  parts.push({ name: text.slice(from), joinPhrase: '' });
  return parts.every(({ name }) => nameKey(name).trim() !== '') ? parts : undefined;
}

/** Whether those after this phrase are guests. */
export function introducesGuests(joinPhrase: string): boolean {
  return /(?<![\p{L}\p{N}])(?:feat|ft|featuring)(?![\p{L}\p{N}])/iu.test(joinPhrase);
}
