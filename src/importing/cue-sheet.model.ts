/** A track of a file that holds several, such as a whole album. */
export interface CueTrack {
  number: number;
  title: string | null;
  performer: string | null;
  /** Seconds from the beginning of the file. */
  start: number;
}

/** The tracks of one file in a cue sheet. */
export interface CueFile {
  /** As it is written in the sheet. */
  name: string;
  tracks: CueTrack[];
}

export interface CueSheet {
  performer: string | null;
  files: CueFile[];
}

/** Frames of a compact disc. */
const framesInSecond = 75;
const mostTracks = 999;

export class CueSheetFault extends Error {
  override name = 'CueSheetFault';
}

/** Reads a cue sheet. Commands that do not concern tracks are passed over.
 * @throws {CueSheetFault} if it is not a cue sheet, or its tracks make no sense. */
export function readCueSheet(text: string): CueSheet {
  const sheet: CueSheet = { performer: null, files: [] };
  let file: CueFile | undefined;
  let track: CueTrack | undefined;
  const places = new Set<CueTrack>();
  for (const [index, line] of text.split(/\r\n?|\n/).entries()) {
    const [command = '', ...words] = wordsOf(line);
    const fault = (reason: string) => new CueSheetFault(`line ${index + 1}: ${reason}`);
    switch (command.toUpperCase()) {
      case 'FILE':
        file = { name: words[0] ?? '', tracks: [] };
        track = undefined;
        sheet.files.push(file);
        break;
      case 'TRACK':
        if (!file) throw fault('a track before the name of its file');
        if (file.tracks.length >= mostTracks) throw fault('more tracks than a disc can have');
        track = { number: Number(words[0]), title: null, performer: null, start: 0 };
        if (!(track.number > 0)) throw fault('a track without a number');
        file.tracks.push(track);
        break;
      case 'TITLE':
        if (track) track.title = words[0] || null;
        break;
      case 'PERFORMER':
        if (track) track.performer = words[0] || null;
        else sheet.performer = words[0] || null;
        break;
      case 'INDEX':
        if (Number(words[0]) !== 1) break;
        if (!track) throw fault('a place before its track');
        track.start = secondsOf(words[1]) ?? -1;
        if (track.start < 0) throw fault(`"${words[1] ?? ''}" is no place in a file`);
        places.add(track);
        break;
    }
  }
  check(sheet, places);
  return sheet;
}

function check({ files, performer }: CueSheet, places: ReadonlySet<CueTrack>): void {
  if (!files.some(({ tracks }) => tracks.length > 0)) throw new CueSheetFault('it names no tracks');
  for (const { tracks } of files) {
    let last = -1;
    for (const track of tracks) {
      if (!places.has(track)) throw new CueSheetFault(`track ${track.number} has no place`);
      if (track.start <= last)
        throw new CueSheetFault(`track ${track.number} begins before the one before it`);
      last = track.start;
      track.performer ??= performer;
    }
  }
}

/** Words, and texts in quotes. */
function wordsOf(line: string): string[] {
  return Array.from(line.trim().matchAll(/"([^"]*)"|(\S+)/g), ([, quoted, word]) => quoted ?? word ?? '');
}

/** Minutes, seconds and frames: `12:34:56`. */
function secondsOf(place: string | undefined): number | null {
  const [, minutes, seconds, frames] = /^(\d+):(\d{1,2}):(\d{1,2})$/.exec(place ?? '') ?? [];
  if (minutes === undefined || Number(seconds) > 59 || Number(frames) >= framesInSecond) return null;
  return Number(minutes) * 60 + Number(seconds) + Number(frames) / framesInSecond;
}
