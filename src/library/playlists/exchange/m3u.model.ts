import {
  type ExportedPlaylist,
  type FileTrack,
  isrcPrefix,
  type PlaylistFile,
  recordingPrefix,
  trackOf,
} from './playlist-file.model.ts';

/** Reads an extended M3U: `#EXTINF` tells of the location after it. Without it, the name of the file does. */
export function readM3u(text: string): PlaylistFile {
  let title: string | null = null;
  const tracks: FileTrack[] = [];
  let about = new Map<string, string>();
  for (const line of text.split(/\r\n|\r|\n/).map((line) => line.trim())) {
    const [, name = '', value = ''] = /^#([A-Z0-9-]+):?(.*)$/.exec(line) ?? [];
    if (name === 'PLAYLIST') title = value.trim() || null;
    else if (name !== '') about.set(name, value.trim());
    if (line === '' || line.startsWith('#')) continue;
    const track = trackAt(line, about);
    if (track) tracks.push(track);
    about = new Map();
  }
  return { title, tracks };
}

function trackAt(location: string, about: ReadonlyMap<string, string>): FileTrack | null {
  const [, duration, label = ''] = /^\s*(-?\d+(?:\.\d+)?)?[^,]*,(.*)$/.exec(about.get('EXTINF') ?? '') ?? [];
  const named = about.get('EXTART');
  const [artist, title] = label.trim() ? namesIn(label.trim(), named) : namesOf(location);
  const identifiers = ['MUSICBRAINZ-RECORDING', 'ISRC'].flatMap((name) => about.get(name) ?? []);
  return trackOf({
    ...{ title, location, identifiers, duration: Number(duration) },
    artist: named || artist,
    album: about.get('EXTALB'),
  });
}

/** "Artist - Title", as is usual.
 * @param named the artist, if the file names it by itself. */
function namesIn(label: string, named = ''): [artist: string | null, title: string] {
  const start = `${named} - `;
  if (named !== '' && label.startsWith(start)) return [named, label.slice(start.length)];
  const at = label.search(/\s[-–—]\s/);
  return at < 0 ? [null, label] : [label.slice(0, at), label.slice(at + 3)];
}

/** From "Artist/Album/01 Title.flac" or "Artist - Title.mp3". */
function namesOf(location: string): [artist: string | null, title: string] {
  const parts = decoded(location).split(/[\\/]/);
  const file = (parts.at(-1) ?? '').replace(/\.\w{1,5}$/, '').replace(/^\d{1,3}(?:-\d{1,3})?[\s._-]+/, '');
  const [artist, title] = namesIn(file);
  return [artist ?? parts.at(-3) ?? null, title];
}

function decoded(location: string): string {
  try {
    return decodeURIComponent(location);
  } catch {
    return location;
  }
}

/** Each track says its ids in lines that other programs skip. */
export function writeM3u({ title, tracks }: ExportedPlaylist): string {
  const line = (text: string) => text.replace(/[\r\n]+/g, ' ');
  const lines = tracks.flatMap((track) => [
    `#EXTINF:${track.duration},${line(`${track.artist} - ${track.title}`)}`,
    `#EXTART:${line(track.artist)}`,
    ...(track.album ? [`#EXTALB:${line(track.album)}`] : []),
    ...(track.recordingId ? [`#MUSICBRAINZ-RECORDING:${recordingPrefix}${track.recordingId}`] : []),
    ...(track.isrc ? [`#ISRC:${isrcPrefix}${track.isrc}`] : []),
    track.url,
  ]);
  return ['#EXTM3U', '#EXTENC:UTF-8', `#PLAYLIST:${line(title)}`, ...lines, ''].join('\n');
}
