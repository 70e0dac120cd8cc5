import { aiffChunks } from './aiff-stream.ts';
import { ByteSource, id3Bytes } from './byte-source.ts';
import { dffChunks } from './dsd-stream.ts';
import { withFrameNames } from './id3-frames.ts';
import { commentedFlac, id3Tag, silentMp3 } from './made-tags.ts';
import { matroskaTags } from './matroska-tags.ts';
import { pagesFrom } from './ogg-pages.ts';
import { joined, type OpenAudio, type Piece, partOf, sizeOf } from './open-audio.ts';
import { wavChunks } from './wav-stream.ts';

/** What a reader of tags is to be given. */
export interface TagSource {
  content: Piece;
  /** Tells the reader which of its parsers to use. */
  mimeType: string;
}

/** Formats that tag readers know by themselves. */
const readable: Readonly<Record<string, string>> = {
  mp3: 'audio/mpeg',
  aac: 'audio/aac',
  flac: 'audio/flac',
  ogg: 'audio/ogg',
  opus: 'audio/ogg',
  spx: 'audio/ogg',
  m4a: 'audio/mp4',
  aiff: 'audio/aiff',
  wma: 'audio/ms-asf',
};

/** Readers of tags do not know all formats, stumble over a sound that is cut off, or leave out what follows it. The tags
 * themselves are those of some other format, though: they are given without the sound, in a file of a format that all
 * readers know. Parts of a large file are read when they are asked for.
 * @param audio stays open until they have been read.
 * @param extension as in the store's names, determined from the content. */
export async function tagSource(audio: OpenAudio, extension: string): Promise<TagSource> {
  const mimeType = readable[extension];
  const content = await audio.content(mimeType);
  const source = new ByteSource(audio);
  if (mimeType === undefined || extension === 'ogg') return sourceOf(source, content, extension);
  const tag = extension === 'aiff' ? await aiffTag(source) : 0;
  const pieces = await withFrameNames(source, content, tag, [0, source.size]);
  return pieces.length === 1 ? { content, mimeType } : joinedAs(mimeType, pieces);
}

/** Where the ID3 of AIFF begins: the start of the file, where there is none, if it has none. */
async function aiffTag(source: ByteSource): Promise<number> {
  for await (const { id, start } of aiffChunks(source)) {
    if (id === 'ID3 ') return start;
  }
  return 0;
}

async function sourceOf(source: ByteSource, content: Piece, extension: string): Promise<TagSource> {
  if (extension === 'ogg') return (await flacOfOgg(source, content)) ?? { content, mimeType: 'audio/ogg' };
  if (extension === 'wav') return wav(await wavParts(source, content));
  if (extension === 'dsf') return mp3(await dsfTag(source, content), []);
  if (extension === 'dff') return mp3(await dffTag(source, content), []);
  if (extension === 'mka' || extension === 'webm') {
    const { comments, pictures } = await matroskaTags(source, content);
    return joinedAs('audio/flac', commentedFlac(comments, pictures));
  }
  const head = await withFrameNames(source, content, 0, [0, await id3Bytes(source)]);
  return mp3(head, [partOf(content, await tailStart(source))]);
}

function joinedAs(mimeType: string, pieces: readonly Piece[]): TagSource {
  return { content: joined(pieces, mimeType), mimeType };
}

/** Before "fLaC" in the first packet: its mark, a version, the number of packets with tags. */
const oggFlacHeaderBytes = 9;

/** FLAC in Ogg, which readers take for Vorbis: without the pages, its packets are a FLAC file. */
async function flacOfOgg(source: ByteSource, content: Piece): Promise<TagSource | null> {
  const parts: Piece[] = [];
  for await (const page of pagesFrom(source, await id3Bytes(source))) {
    const isFirst = parts.length === 0;
    if (isFirst && (await source.read(page.start, 5)).toString('latin1') !== '\x7fFLAC') return null;
    // Pages of the sound have a place.
    if (!isFirst && page.granule !== null && page.granule > 0n) break;
    parts.push(partOf(content, page.start + (isFirst ? oggFlacHeaderBytes : 0), page.end));
  }
  return joinedAs('audio/flac', parts);
}

function mp3(before: readonly Piece[], after: readonly Piece[]): TagSource {
  return joinedAs('audio/mpeg', [...before, silentMp3(), ...after]);
}

const footerBytes = 32;
const id3v1Bytes = 128;

/** Where the tags after the sound begin: APEv2, and after it ID3v1. */
async function tailStart(source: ByteSource): Promise<number> {
  const last = await source.read(source.size - id3v1Bytes, 3);
  const end = last.toString('latin1') === 'TAG' ? source.size - id3v1Bytes : source.size;
  const footer = await source.read(end - footerBytes, footerBytes);
  if (footer.toString('latin1', 0, 8) !== 'APETAGEX') return end;
  // The length is that of the fields and the footer; a header may precede them.
  const header = footer.readUInt32LE(20) >>> 31 === 1 ? footerBytes : 0;
  return Math.max(0, end - footer.readUInt32LE(12) - header);
}

const tagChunks = new Set(['fmt ', 'fact', 'LIST', 'id3 ', 'ID3 ', 'CSET', 'bext']);

function wav(parts: readonly Piece[]): TagSource {
  const bytes = parts.reduce((sum, part) => sum + sizeOf(part), 0);
  const head = Buffer.from('RIFF\0\0\0\0WAVE', 'latin1');
  head.writeUInt32LE(bytes + 4, 4);
  return joinedAs('audio/wav', [head, ...parts]);
}

/** The chunks with tags, whole ones only. */
async function wavParts(source: ByteSource, content: Piece): Promise<Piece[]> {
  const parts: Piece[] = [];
  for (const { id, start, length } of await wavChunks(source)) {
    if (!tagChunks.has(id) || length === null || start + length > source.size) continue;
    parts.push(...(await withFrameNames(source, content, start, [start - 8, start + length])));
    parts.push(Buffer.alloc(length % 2));
  }
  return parts;
}

async function dsfTag(source: ByteSource, content: Piece): Promise<Piece[]> {
  const start = Number((await source.readPadded(20, 8)).readBigUInt64LE(0));
  return start > 0 && start < source.size ? withFrameNames(source, content, start, [start, source.size]) : [];
}

/** A chunk with ID3, or else the title and the artist of the format's own. */
async function dffTag(source: ByteSource, content: Piece): Promise<Piece[]> {
  const chunks = await dffChunks(source, 16, source.size);
  const tag = chunks.find(({ id }) => id === 'ID3 ');
  if (tag) return withFrameNames(source, content, tag.start, [tag.start, tag.start + tag.length]);
  const info = chunks.find(({ id }) => id === 'DIIN');
  const texts = info ? await dffChunks(source, info.start, info.start + info.length) : [];
  const textOf = async (wanted: string) => {
    const found = texts.find(({ id }) => id === wanted);
    // The length of the text comes before it.
    return found
      ? (await source.read(found.start + 4, Math.min(found.length - 4, 4096))).toString('latin1')
      : '';
  };
  return [id3Tag({ TIT2: await textOf('DITI'), TPE1: await textOf('DIAR') })];
}
