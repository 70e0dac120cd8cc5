import { stat } from 'node:fs/promises';
import path from 'node:path';
import { diskPath } from '../media/disk-path.model.ts';
import type { FolderNames } from './folder-names.service.ts';

/** BMP is no picture that can be read: it is found so that the report says so. */
const endings = 'jpe?g|jpe|jfif|png|webp|gif|avif|tiff?|bmp';
/** In the order of preference. Windows Media Player writes AlbumArt_{…}_Large and _Small. */
const coverNames = ['cover', 'folder', 'front', 'albumart(?!.*small).*', 'albumart.*'].map(
  (name) => new RegExp(`^${name}\\.(?:${endings})$`, 'i'),
);
const artistNames = [new RegExp(`^artist\\.(?:${endings})$`, 'i')];

/** What a picture in a folder shows. */
export type PictureKind = 'cover' | 'artist';

const names: Readonly<Record<PictureKind, readonly RegExp[]>> = { cover: coverNames, artist: artistNames };

export interface PictureFile {
  name: string;
  path: string;
  /** Bytes. */
  size: number;
}

/** The pictures of a kind in a folder, the preferred one first. */
export async function picturesIn(
  folder: string,
  kind: PictureKind,
  names: FolderNames,
): Promise<PictureFile[]> {
  const listed = await names.of(folder);
  const candidates = listed
    .map((name) => ({ name, rank: rankOf(name, kind) }))
    .filter(({ rank }) => rank !== -1)
    .sort((one, other) => one.rank - other.rank || (one.name < other.name ? -1 : 1));
  const found: PictureFile[] = [];
  for (const { name } of candidates) {
    const file = path.join(folder, name);
    const { size, isRegular } = await stat(diskPath(file)).then(
      (stats) => ({ size: stats.size, isRegular: stats.isFile() }),
      () => ({ size: 0, isRegular: false }),
    );
    if (isRegular) found.push({ name, path: file, size });
  }
  return found;
}

function rankOf(name: string, kind: PictureKind): number {
  return names[kind].findIndex((pattern) => pattern.test(name));
}
