/** What a file says of itself; empty where it says nothing. */
export interface Tags {
  title: string;
  artist: string;
  album: string;
  genre: string;
  discNumber: number | null;
  trackNumber: number | null;
  /** Seconds. */
  duration: number | null;
}

/** Reads the tags of an audio file in the browser. The reader is big, and loaded with the first file.
 * @returns null for a file that it can't read: the server has the last word on it. */
export async function readTags(file: Blob): Promise<Tags | null> {
  try {
    const { parseBlob } = await import('music-metadata');
    const { common, format } = await parseBlob(file, { skipCovers: true });
    return {
      title: common.title ?? '',
      artist: common.artist ?? '',
      album: common.album ?? '',
      genre: common.genre?.[0] ?? '',
      discNumber: common.disk.no,
      trackNumber: common.track.no,
      duration: format.duration ?? null,
    };
  } catch {
    return null;
  }
}
