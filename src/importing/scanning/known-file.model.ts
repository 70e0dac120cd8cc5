import type { FileIdentity } from '../../media/threads/inspection-job.model.ts';

/** A folder of the library, or the root of all imported files. */
export interface KnownFolder {
  id: string;
  /** Absolute. */
  path: string;
  served: boolean;
}

/** A file as the database knows it. Paths have the escapes of `nameOfBytes`. */
export interface KnownFile extends FileIdentity {
  id: string;
  folder: KnownFolder;
  /** From the folder. */
  path: string;
  beside: string | null;
  sound: string | null;
  audioKey: string | null;
  songId: string | null;
  fault: string | null;
  /** Stands for what the albums of the songs beside it may follow from; null for a song on no album. */
  albumFacts: string | null;
  readBy: number;
  firstSeen: Date;
  lastSeen: Date;
  missingSince: Date | null;
}

/** The SHA-256 in the key of a file, which is the same in the store and in folders. */
export function hashInKey(key: string | null): string | null {
  return /[0-9a-f]{64}/.exec(key ?? '')?.[0] ?? null;
}
