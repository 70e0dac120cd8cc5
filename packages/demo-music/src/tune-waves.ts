import type { Wave } from './tune-wavetable.ts';

/** Strengths of `count` harmonics. */
function harmonics(count: number, strength: (harmonic: number) => number): Wave {
  return Array.from({ length: count }, (_, index) => strength(index + 1));
}

/** The waves that instruments are made of. */
export const waves = {
  sine: [1],
  hollow: harmonics(15, (harmonic) => (harmonic % 2 === 1 ? 1 / (harmonic * Math.sqrt(harmonic)) : 0.03)),
  mellow: harmonics(12, (harmonic) => 1 / (harmonic * harmonic)),
  warm: harmonics(24, (harmonic) => 1 / (harmonic * Math.sqrt(harmonic))),
  saw: harmonics(48, (harmonic) => 1 / harmonic),
  square: harmonics(48, (harmonic) => (harmonic % 2 === 1 ? 1 / harmonic : 0)),
  /** A pulse as wide as a quarter of its turn. */
  pulse: harmonics(48, (harmonic) =>
    harmonic % 4 === 0 ? 0 : (harmonic % 4 === 2 ? 1 : Math.SQRT1_2) / harmonic,
  ),
  felt: [1, 0.42, 0.2, 0.13, 0.06, 0.04, 0.02, 0.01],
  hammer: [0.1, 0.5, 0.8, 1, 0.8, 0.7, 0.4, 0.3, 0.2, 0.15, 0.1, 0.06],
  flute: [1, 0.38, 0.14, 0.06, 0.03],
  reed: [0.7, 1, 0.75, 0.6, 0.5, 0.3, 0.28, 0.16, 0.12, 0.1, 0.06, 0.05],
  drawbars: [1, 0.8, 0.55, 0.35, 0, 0.18, 0, 0.14],
  finger: [1, 0.6, 0.34, 0.2, 0.1, 0.06, 0.03],
  /** Strong around the third to sixth harmonic, like a muted horn. */
  brass: [0.8, 1, 0.9, 0.7, 0.5, 0.36, 0.24, 0.16, 0.1, 0.06, 0.04],
} satisfies Record<string, Wave>;
