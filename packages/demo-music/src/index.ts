export { type RenderedCover, renderCover } from './cover.ts';
export type { CoverSpec } from './cover-spec.ts';
export {
  type DemoAlbum,
  type DemoArtist,
  type DemoSingle,
  type DemoSong,
  type DemoTrack,
  demoAlbums,
  demoArtists,
  demoSingles,
  demoTracks,
} from './demo-catalog.ts';
export { between, cycle, pick, type Random, seededRandom } from './random.ts';
export { type RenderedTune, renderTunes, type TuneJob } from './tune-workers.ts';
