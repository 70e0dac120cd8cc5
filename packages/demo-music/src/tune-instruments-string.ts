import type { Instrument } from './tune-instrument.ts';
import { waves } from './tune-waves.ts';

/** Guitars, a harp and the basses. */
export const stringInstruments = {
  nylonGuitar: {
    kind: 'plucked',
    gain: 1,
    decay: 1.1,
    release: 0.1,
    damping: 0.24,
    softness: 0.55,
    position: 0.21,
  },
  steelGuitar: {
    kind: 'plucked',
    gain: 1.05,
    decay: 1.5,
    release: 0.12,
    damping: 0.1,
    softness: 0.35,
    position: 0.14,
  },
  harp: {
    kind: 'plucked',
    gain: 1.05,
    decay: 1.7,
    release: 0.5,
    damping: 0.22,
    softness: 0.7,
    position: 0.4,
  },
  uprightBass: {
    kind: 'layered',
    gain: 1,
    attack: 0.008,
    release: 0.07,
    layers: [
      { wave: waves.finger, gain: 0.95, decay: 0.75 },
      { wave: waves.hammer, gain: 0.12, decay: 0.08, bright: true },
      { wave: { hiss: 0.92 }, gain: 0.08, decay: 0.025 },
    ],
  },
  softBass: {
    kind: 'layered',
    gain: 0.95,
    attack: 0.015,
    release: 0.08,
    layers: [{ wave: waves.mellow, gain: 0.95, decay: 2.2 }],
  },
  synthBass: {
    kind: 'layered',
    gain: 0.68,
    attack: 0.004,
    release: 0.04,
    layers: [
      { wave: waves.mellow, gain: 0.85 },
      { wave: waves.saw, gain: 0.5, decay: 0.16, bright: true },
    ],
  },
} satisfies Record<string, Instrument>;
