/** A song that may come onto a shelf. */
export interface Candidate {
  id: string;
  artistId: string;
}
