import { continueScreen } from './albums/continue-screen.ts';
import { lettersToALighthouse } from './albums/letters-to-a-lighthouse.ts';
import { midnightAtNumberNine } from './albums/midnight-at-number-nine.ts';
import { praiaDePapel } from './albums/praia-de-papel.ts';
import { slowWeather } from './albums/slow-weather.ts';
import { theWinterPiano } from './albums/the-winter-piano.ts';
import type { CoverSpec } from './cover-spec.ts';
import { demoSingles } from './demo-singles.ts';
import type { DemoAlbum, DemoArtist, DemoSong } from './demo-types.ts';

export { demoSingles } from './demo-singles.ts';
export type { DemoAlbum, DemoArtist, DemoSingle, DemoSong } from './demo-types.ts';

/** All artists of albums and songs. */
export const demoArtists: readonly DemoArtist[] = [
  { name: 'The Quill Street Five', picture: { seed: 31, palette: 'mustard', composition: 'group' } },
  { name: 'Inês Marvão', picture: { seed: 32, palette: 'reef', composition: 'portrait' } },
  { name: 'Vela Cartridge', picture: { seed: 33, palette: 'neon', composition: 'portrait' } },
  { name: 'Maren Oskell', picture: { seed: 34, palette: 'harbour', composition: 'portrait' } },
  { name: 'Glasswing Ferry', picture: { seed: 35, palette: 'mist', composition: 'group' } },
];

/** The albums, oldest first. */
export const demoAlbums: readonly DemoAlbum[] = [
  midnightAtNumberNine,
  praiaDePapel,
  continueScreen,
  lettersToALighthouse,
  theWinterPiano,
  slowWeather,
];

/** A song with its place on an album, if it is on one. */
export interface DemoTrack {
  readonly song: DemoSong;
  /** The album's, or the single's own. */
  readonly cover: CoverSpec;
  readonly album?: DemoAlbum;
  /** From 1. */
  readonly trackNumber?: number;
}

/** Every song of the catalog: the albums' in track order, then the singles. */
export const demoTracks: readonly DemoTrack[] = [
  ...demoAlbums.flatMap((album) =>
    album.songs.map((song, index) => ({ song, album, cover: album.cover, trackNumber: index + 1 })),
  ),
  ...demoSingles.map((song) => ({ song, cover: song.cover })),
];
