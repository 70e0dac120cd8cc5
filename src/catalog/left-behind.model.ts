/** Keys of files, and ids of artists, that may have become unused. */
export interface LeftBehind {
  files: (string | null | undefined)[];
  artists: string[];
}
