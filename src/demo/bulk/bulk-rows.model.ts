import { between, cycle, pick, seededRandom } from '@tonearm/demo-music';
import { v7 as uuidv7 } from 'uuid';

const genres = [
  'Ambient',
  'Blues',
  'Chamber',
  'Drum and Bass',
  'Electronic',
  'Folk',
  'Funk',
  'Hip Hop',
  'House',
  'Indie',
];
const moreGenres = ['Jazz', 'Latin', 'Metal', 'Pop', 'Punk', 'Reggae', 'Rock', 'Soul', 'Techno', 'Trip Hop'];
const first = [
  'Amber',
  'Broken',
  'Crystal',
  'Distant',
  'Electric',
  'Fallen',
  'Golden',
  'Hidden',
  'Iron',
  'Janus',
];
const moreFirst = [
  'Kind',
  'Lunar',
  'Midnight',
  'Northern',
  'Open',
  'Paper',
  'Quiet',
  'Restless',
  'Silver',
  'Tidal',
];
const second = [
  'Arcade',
  'Bridge',
  'Canyon',
  'Dream',
  'Echo',
  'Forest',
  'Garden',
  'Harbour',
  'Island',
  'Journey',
];
const moreSecond = [
  'Kite',
  'Lantern',
  'Mirror',
  'Needle',
  'Orchard',
  'Parade',
  'Quarry',
  'River',
  'Signal',
  'Tower',
];
const adjectives = [...first, ...moreFirst];
const nouns = [...second, ...moreSecond];
const allGenres = [...genres, ...moreGenres];

const songsPerAlbum = 12;
const albumsPerArtist = 4;
/** Songs generated together; no album or artist extends into the next slice. */
export const bulkSliceSize = songsPerAlbum * albumsPerArtist * 20;
/** Songs added together: many, since what follows them reads the tables once for each batch. */
export const bulkBatchSize = bulkSliceSize * 250;
/** The first are few, so that PostgreSQL has something to do at once, and an interruption not long to wait. */
export const bulkFirstBatchSize = bulkSliceSize * 25;

/** Lines in the text format of PostgreSQL's COPY, without the line ends. */
export interface BulkBatch {
  artists: string[];
  albums: string[];
  songs: string[];
}

/** Generates songs number `from` to `to` (exclusive), with their own albums and artists. The names depend only on
 * the numbers.
 * @param audioKey the audio of all of them.
 * @param now the time of the latest; each song before it is a second older. */
export function makeBulkBatch(
  from: number,
  to: number,
  total: number,
  audioKey: string,
  now: Date,
): BulkBatch {
  const batch: BulkBatch = { artists: [], albums: [], songs: [] };
  let artistId = '';
  let albumId = '';
  let releases = new Set<string>();
  for (let index = from; index < to; index += 1) {
    const random = seededRandom(index);
    const place = index - from;
    const time = new Date(now.getTime() - (total - index) * 1000).toISOString();
    const words = () => `${pick(random, adjectives)} ${pick(random, nouns)}`;
    if (place % (songsPerAlbum * albumsPerArtist) === 0) {
      artistId = uuidv7();
      releases = new Set();
      batch.artists.push(line(artistId, `${words()} ${index.toString(36)}`, time));
    }
    if (place % songsPerAlbum === 0) {
      albumId = uuidv7();
      const title = words();
      const year = unusedYear(releases, title, Math.floor(between(random, 1960, 2027)));
      batch.albums.push(line(albumId, title, artistId, year, time, time));
    }
    const track = (place % songsPerAlbum) + 1;
    const genre = cycle(allGenres, Math.floor(index / songsPerAlbum));
    const duration = Math.floor(between(random, 90, 420));
    // Few songs are played often, most hardly ever.
    const plays = Math.floor(1000 / (1 + 5000 * random()));
    const title = `${words()} ${pick(random, nouns)}`;
    batch.songs.push(
      line(uuidv7(), title, artistId, albumId, track, genre, duration, audioKey, plays, time, time),
    );
  }
  return batch;
}

/** An artist has only one album with a given title and year. */
function unusedYear(releases: Set<string>, title: string, year: number): number {
  let unused = year;
  while (releases.has(`${title} ${unused}`)) unused -= 1;
  releases.add(`${title} ${unused}`);
  return unused;
}

function line(...values: (string | number)[]): string {
  return values.join('\t');
}
