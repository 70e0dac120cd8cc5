import type { CompositionName } from './cover-compositions.ts';
import type { PaletteName } from './cover-palettes.ts';

/** The description of a picture. */
export interface CoverSpec {
  /** Determines everything that the palette and the composition leave open. */
  readonly seed: number;
  readonly palette: PaletteName;
  readonly composition: CompositionName;
}
