import { open } from 'node:fs/promises';
import { ByteSource, id3Bytes } from './byte-source.ts';
import { type DiskPath, openBlob } from './disk-path.ts';
import { dffChunks } from './dsd-stream.ts';
import { commentedFlac, id3Tag, type Piece, silentMp3 } from './made-tags.ts';
import { matroskaTags } from './matroska-tags.ts';
import { pagesFrom } from './ogg-pages.ts';
import { wavChunks } from './wav-stream.ts';

/** What a reader of tags is to be given. */
export interface TagSource {
  blob: Blob;
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
 * readers know. Nothing is copied: the parts are read when they are asked for.
 * @param extension as in the store's names, determined from the content. */
export async function tagSource(file: DiskPath, extension: string): Promise<TagSource> {
  const mimeType = readable[extension];
  if (mimeType !== undefined && extension !== 'ogg')
    return { blob: await openBlob(file, mimeType), mimeType };
  const handle = await open(file);
  try {
    const source = new ByteSource(handle, (await handle.stat()).size);
    return await sourceOf(source, await openBlob(file), extension);
  } finally {
    await handle.close();
  }
}

async function sourceOf(source: ByteSource, content: Blob, extension: string): Promise<TagSource> {
  if (extension === 'ogg') return (await flacOfOgg(source, content)) ?? plain(content, 'audio/ogg');
  if (extension === 'wav') return wav(await wavParts(source, content));
  if (extension === 'dsf') return mp3(await dsfTag(source, content), []);
  if (extension === 'dff') return mp3(await dffTag(source, content), []);
  if (extension === 'mka' || extension === 'webm') {
    const { comments, pictures } = await matroskaTags(source, content);
    return {
      blob: new Blob(commentedFlac(comments, pictures), { type: 'audio/flac' }),
      mimeType: 'audio/flac',
    };
  }
  const head = content.slice(0, await id3Bytes(source));
  return mp3([head], [content.slice(await tailStart(source))]);
}

function plain(content: Blob, mimeType: string): TagSource {
  return { blob: content.slice(0, content.size, mimeType), mimeType };
}

/** Before "fLaC" in the first packet: its mark, a version, the number of packets with tags. */
const oggFlacHeaderBytes = 9;

/** FLAC in Ogg, which readers take for Vorbis: without the pages, its packets are a FLAC file. */
async function flacOfOgg(source: ByteSource, content: Blob): Promise<TagSource | null> {
  const parts: Blob[] = [];
  for await (const page of pagesFrom(source, await id3Bytes(source))) {
    const isFirst = parts.length === 0;
    if (isFirst && (await source.read(page.start, 5)).toString('latin1') !== '\x7fFLAC') return null;
    // Pages of the sound have a place.
    if (!isFirst && page.granule !== null && page.granule > 0n) break;
    parts.push(content.slice(page.start + (isFirst ? oggFlacHeaderBytes : 0), page.end));
  }
  const mimeType = 'audio/flac';
  return { blob: new Blob(parts, { type: mimeType }), mimeType };
}

function mp3(before: readonly Piece[], after: readonly Piece[]): TagSource {
  const mimeType = 'audio/mpeg';
  return { blob: new Blob([...before, silentMp3(), ...after], { type: mimeType }), mimeType };
}

const footerBytes = 32;
const id3v1Bytes = 128;

/** Where the tags after the sound begin: APEv2, and behind it ID3v1. */
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
  const mimeType = 'audio/wav';
  const bytes = parts.reduce((sum, part) => sum + (part instanceof Blob ? part.size : part.length), 0);
  const head = Buffer.from('RIFF\0\0\0\0WAVE', 'latin1');
  head.writeUInt32LE(bytes + 4, 4);
  return { blob: new Blob([head, ...parts], { type: mimeType }), mimeType };
}

/** The chunks with tags, whole ones only. */
async function wavParts(source: ByteSource, content: Blob): Promise<Piece[]> {
  const parts: Piece[] = [];
  for (const { id, start, length } of await wavChunks(source)) {
    if (!tagChunks.has(id) || length === null || start + length > source.size) continue;
    parts.push(content.slice(start - 8, start + length), Buffer.alloc(length % 2));
  }
  return parts;
}

async function dsfTag(source: ByteSource, content: Blob): Promise<Piece[]> {
  const start = Number((await source.readPadded(20, 8)).readBigUInt64LE(0));
  return start > 0 && start < source.size ? [content.slice(start)] : [];
}

/** A chunk with ID3, or else the title and the artist of the format's own. */
async function dffTag(source: ByteSource, content: Blob): Promise<Piece[]> {
  const chunks = await dffChunks(source, 16, source.size);
  const tag = chunks.find(({ id }) => id === 'ID3 ');
  if (tag) return [content.slice(tag.start, tag.start + tag.length)];
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
