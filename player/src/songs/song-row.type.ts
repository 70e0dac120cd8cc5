import type { MenuItem } from '../look/menu.tsx';
import type { ListedSong } from './listed-song.ts';

/** A row of a list of songs. */
export interface SongRow {
  /** The same song may be on a playlist twice. */
  key: string;
  song: ListedSong;
  /** Of the track on its disc, instead of the place in the list. */
  number?: number | null;
  /** Beside the length, such as when it was played. */
  note?: string;
  hasLyrics?: boolean;
  /** Somebody else has just added it. */
  fresh?: boolean;
  /** Names of others who are at it. */
  visitors?: string;
}

/** What a row does, the same for all rows of a list. */
export interface RowActs {
  play: (index: number) => void;
  toggle: () => void;
  like: (row: SongRow) => void;
  details: (row: SongRow) => void;
  menu: (row: SongRow, index: number) => readonly MenuItem[];
}

/** How rows look, the same for all rows of a list. */
export interface RowLook {
  covers: boolean;
  album: boolean;
  /** The artist in the heading of the page, whom rows need not name. */
  knownArtist: string | undefined;
}
