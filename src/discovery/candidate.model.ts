/** A song that may appear on a shelf. */
export interface Candidate {
  id: string;
  /** The main artists first, then those who are featured. */
  artistIds: readonly string[];
}

/** Whether an artist is on both. */
export function shareArtist(one: Candidate | undefined, other: Candidate | undefined): boolean {
  return one?.artistIds.some((id) => other?.artistIds.includes(id)) ?? false;
}
