import type { ByteSource } from './byte-source.ts';
import type { EmbeddedPicture } from './made-tags.ts';
import { contentOf, type Element, elements, string, unsigned } from './matroska-elements.ts';
import { type Piece, partOf } from './open-audio.ts';

const id = {
  segment: 0x18538067,
  info: 0x1549a966,
  title: 0x7ba9,
  tags: 0x1254c367,
  tag: 0x7373,
  targets: 0x63c0,
  level: 0x68ca,
  chapter: 0x63c4,
  attachment: 0x63c6,
  simple: 0x67c8,
  name: 0x45a3,
  text: 0x4487,
  attachments: 0x1941a469,
  file: 0x61a7,
  fileName: 0x466e,
  fileType: 0x4660,
  fileData: 0x465c,
};
/** What a tag is about, by the numbers of Matroska; a track is the usual. */
const level = { track: 30, disc: 40, album: 50, edition: 60 };
/** Bytes: longer texts are no tags. */
const longestText = 1_000_000;
const mostTags = 10_000;

/** Names of Matroska by what they are about, as comments of Vorbis. What is not listed has the same name. */
const renamed: Readonly<Record<number, Readonly<Record<string, string>>>> = {
  [level.track]: {
    PART_NUMBER: 'TRACKNUMBER',
    TRACK: 'TRACKNUMBER',
    TOTAL_PARTS: 'TRACKTOTAL',
    DISC: 'DISCNUMBER',
    ALBUM_ARTIST: 'ALBUMARTIST',
    LEAD_PERFORMER: 'PERFORMER',
    DATE_RELEASED: 'DATE',
    DATE_RECORDED: 'ORIGINALDATE',
    PUBLISHER: 'LABEL',
    CATALOG_NUMBER: 'CATALOGNUMBER',
    REPLAYGAIN_GAIN: 'REPLAYGAIN_TRACK_GAIN',
    REPLAYGAIN_PEAK: 'REPLAYGAIN_TRACK_PEAK',
  },
  [level.disc]: { PART_NUMBER: 'DISCNUMBER', TITLE: 'DISCSUBTITLE', TOTAL_PARTS: 'TRACKTOTAL' },
  [level.album]: {
    TITLE: 'ALBUM',
    ARTIST: 'ALBUMARTIST',
    PART_NUMBER: 'DISCNUMBER',
    TOTAL_PARTS: 'TRACKTOTAL',
    DATE_RELEASED: 'DATE',
    DATE_RECORDED: 'ORIGINALDATE',
    PUBLISHER: 'LABEL',
    CATALOG_NUMBER: 'CATALOGNUMBER',
    REPLAYGAIN_GAIN: 'REPLAYGAIN_ALBUM_GAIN',
    REPLAYGAIN_PEAK: 'REPLAYGAIN_ALBUM_PEAK',
  },
  [level.edition]: { TITLE: 'EDITION', TOTAL_PARTS: 'DISCTOTAL' },
};
/** The sort form of another tag is within that. */
const sortForm = 'SORT_WITH';

export interface MatroskaTags {
  /** As comments of Vorbis. */
  comments: string[];
  pictures: EmbeddedPicture[];
}

/** The tags and pictures of a Matroska file, wherever they stand in it. */
export async function matroskaTags(source: ByteSource, content: Piece): Promise<MatroskaTags> {
  const found: MatroskaTags = { comments: [], pictures: [] };
  let title = '';
  for await (const top of elements(source, 0, source.size)) {
    if (top.id !== id.segment) continue;
    for await (const element of elements(source, top.start, top.end ?? source.size)) {
      if (element.id === id.info) title = await titleOf(source, element);
      if (element.id === id.tags) await readTags(source, element, found.comments);
      if (element.id === id.attachments) await readFiles(source, content, element, found.pictures);
    }
    break;
  }
  if (title !== '' && !found.comments.some((comment) => comment.startsWith('TITLE='))) {
    found.comments.push(`TITLE=${title}`);
  }
  return found;
}

function within(source: ByteSource, { start, end }: Element) {
  return elements(source, start, end ?? start);
}

async function titleOf(source: ByteSource, info: Element): Promise<string> {
  for await (const element of within(source, info)) {
    if (element.id === id.title) return string(await contentOf(source, element));
  }
  return '';
}

async function readTags(source: ByteSource, tags: Element, comments: string[]): Promise<void> {
  for await (const tag of within(source, tags)) {
    if (tag.id !== id.tag) continue;
    const about = await targetOf(source, tag);
    if (about === null) continue;
    for await (const simple of within(source, tag)) {
      if (simple.id === id.simple && comments.length < mostTags) {
        comments.push(...(await readSimple(source, simple, renamed[about] ?? {})));
      }
    }
  }
}

/** @returns null for tags of chapters and attached files. */
async function targetOf(source: ByteSource, tag: Element): Promise<number | null> {
  let about = level.track;
  for await (const targets of within(source, tag)) {
    if (targets.id !== id.targets) continue;
    for await (const element of within(source, targets)) {
      const value = unsigned(await contentOf(source, element, 8));
      if (element.id === id.level) about = value;
      if ((element.id === id.chapter || element.id === id.attachment) && value !== 0) return null;
    }
  }
  return about;
}

async function readSimple(
  source: ByteSource,
  simple: Element,
  names: Readonly<Record<string, string>>,
): Promise<string[]> {
  let name = '';
  let value = '';
  let sorted = '';
  for await (const element of within(source, simple)) {
    if (element.id === id.name) name = string(await contentOf(source, element)).toUpperCase();
    if (element.id === id.text) value = string(await contentOf(source, element, longestText));
    if (element.id !== id.simple) continue;
    const [inner = ''] = await readSimple(source, element, {});
    if (inner.startsWith(`${sortForm}=`)) sorted = inner.slice(sortForm.length + 1);
  }
  const known = names[name] ?? name;
  if (known === '' || value === '') return [];
  return [`${known}=${value}`, ...(sorted === '' ? [] : [`${known}SORT=${sorted}`])];
}

async function readFiles(
  source: ByteSource,
  content: Piece,
  attachments: Element,
  pictures: EmbeddedPicture[],
): Promise<void> {
  const covers: EmbeddedPicture[] = [];
  for await (const file of within(source, attachments)) {
    if (file.id !== id.file) continue;
    let [name, mimeType, data]: [string, string, Piece | null] = ['', '', null];
    for await (const element of within(source, file)) {
      if (element.id === id.fileName) name = string(await contentOf(source, element));
      if (element.id === id.fileType) mimeType = string(await contentOf(source, element));
      if (element.id === id.fileData) data = partOf(content, element.start, element.end ?? element.start);
    }
    if (!mimeType.startsWith('image/') || !data) continue;
    // The format names the front cover so.
    (/^cover\./i.test(name) ? covers : pictures).push({ mimeType, content: data });
  }
  pictures.unshift(...covers);
}
