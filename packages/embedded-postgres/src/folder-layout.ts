import path from 'node:path';

/** Layout of the folder of an embedded server. */
export interface FolderLayout {
  readonly folder: string;
  /** PostgreSQL's data directory. It appears completely, by a rename, or not at all. */
  readonly cluster: string;
  readonly password: string;
  readonly log: string;
}

const makingPrefix = 'making-';

/** The layout below an absolute path. */
export function folderLayout(folder: string): FolderLayout {
  return {
    folder,
    cluster: path.join(folder, 'cluster'),
    password: path.join(folder, 'password'),
    log: path.join(folder, 'postgres.log'),
  };
}

/** A name for something temporary. It contains our pid, so that others can tell who needs it. */
export function makingPath(folder: string, unique: string): string {
  return path.join(folder, `${makingPrefix}${process.pid}-${unique}`);
}

/** The pid in such a name; undefined for any other name. */
export function makerOf(name: string): number | undefined {
  const digits = name.startsWith(makingPrefix)
    ? /^\d+/.exec(name.slice(makingPrefix.length))?.[0]
    : undefined;
  return digits === undefined ? undefined : Number(digits);
}
