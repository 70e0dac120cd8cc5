import { dropUnseen, isVisible } from '../api/visible-text.model.ts';

interface DiscTitle {
  title: string;
  /** Null where the title names none. */
  disc: number | null;
}

const disc = String.raw`(?:cd|dis[ck])[\s._-]*(?:no\.?\s*|#\s*)?0*(?<disc>[1-9]\d?)(?:\s*(?:of|/)\s*\d{1,2})?`;
/** "Box (Disc 1)", "Box [CD 2: Live]", "Box {Disk 03 of 4}" */
const bracketed = new RegExp(String.raw`^(?<title>.*\S)\s*[([{]${disc}(?:\s*[-–—:,].*)?[)\]}]$`, 'iu');
/** "Box - Disc 1", "Box, CD 2", "Box: Disc 3", "Box CD1" */
const bare = new RegExp(String.raw`^(?<title>.*[^\s,:;–—-])(?:\s*[,:;–—-]\s*|\s+)${disc}$`, 'iu');

/** Takes the disc out of an album's title, as many name each disc of a set: all of them are one album.
 * @returns the title as it is where it names no disc, or nothing else. */
export function splitDisc(title: string): DiscTitle {
  const groups = (bracketed.exec(title) ?? bare.exec(title))?.groups;
  return groups?.title ? { title: groups.title, disc: Number(groups.disc) } : { title, disc: null };
}

const utf8 = new TextDecoder('utf-8', { fatal: true });

/** Makes text from a tag or a file name fit to be shown and stored: repaired where its encoding was mistaken,
 * composed (NFC), without control characters and what nobody sees, on one line, trimmed.
 * @param maximum characters (code points); what is longer is cut.
 * @returns null when nothing is left to be seen. */
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
