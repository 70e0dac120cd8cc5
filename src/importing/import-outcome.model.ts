import type { EntityManager } from '@mikro-orm/postgresql';
import type { MediaStore } from '../media/media.store.ts';

/** The tools of an import. */
export interface ImportServices {
  em: EntityManager;
  store: MediaStore;
  /** Bytes. */
  limits: { audioMaxBytes: number; pictureMaxBytes: number };
}

/** How many rows a song brought along besides itself. */
export interface Additions {
  artists: number;
  albums: number;
}

/** The outcome of one file. */
export type FileOutcome = {
  /** Its path from the imported folder. */
  file: string;
  /** Of the file; 0 where it could not be read. */
  bytes: number;
} & (
  | { status: 'added'; additions: Additions; warnings: string[] }
  /** Its audio was in the catalog already. */
  | { status: 'present' }
  | { status: 'failed'; reason: string }
);

export interface ImportSummary {
  added: number;
  /** Files whose audio was in the catalog already. */
  present: number;
  failed: number;
  /** Files that are no audio by their names. */
  ignored: number;
  /** Rows that the added songs brought along. */
  artists: number;
  albums: number;
  /** Bytes of all files that were looked at. */
  bytes: number;
  /** Bytes that were copied into the store. */
  addedBytes: number;
  milliseconds: number;
  /** Why it ended before all files were looked at; null when they were, or when it was interrupted. */
  halted: string | null;
  interrupted: boolean;
}
