/** The tags of a file; empty if missing. */
export interface Tags {
  title: string;
  artist: string;
  album: string;
  /** All of them, with semicolons in between. */
  genreNames: string;
  discNumber: number | null;
  trackNumber: number | null;
  /** Seconds. */
  duration: number | null;
}

/** Reads the tags of an audio file in the browser. The reader is large, and loaded with the first file.
 * @returns null for an unreadable file: the server decides about it. */
export async function readTags(file: Blob): Promise<Tags | null> {
  try {
    const { parseBlob } = await import('music-metadata');
    const { common, format } = await parseBlob(file, { skipCovers: true });
    return {
      title: common.title ?? '',
      artist: common.artist ?? '',
      album: common.album ?? '',
      genreNames: common.genre?.join('; ') ?? '',
      discNumber: common.disk.no,
      trackNumber: common.track.no,
      duration: format.duration ?? null,
    };
  } catch {
    return null;
  }
}

/** Whether an audio file has a picture in its tags. */
export async function hasPicture(file: Blob): Promise<boolean> {
  const { parseBlob } = await import('music-metadata');
  const { common } = await parseBlob(file);
  return Boolean(common.picture?.length);
}
