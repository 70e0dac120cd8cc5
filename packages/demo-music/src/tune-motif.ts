import { pick, type Random } from './random.ts';
import { readPattern } from './tune-pattern.ts';

/** How busy a melody is. */
export type Feel = 'sparse' | 'flowing' | 'lively';

/** A bar of melody, not yet bound to a chord: its rhythm, and its steps above the first note. */
export type Motif = readonly { readonly start: number; readonly length: number; readonly rise: number }[];

const rhythms: Record<3 | 4, Record<Feel | 'cadence', readonly string[]>> = {
  4: {
    sparse: ['o---o-o-', 'o--o--o-', '..o-o---', 'o---oo--', 'o-----oo', 'o-o---o-'],
    flowing: ['o-o-o---', 'o--oo---', 'o-oo--o-', '..o-o-o-', 'o---o-oo', 'o--o--o-'],
    lively: ['o-oo-oo-', 'ooo-o-oo', 'o-ooo-o-', '.oooo-o-', 'oo-oo-o-', 'o-oo.ooo'],
    cadence: ['o-o-----', 'ooo-----', 'o-o-o---', 'o--oo---'],
  },
  3: {
    sparse: ['o---o-', 'o-o---', 'o--oo-'],
    flowing: ['o-o-o-', 'o--oo-', 'o---oo', 'o-ooo-'],
    lively: ['o-oooo', 'oo-oo-', 'oooo--', 'o-ooo-'],
    cadence: ['oo----', 'o-o---', 'ooo---'],
  },
};

/** Steps up and down, as often as they sound good: mostly to the next note, seldom a leap. */
const moves = [1, 1, 1, -1, -1, -1, 2, 2, -2, -2, 0, 3];

/** Invents a motif. It rises before it falls, and turns back after a leap, as sung melodies do. */
export function inventMotif(random: Random, beats: 3 | 4, feel: Feel): Motif {
  const steps = readPattern(pick(random, rhythms[beats][feel]), beats);
  let rise = 0;
  let move = 0;
  return steps.map(({ start, length }, index) => {
    if (index > 0) {
      move = nextMove(random, move, index / steps.length);
      rise = Math.max(-3, Math.min(4, rise + move));
    }
    return { start, length, rise };
  });
}

/** Ways to come to rest on a note: from above, from below, or around it. */
const approaches = [
  [3, 1, 0],
  [2, 1, 0],
  [-1, 1, 0],
  [1, -1, 0],
  [-2, -1, 0],
];

/** Invents the end of a phrase: a step or two that lead into a long note. */
export function inventCadence(random: Random, beats: 3 | 4): Motif {
  const steps = readPattern(pick(random, rhythms[beats].cadence), beats);
  const rises = pick(random, approaches).slice(-steps.length);
  return steps.map(({ start, length }, index) => ({ start, length, rise: rises[index] ?? 0 }));
}

/** The same motif with a different ending, so that a repeat is not a copy. */
export function varyMotif(random: Random, motif: Motif): Motif {
  const turn = pick(random, [-1, 1, 2]);
  return motif.map((note, index) =>
    index < motif.length - 2 ? note : { ...note, rise: Math.max(-3, Math.min(4, note.rise + turn)) },
  );
}

function nextMove(random: Random, previous: number, progress: number): number {
  if (Math.abs(previous) > 1) return previous > 0 ? -1 : 1;
  const move = pick(random, moves);
  return progress > 0.6 ? Math.min(move, -move) : move;
}
