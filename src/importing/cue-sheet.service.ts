import path from 'node:path';
import { type CueSheet, CueSheetFault, type CueTrack, readCueSheet } from './cue-sheet.model.ts';
import { type FolderNames, namesIn } from './folder-names.service.ts';
import { reasonOf } from './import-faults.model.ts';
import { readTextFile } from './text-file.service.ts';

/** The tracks that a cue sheet says a file holds; the file stays one song. */
export interface OfferedTracks {
  tracks: CueTrack[];
  warnings: string[];
}

const ending = /\.cue$/i;

/** The tracks of a file by its embedded cue sheet, or else by one beside it that names the file, or is named after it.
 * @param embedded the text of the tag; null if there is none.
 * @param names saves listing the folder. */
export async function offeredTracks(
  file: string,
  embedded: string | null,
  names?: FolderNames,
): Promise<OfferedTracks> {
  const offered: OfferedTracks = { tracks: [], warnings: [] };
  if (embedded !== null) {
    const sheet = read(embedded, 'its embedded cue sheet', offered.warnings);
    offered.tracks = sheet?.files.find(({ tracks }) => tracks.length > 0)?.tracks ?? [];
  }
  for (const name of offered.tracks.length > 0 ? [] : await sheetsBeside(file, names)) {
    const text = await readTextFile(path.join(path.dirname(file), name)).catch(() => null);
    if (text === null) continue;
    const isOwn = ownNames(file).includes(name.toLowerCase());
    if (!isOwn && !mentions(text, file)) continue;
    const sheet = read(text, `the cue sheet beside it, ${name}`, offered.warnings);
    offered.tracks = (sheet && tracksFor(sheet, file, isOwn)) ?? [];
    if (offered.tracks.length > 0) break;
  }
  return offered;
}

function read(text: string, name: string, warnings: string[]): CueSheet | null {
  try {
    return readCueSheet(text);
  } catch (error) {
    if (!(error instanceof CueSheetFault)) throw error;
    warnings.push(`cannot use ${name}: ${reasonOf(error)}`);
    return null;
  }
}

/** Those named after the file come first. */
async function sheetsBeside(file: string, names?: FolderNames): Promise<string[]> {
  const folder = path.dirname(file);
  const listed = await (names?.of(folder) ?? namesIn(folder)).catch(() => []);
  const own = ownNames(file);
  return listed
    .filter((name) => ending.test(name))
    .sort(
      (one, other) => Number(own.includes(other.toLowerCase())) - Number(own.includes(one.toLowerCase())),
    );
}

function ownNames(file: string): string[] {
  const { base, name } = path.parse(file);
  return [`${name}.cue`, `${base}.cue`].map((own) => own.toLowerCase());
}

function mentions(text: string, file: string): boolean {
  return text.toLowerCase().includes(path.basename(file).toLowerCase());
}

/** A sheet often names the file that it was made for, in another format. */
function tracksFor({ files }: CueSheet, file: string, isOwn: boolean): CueTrack[] | undefined {
  const base = path.basename(file).toLowerCase();
  const named = files.find(({ name }) => name.split(/[\\/]/).at(-1)?.toLowerCase() === base);
  return (named ?? (isOwn && files.length === 1 ? files[0] : undefined))?.tracks;
}
