/** A report of the server, as the page offers it. */
export interface FigureKind {
  name: string;
  title: string;
  /** What it tells, and of which days. */
  about: string;
  /** The column that is drawn; a table of names has none. */
  drawn?: { column: string; title: string; isBytes?: boolean };
}

const utc = 'Days are those of UTC.';

export const figureKinds: readonly FigureKind[] = [
  { name: 'plays', title: 'Plays', about: 'Plays recorded.', drawn: { column: 'plays', title: 'Plays' } },
  {
    name: 'listeners',
    title: 'Listeners',
    about:
      'Users who played something, each counted once in a day, a week or a month. Weeks and months are whole ones.',
    drawn: { column: 'listeners', title: 'Listeners' },
  },
  {
    name: 'retention',
    title: 'Retention',
    about:
      'Users who registered, and how many of them played something on a later day of theirs: day 1 is 24 to 48 hours after.',
    drawn: { column: 'new_users', title: 'New users' },
  },
  { name: 'top-artists', title: 'Top artists', about: `The 100 most played artists. ${utc}` },
  { name: 'genres', title: 'Genres', about: `Plays by genre, the most played first. ${utc}` },
  {
    name: 'storage',
    title: 'Storage',
    about: `Bytes of audio and pictures at the end. ${utc}`,
    drawn: { column: 'audio_bytes', title: 'Audio', isBytes: true },
  },
];

/** What heads the columns of the tables. Others stand as they are. */
const columnTitles: Record<string, string> = {
  from: 'From',
  until: 'Until',
  plays: 'Plays',
  listeners: 'Listeners',
  new_users: 'New users',
  day_1: 'Day 1',
  day_3: 'Day 3',
  day_7: 'Day 7',
  day_14: 'Day 14',
  day_30: 'Day 30',
  rank: 'Rank',
  artist_id: 'Id',
  artist: 'Artist',
  genre: 'Genre',
  audio_bytes: 'Audio, bytes',
  picture_bytes: 'Pictures, bytes',
};

export const columnTitle = (column: string): string => columnTitles[column] ?? column;
