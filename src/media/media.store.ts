import type { StagedFile } from './staged.file.ts';

/** Where files are kept under keys of their content. What is there is complete: a file appears at once or not
 * at all, and never changes afterwards. */
export interface MediaStore {
  /** Where incoming files are gathered; on the store's own file system, so that keeping one is a rename. */
  readonly stagingFolder: string;
  /** Moves a staged file to its key; one that is there already is left, since it has the same content. */
  keep(staged: StagedFile, key: string): Promise<void>;
  has(key: string): Promise<boolean>;
  /** Removes a file, and of a picture its renditions; what is not there is no error. */
  delete(key: string): Promise<void>;
  /** @throws when there is no such file. */
  read(key: string): Promise<Buffer>;
}
