import type { AudioHashes, AudioType } from '@tonearm/audio-measure';
import type { AudioMetadata, AudioTags } from '../audio-metadata.service.ts';

/** Tells whether a file has changed. Numbers beyond those of JavaScript are texts. */
export interface FileIdentity {
  /** Bytes. */
  size: number;
  /** Nanoseconds. */
  mtimeNs: string;
  ctimeNs: string;
  inode: string;
}

/** Everything that a scan wants to know of a file. */
export interface AudioContents {
  hashes: AudioHashes;
  metadata: AudioMetadata;
  /** The file that was read; null if it changed meanwhile. */
  identity: FileIdentity | null;
}

/** Results of inspecting an audio file in a thread. */
export interface InspectionAnswers {
  /** The type found in the content. */
  type: AudioType;
  tags: AudioTags;
  /** Everything: tags, picture, duration. */
  metadata: AudioMetadata;
  contents: AudioContents;
  hashes: AudioHashes;
}

export type Inspection = keyof InspectionAnswers;

export interface InspectionJob {
  inspection: Inspection;
  file: string;
  /** Saves detecting it again. */
  type?: AudioType | undefined;
}

/** Errors lose their class and their own properties on the way between threads. */
export interface ReportedError {
  /** Whether the file is at fault, as `UnsupportedAudioError` says. */
  unsupported: boolean;
  message: string;
  /** `code`, `syscall` and the like of errors of the operating system. */
  details: object;
}

export type InspectionReport =
  | { answer: InspectionAnswers[Inspection]; error?: undefined }
  | { error: ReportedError };
