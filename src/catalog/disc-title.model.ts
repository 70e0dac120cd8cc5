export interface DiscTitle {
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
