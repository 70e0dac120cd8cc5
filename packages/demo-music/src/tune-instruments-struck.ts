import type { Instrument } from './tune-instrument.ts';
import { waves } from './tune-waves.ts';

/** Notes that are struck, and fade by themselves. */
export const struckInstruments = {
  feltPiano: {
    kind: 'layered',
    gain: 1,
    attack: 0.006,
    release: 0.16,
    layers: [
      { wave: waves.felt, gain: 0.85, decay: 1.5 },
      { wave: waves.hammer, gain: 0.22, decay: 0.22, bright: true },
      { wave: { hiss: 0.86 }, gain: 0.07, decay: 0.03 },
    ],
  },
  electricPiano: {
    kind: 'layered',
    gain: 1,
    attack: 0.004,
    release: 0.14,
    tremolo: { hertz: 4.3, depth: 0.22 },
    layers: [
      { wave: waves.sine, gain: 0.9, decay: 1.8 },
      { wave: [0.2, 1, 0.3, 0.25], gain: 0.28, decay: 0.5, bright: true },
      { wave: waves.sine, ratio: 7, gain: 0.12, decay: 0.12, bright: true },
    ],
  },
  vibraphone: {
    kind: 'layered',
    gain: 0.95,
    attack: 0.003,
    release: 0.5,
    tremolo: { hertz: 5.2, depth: 0.28 },
    layers: [
      { wave: waves.sine, gain: 0.95, decay: 2 },
      { wave: waves.sine, ratio: 3.984, gain: 0.26, decay: 0.5, bright: true },
      { wave: waves.sine, ratio: 10.3, gain: 0.1, decay: 0.06, bright: true },
    ],
  },
  marimba: {
    kind: 'layered',
    gain: 1.25,
    attack: 0.003,
    release: 0.2,
    layers: [
      { wave: waves.sine, gain: 1, decay: 0.38 },
      { wave: waves.sine, ratio: 3.93, gain: 0.3, decay: 0.1, bright: true },
      { wave: waves.sine, ratio: 9.2, gain: 0.12, decay: 0.03, bright: true },
    ],
  },
  kalimba: {
    kind: 'layered',
    gain: 1.15,
    attack: 0.003,
    release: 0.3,
    layers: [
      { wave: waves.sine, gain: 1, decay: 0.7 },
      { wave: waves.sine, ratio: 2.01, gain: 0.2, decay: 0.3 },
      { wave: waves.sine, ratio: 5.43, gain: 0.17, decay: 0.09, bright: true },
      { wave: { hiss: 0.7 }, gain: 0.06, decay: 0.02 },
    ],
  },
  musicBox: {
    kind: 'layered',
    gain: 0.85,
    attack: 0.002,
    release: 0.6,
    layers: [
      { wave: waves.sine, gain: 0.8, decay: 1.4 },
      { wave: waves.sine, ratio: 2, gain: 0.35, decay: 0.8 },
      { wave: waves.sine, ratio: 5.4, gain: 0.16, decay: 0.25, bright: true },
      { wave: waves.sine, ratio: 8.9, gain: 0.08, decay: 0.08, bright: true },
    ],
  },
  glass: {
    kind: 'layered',
    gain: 0.86,
    attack: 0.02,
    release: 0.7,
    tremolo: { hertz: 0.8, depth: 0.2 },
    layers: [
      { wave: waves.sine, gain: 0.59, decay: 2.4, detune: 3 },
      { wave: waves.sine, ratio: 2.76, gain: 0.14, decay: 0.7, bright: true },
    ],
  },
  synthPluck: {
    kind: 'layered',
    gain: 1,
    attack: 0.003,
    release: 0.12,
    layers: [
      { wave: waves.mellow, gain: 0.56, decay: 0.5, detune: 5 },
      { wave: waves.saw, gain: 0.34, decay: 0.1, bright: true },
    ],
  },
} satisfies Record<string, Instrument>;
