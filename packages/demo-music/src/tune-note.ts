/** One note of a score. */
export interface Note {
  /** Beats from the beginning of the tune. */
  readonly start: number;
  /** Beats. */
  readonly length: number;
  /** MIDI number. */
  readonly pitch: number;
  /** How hard it is struck, 0 to 1. */
  readonly velocity: number;
}
