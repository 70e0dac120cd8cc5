import type { EntityManager } from '@mikro-orm/postgresql';
import type { ArtistNames } from '../catalog/credits/artist-names.model.ts';
import type { MediaStore } from '../media/media.store.ts';
import type { CueTrack } from './cue-sheet.model.ts';

/** Services of an import. */
export interface ImportServices {
  em: EntityManager;
  store: MediaStore;
  /** Bytes. */
  limits: { audioMaxBytes: number; pictureMaxBytes: number };
  /** How texts with several artists are split; default: as usual. */
  names?: ArtistNames;
}

/** Rows that a song added besides itself. */
export interface Additions {
  artists: number;
  albums: number;
}

/** The outcome of one file. */
export type FileOutcome = {
  /** The path relative to the imported folder. */
  file: string;
  /** Size of the file; 0 if it could not be read. */
  bytes: number;
} & (
  | { status: 'added'; additions: Additions; warnings: string[]; tracks: CueTrack[] }
  /** Its tags have changed since it was imported: its song has followed. */
  | { status: 'updated'; warnings: string[]; tracks: CueTrack[] }
  /** Its audio was in the catalog already. */
  | { status: 'present' }
  | { status: 'failed'; reason: string }
  /** Hidden, or reached in another way. */
  | { status: 'leftOut'; reason: string }
);

export interface ImportSummary {
  added: number;
  /** Files whose tags have changed since they were imported. */
  updated: number;
  /** Files whose audio was in the catalog already. */
  present: number;
  failed: number;
  /** Audio that is left out for a reason. */
  leftOut: number;
  /** Files that are no audio, by name and content. */
  ignored: number;
  /** Rows added besides the songs. */
  artists: number;
  albums: number;
  /** Bytes of all examined files. */
  bytes: number;
  /** Bytes copied into the store. */
  addedBytes: number;
  milliseconds: number;
  /** Why the import ended before all files were examined; null if they were, or if it was interrupted. */
  halted: string | null;
  interrupted: boolean;
}
