/** Patterns of chords, one text for each bar, in turn: `o` strikes all voices, a digit one of them from the
 * lowest, 0 (digits above the chord's number of voices are an octave higher). */
export const chordFigures = {
  held: ['o-------'],
  quarters: ['o-o-o-o-'],
  strum: ['o--oo-oo', 'o--o-ooo'],
  stabs: ['o..o----', '..o...o-'],
  bossa: ['o--o--o-', '..o-.o--'],
  offbeat: ['.o.o.o.o'],
  pulse: ['oooooooo'],
  arpeggio: ['01232123', '01234321'],
  picking: ['0-213-12', '0-213-21'],
  ripple: ['0123412301234123'],
  sequence: ['0.20.3.1.20.3.21'],
  drift: ['0-2-3-1-', '0-3-4-2-'],
  waltz: ['..o-o-'],
  waltzArpeggio: ['012321', '012343'],
  waltzRipple: ['0-1-2-3-2-1-'],
} satisfies Record<string, readonly string[]>;

export type ChordFigure = keyof typeof chordFigures;

/** Bass lines, one text for each bar, in turn: `r` the root, `o` its octave, `f` the fifth, `t` the third, `n` the
 * semitone below the next root, which leads into it. */
export const bassFigures = {
  long: ['r-------'],
  halves: ['r---f---'],
  walking: ['r-t-f-n-', 'r-f-t-n-'],
  bossa: ['r--ff--f', 'r--ff--r'],
  pop: ['r--r--f-', 'r--r-fof'],
  eighths: ['rrrrrrrr', 'rrrrrrof'],
  octaves: ['rororoff', 'rorororn'],
  syncopated: ['r..r--o-', 'r..r..fn'],
  dub: ['r-.r..f-', 'r-..r-n-'],
  waltz: ['r-....', 'f-....'],
  waltzLong: ['r-----'],
} satisfies Record<string, readonly string[]>;

export type BassFigure = keyof typeof bassFigures;
