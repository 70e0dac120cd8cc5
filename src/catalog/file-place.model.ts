import path from 'node:path';
import { shownPath } from '../media/disk-path.model.ts';
import { cleanText, splitDisc } from './tag-text.model.ts';

/** Facts from the names of a file and its folders, in the usual form Artist/Album/01 - Title.mp3. Null if missing. */
export interface FilePlace {
  title: string;
  artist: string | null;
  album: string | null;
  year: number | null;
  discNumber: number | null;
  trackNumber: number | null;
  /** The folder of the whole album, relative to the imported one: the parent of "CD 1", "CD 2". */
  albumFolder: string;
}

export const earliestYear = 1860;
export const latestYear = 2200;
const discFolder = /^(?:cd|dis[ck])[\s._-]*0*(?<disc>[1-9]\d?)(?:\s*[-–:([].*)?$/i;
const leadingYear =
  /^(?:[([](?<bracketed>\d{4})[)\]]\s*[-–—_.]?|(?<plain>\d{4})\s*[-–—_.](?!\d))\s*(?<title>\S.*)$/;
const trailingYear =
  /^(?<title>.*\S)\s*(?:[([](?<bracketed>\d{4})[)\]](?<rest>(?:\s*[([][^)\]]*[)\]])*)|\s[-–—]\s(?<plain>\d{4}))$/;
/** "03 - Name", "03. Name", "03 Name", "1-03 Name". Without a dash or dot, only numbers that no title begins with. */
const numbered =
  /^(?:(?<disc>\d{1,2})[-.](?=\d{2}\D))?(?<track>\d{1,3})(?:\s*[-–—.)_]+(?!\d)\s*|(?<=^[0-3]\d|-[0-3]\d|\.[0-3]\d|0\d\d)\s+)(?<title>\S.*)$/;

/** @param relative the file's path from the imported folder. */
export function filePlace(relative: string): FilePlace {
  const folders = relative.split(path.sep);
  const stem = path.parse(folders.pop() ?? '').name;
  const disc = discFolder.exec(folders.at(-1) ?? '')?.groups?.disc;
  if (disc !== undefined) folders.pop();
  const album = folders.length > 1 ? parseAlbum(folders.at(-1) ?? '') : null;
  const file = parseFileName(stem);
  const folderDisc = disc === undefined ? (album?.disc ?? null) : Number(disc);
  return {
    ...file,
    artist: cleanText(spaced((album ? folders.at(-2) : folders.at(-1)) ?? '')),
    album: album?.title ?? null,
    year: album?.year ?? null,
    discNumber: folderDisc ?? file.discNumber,
    albumFolder: folders.join(path.sep),
  };
}

/** Whether an album can have this year. */
export function isYear(year: number | null): year is number {
  return year !== null && year >= earliestYear && year <= latestYear;
}

/** Whether a folder with this name contains a disc of the album in the folder above. */
export function isDiscFolder(name: string): boolean {
  return discFolder.test(name);
}

/** The year may be before or after the disc. */
function parseAlbum(folder: string): { title: string | null; year: number | null; disc: number | null } {
  const { title: name, disc } = splitDisc(spaced(folder).trim());
  const album = parseYear(name);
  const rest = splitDisc(album.title ?? '');
  return disc === null && rest.disc !== null ? { ...album, ...rest } : { ...album, disc };
}

function parseYear(name: string): { title: string | null; year: number | null } {
  for (const pattern of [leadingYear, trailingYear]) {
    const groups = pattern.exec(name)?.groups;
    const year = Number(groups?.bracketed ?? groups?.plain ?? 0);
    if (groups && isYear(year)) return { title: cleanText(`${groups.title}${groups.rest ?? ''}`), year };
  }
  return { title: cleanText(name), year: null };
}

function parseFileName(stem: string) {
  const name = spaced(stem).trim();
  const groups = numbered.exec(name)?.groups;
  const number = groups?.track ?? /^\d{1,3}$/.exec(name)?.[0] ?? 0;
  return {
    title: cleanText(groups?.title ?? name) ?? 'Untitled',
    trackNumber: Number(number) || null,
    discNumber: Number(groups?.disc ?? 0) || null,
  };
}

/** Names without spaces often use underscores instead. */
function spaced(name: string): string {
  const shown = shownPath(name);
  return shown.includes(' ') ? shown : shown.replaceAll('_', ' ');
}
