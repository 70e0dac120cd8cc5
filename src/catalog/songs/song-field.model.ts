/** What an administrator can edit of a song so that tags no longer change it. */
export enum SongField {
  TITLE = 'TITLE',
  SORT_TITLE = 'SORT_TITLE',
  CREDITS = 'CREDITS',
  ALBUM = 'ALBUM',
  DISC_NUMBER = 'DISC_NUMBER',
  TRACK_NUMBER = 'TRACK_NUMBER',
  GENRES = 'GENRES',
  RELEASE_DATE = 'RELEASE_DATE',
  BPM = 'BPM',
  ISRC = 'ISRC',
  MUSIC_BRAINZ_ID = 'MUSIC_BRAINZ_ID',
  LYRICS = 'LYRICS',
  IMAGE = 'IMAGE',
}
