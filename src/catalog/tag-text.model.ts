import { dropUnseen, isVisible } from '../api/visible-text.model.ts';

interface DiscTitle {
  title: string;
  /** Null if the title names none. */
  disc: number | null;
}

const disc = String.raw`(?:cd|dis[ck])[\s._-]*(?:no\.?\s*|#\s*)?0*(?<disc>[1-9]\d?)(?:\s*(?:of|/)\s*\d{1,2})?`;
/** "Box (Disc 1)", "Box [CD 2: Live]", "Box {Disk 03 of 4}" */
const bracketed = new RegExp(String.raw`^(?<title>.*\S)\s*[([{]${disc}(?:\s*[-–—:,].*)?[)\]}]$`, 'iu');
/** "Box - Disc 1", "Box, CD 2", "Box: Disc 3", "Box CD1" */
const bare = new RegExp(String.raw`^(?<title>.*[^\s,:;–—-])(?:\s*[,:;–—-]\s*|\s+)${disc}$`, 'iu');

/** Removes the disc from an album's title, because many tags name each disc of a set: all of them are one album.
 * @returns the title unchanged if it names no disc, or nothing else. */
export function splitDisc(title: string): DiscTitle {
  const groups = (bracketed.exec(title) ?? bare.exec(title))?.groups;
  return groups?.title ? { title: groups.title, disc: Number(groups.disc) } : { title, disc: null };
}

const utf8 = new TextDecoder('utf-8', { fatal: true });

/** Cleans a text from a tag or a file name: repairs its encoding, composes it (NFC), removes control and invisible
 * characters, puts it on one line and trims it.
 * @param maximum characters (code points); longer texts are cut.
 * @returns null if nothing visible is left. */
export function cleanText(given: string | null | undefined, maximum = 200): string | null {
  if (!given) return null;
  const seen = dropUnseen(repairEncoding(given).toWellFormed());
  const line = seen
    .normalize('NFC')
    .replace(/\s+/gu, ' ')
    .replace(/\p{Cc}+/gu, '')
    .trim();
  const cut = [...line].slice(0, maximum).join('').trim();
  return isVisible(cut) ? cut : null;
}

/** Undoes UTF-8 that was read as Latin-1, as in nearly every WAV file's tags and many old ID3 tags: "BjÃ¶rk". Text
 * that is meant as Latin-1 is hardly ever valid UTF-8 as well. */
function repairEncoding(text: string): string {
  if (!/^[\0-\u{FF}]*[\u{80}-\u{FF}][\0-\u{FF}]*$/u.test(text)) return text;
  try {
    return utf8.decode(Buffer.from(text, 'latin1'));
  } catch {
    return text;
  }
}
