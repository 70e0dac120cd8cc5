import type { CoverSpec } from './cover-spec.ts';
import type { TuneSpec } from './tune-spec.ts';

/** An invented performer. */
export interface DemoArtist {
  readonly name: string;
  readonly picture: CoverSpec;
}

/** An invented song, and the tune that is played for it. */
export interface DemoSong {
  readonly title: string;
  /** The name of one of the demo artists; not always the album's. */
  readonly artist: string;
  readonly genre: string;
  readonly releaseYear: number;
  readonly tune: TuneSpec;
}

/** An invented album; its songs are in track order. */
export interface DemoAlbum {
  readonly title: string;
  readonly artist: string;
  readonly releaseYear: number;
  readonly cover: CoverSpec;
  readonly songs: readonly DemoSong[];
}

/** A song that was released by itself, with a cover of its own. */
export interface DemoSingle extends DemoSong {
  readonly cover: CoverSpec;
}
