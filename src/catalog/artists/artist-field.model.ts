/** What an administrator can edit of an artist so that tags no longer change it. */
export enum ArtistField {
  NAME = 'NAME',
  SORT_NAME = 'SORT_NAME',
  MUSIC_BRAINZ_ID = 'MUSIC_BRAINZ_ID',
  IMAGE = 'IMAGE',
}
