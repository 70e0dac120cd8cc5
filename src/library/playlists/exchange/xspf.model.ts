import { SaxesParser } from 'saxes';
import {
  type ExportedPlaylist,
  type FileTrack,
  isrcPrefix,
  type PlaylistFile,
  PlaylistFileFault,
  recordingPrefix,
  trackOf,
} from './playlist-file.model.ts';

const namespace = 'http://xspf.org/ns/0/';
/** Elements within each other: XSPF has five. */
const deepest = 32;

type Texts = Map<string, string[]>;

/** Reads XSPF. The parser knows no entities but those of XML itself and reads nothing else; a document type, which could
 * define others, is refused.
 * @throws {PlaylistFileFault} */
export function readXspf(text: string): PlaylistFile {
  const parser = new SaxesParser();
  const path: string[] = [];
  const tracks: FileTrack[] = [];
  let title: string | null = null;
  let texts: Texts = new Map();
  let content = '';
  parser.on('doctype', () => {
    throw new PlaylistFileFault('A document type is not accepted.');
  });
  parser.on('error', ({ message }) => {
    throw new PlaylistFileFault(`This is not well-formed XML: ${message.slice(0, 200)}`);
  });
  parser.on('opentag', ({ name }) => {
    path.push(localName(name));
    if (path.length > deepest) throw new PlaylistFileFault('The elements are nested too deeply.');
    if (path.length === 1 && path[0] !== 'playlist') throw new PlaylistFileFault('The root is no playlist.');
    if (isTrack(path)) texts = new Map();
    content = '';
  });
  const add = (more: string) => {
    content += more;
  };
  parser.on('text', add);
  parser.on('cdata', add);
  parser.on('closetag', () => {
    const name = path.at(-1) ?? '';
    if (path.length === 2 && name === 'title') title = content.trim() || null;
    if (isTrack(path.slice(0, -1))) texts.set(name, [...(texts.get(name) ?? []), content]);
    if (isTrack(path)) {
      const track = trackFrom(texts);
      if (track) tracks.push(track);
    }
    path.pop();
    content = '';
  });
  parser.write(text).close();
  return { title, tracks };
}

const isTrack = (path: readonly string[]) => path.join('/') === 'playlist/trackList/track';
const localName = (name: string) => name.slice(name.indexOf(':') + 1);

function trackFrom(texts: Texts): FileTrack | null {
  const [first] = texts.get('duration') ?? [];
  return trackOf({
    title: texts.get('title')?.[0],
    artist: texts.get('creator')?.[0],
    album: texts.get('album')?.[0],
    duration: first === undefined ? null : Number(first) / 1000,
    identifiers: texts.get('identifier') ?? [],
    location: texts.get('location')?.[0],
  });
}

export function writeXspf({ title, description, creator, tracks }: ExportedPlaylist): string {
  const list = tracks.map((track) =>
    [
      '    <track>',
      ...element('location', track.url),
      ...element('identifier', track.recordingId && recordingPrefix + track.recordingId),
      ...element('identifier', track.isrc && isrcPrefix + track.isrc),
      ...element('title', track.title),
      ...element('creator', track.artist),
      ...element('album', track.album),
      ...element('trackNum', track.trackNumber === null ? null : String(track.trackNumber)),
      ...element('duration', String(track.duration * 1000)),
      '    </track>',
    ].join('\n'),
  );
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<playlist version="1" xmlns="${namespace}">`,
    ...[...element('title', title), ...element('creator', creator), ...element('annotation', description)],
    ...['  <trackList>', ...list, '  </trackList>', '</playlist>', ''],
  ].join('\n');
}

function element(name: string, text: string | null): string[] {
  return text ? [`      <${name}>${escaped(text)}</${name}>`] : [];
}

/** Characters that XML cannot contain are left out. */
function escaped(text: string): string {
  return text
    .replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;');
}
