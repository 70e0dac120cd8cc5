import { open, stat } from 'node:fs/promises';
import { fileTypeFromBlob, fileTypeFromBuffer } from 'file-type';
import { ByteSource, id3Bytes } from './byte-source.ts';
import type { DiskPath } from './disk-path.ts';
import { type OpenAudio, withAudio } from './open-audio.ts';

/** The type of a file, from its content. */
export interface AudioType {
  /** Of the content, e.g. `audio/mp4`. */
  mimeType: string;
  /** A short name of the type, e.g. `mp3`. */
  extension: string;
}

/** The file is not audio of an accepted type, or nothing of it can be played; the message says why. */
export class UnsupportedAudioError extends Error {
  override name = 'UnsupportedAudioError';
}

const extensionsByType: Readonly<Record<string, string>> = {
  'audio/mpeg': 'mp3',
  'audio/x-m4a': 'm4a',
  'audio/mp4': 'm4a',
  'video/mp4': 'm4a',
  'audio/aac': 'aac',
};

const asfHeader = Buffer.from('3026b2758e66cf11a6d900aa0062ce6c', 'hex');
const ebmlHeader = Buffer.from('1a45dfa3', 'hex');

interface Signature extends AudioType {
  matches(head: Buffer): boolean;
}

const text = (head: Buffer, at: number, expected: string) =>
  head.toString('latin1', at, at + expected.length) === expected;

/** Of formats that their first bytes tell for certain. */
const signatures: readonly Signature[] = [
  { extension: 'flac', mimeType: 'audio/flac', matches: (head) => text(head, 0, 'fLaC') },
  {
    extension: 'opus',
    mimeType: 'audio/ogg; codecs=opus',
    matches: (head) => text(head, 0, 'OggS') && firstPacket(head, 'OpusHead'),
  },
  {
    extension: 'spx',
    mimeType: 'audio/ogg; codecs=speex',
    matches: (head) => text(head, 0, 'OggS') && firstPacket(head, 'Speex   '),
  },
  {
    extension: 'ogg',
    mimeType: 'audio/ogg',
    matches: (head) =>
      text(head, 0, 'OggS') && (firstPacket(head, '\x01vorbis') || firstPacket(head, '\x7fFLAC')),
  },
  {
    extension: 'wav',
    mimeType: 'audio/wav',
    matches: (head) => /^(?:RIFF|RF64|BW64)$/.test(head.toString('latin1', 0, 4)) && text(head, 8, 'WAVE'),
  },
  {
    extension: 'aiff',
    mimeType: 'audio/aiff',
    matches: (head) => text(head, 0, 'FORM') && (text(head, 8, 'AIFF') || text(head, 8, 'AIFC')),
  },
  {
    extension: 'wma',
    mimeType: 'audio/x-ms-wma',
    matches: (head) => head.subarray(0, asfHeader.length).equals(asfHeader),
  },
  { extension: 'ape', mimeType: 'audio/x-ape', matches: (head) => text(head, 0, 'MAC ') },
  { extension: 'wv', mimeType: 'audio/x-wavpack', matches: (head) => text(head, 0, 'wvpk') },
  { extension: 'tta', mimeType: 'audio/x-tta', matches: (head) => text(head, 0, 'TTA1') },
  {
    extension: 'mpc',
    mimeType: 'audio/x-musepack',
    matches: (head) => text(head, 0, 'MPCK') || (text(head, 0, 'MP+') && ((head[3] ?? 0) & 15) === 7),
  },
  {
    extension: 'dsf',
    mimeType: 'audio/x-dsf',
    matches: (head) => text(head, 0, 'DSD ') && text(head, 28, 'fmt '),
  },
  {
    extension: 'dff',
    mimeType: 'audio/x-dff',
    matches: (head) => text(head, 0, 'FRM8') && text(head, 12, 'DSD '),
  },
  { extension: 'webm', mimeType: 'audio/webm', matches: (head) => isEbml(head) && docType(head) === 'webm' },
  {
    extension: 'mka',
    mimeType: 'audio/matroska',
    matches: (head) => isEbml(head) && docType(head) === 'matroska',
  },
];

/** The first packet of an Ogg file begins after the table of its page. */
function firstPacket(head: Buffer, expected: string): boolean {
  return text(head, 27 + (head[26] ?? 0), expected);
}

function isEbml(head: Buffer): boolean {
  return head.subarray(0, ebmlHeader.length).equals(ebmlHeader);
}

/** The element DocType is one of a handful in a header of some forty bytes. */
function docType(head: Buffer): string | null {
  const at = head.indexOf(Buffer.from('4282', 'hex'));
  return at === -1 ? null : head.toString('latin1', at + 3, at + 3 + ((head[at + 2] ?? 0) & 0x7f));
}

const headBytes = 300;

/** Finds the type from the content and ignores the file's name.
 * @throws {UnsupportedAudioError} if it is not accepted. */
export function detectAudioType(file: DiskPath | OpenAudio): Promise<AudioType> {
  return withAudio(file, async (audio) => (await typeBySignature(new ByteSource(audio))) ?? typeOf(audio));
}

async function typeOf(audio: OpenAudio): Promise<AudioType> {
  const content = await audio.content();
  const type = await (content instanceof Blob ? fileTypeFromBlob(content) : fileTypeFromBuffer(content));
  if (!type) throw new UnsupportedAudioError('its content is of no known type');
  const extension = extensionsByType[type.mime];
  if (!extension) throw new UnsupportedAudioError(`${type.mime} is not an accepted audio type`);
  return { mimeType: type.mime, extension };
}

/** Whether the first bytes are those of audio for certain. Reads nothing else, blocks nothing, and never fails. */
export async function isAudioByContent(file: DiskPath): Promise<boolean> {
  try {
    // Opening anything else, such as a pipe, could wait forever.
    if (!(await stat(file)).isFile()) return false;
    const handle = await open(file);
    try {
      const { size } = await handle.stat();
      const source = new ByteSource({ size, read: (...where) => handle.read(...where) });
      return (await beginsAsMusic(source)) || (await typeBySignature(source)) !== null;
    } finally {
      await handle.close();
    }
  } catch {
    return false;
  }
}

/** With a tag of ID3v2, or as MP4 for music. */
async function beginsAsMusic(source: ByteSource): Promise<boolean> {
  const head = (await source.read(0, 12)).toString('latin1');
  return head.startsWith('ID3') || /^....ftypM4[AB] $/s.test(head);
}

async function typeBySignature(source: ByteSource): Promise<AudioType | null> {
  const head = await source.read(await id3Bytes(source), headBytes);
  const found = signatures.find(({ matches }) => matches(head));
  return found ? { extension: found.extension, mimeType: found.mimeType } : null;
}
