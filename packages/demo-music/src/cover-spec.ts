import type { CompositionName } from './cover-compositions.ts';
import type { PaletteName } from './cover-palettes.ts';

/** What a picture is drawn from. */
export interface CoverSpec {
  /** Decides everything that the palette and the composition leave open. */
  readonly seed: number;
  readonly palette: PaletteName;
  readonly composition: CompositionName;
}
