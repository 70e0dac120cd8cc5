/** Each of the two elements has its own way through the seam. */
export type Line = 0 | 1;

/** What the engine tells the seam. Frames are those of the audio context. */
export type SeamOrder =
  /** Keep what a line plays until it is joined. */
  | { kind: 'hold'; line: Line }
  /** When the first frame of a held line's song went in, as far as the page knows. */
  | { kind: 'origin'; line: Line; frame: number }
  /** Let `to` begin in the very frame in which `from` ends, which is not before `opensAt`. */
  | { kind: 'join'; from: Line; to: Line; opensAt: number }
  /** No joining; a line that is held or late passes on what comes in. */
  | { kind: 'pass'; line: Line };

export interface SeamReport {
  kind: 'joined';
  /** The line that is heard now. */
  line: Line;
  /** Seconds by which it is heard later than its element plays. */
  delay: number;
}
