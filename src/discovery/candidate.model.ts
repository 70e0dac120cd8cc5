/** A song that may appear on a shelf. */
export interface Candidate {
  id: string;
  artistId: string;
}
