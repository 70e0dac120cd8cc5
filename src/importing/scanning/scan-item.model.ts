import type { AudioContents, FileIdentity } from '../../media/threads/inspection-job.model.ts';
import type { FoundFile } from './folder-comparison.service.ts';
import type { KnownFile, KnownFolder } from './known-file.model.ts';
import type { Verdict } from './recognition.service.ts';

/** A file that a scan reads. */
export interface ScanItem {
  folder: KnownFolder;
  found: FoundFile;
  /** Whether to bring its song in line even if its bytes are the same. */
  again: boolean;
  /** Whether it is only looked at because files beside it have changed. */
  neighbour?: boolean;
}

/** A file that was read. */
export interface ReadItem extends ScanItem {
  contents: AudioContents & { identity: FileIdentity };
}

/** A file that is recognized. */
export interface Decision {
  item: ReadItem;
  verdict: Exclude<Verdict, { kind: 'later' }>;
  /** The song that the file is; for a new one, what stands for its id until it has one. */
  songId: string | null;
  /** The file as it becomes. */
  file: KnownFile;
  /** The file as it was. */
  before: KnownFile | null;
  /** Files that change along with it. */
  displaced: KnownFile[];
  /** Files that stand for nothing any more. */
  dropped: KnownFile[];
}
