import type { Instrument } from './tune-instrument.ts';
import { waves } from './tune-waves.ts';

/** Notes that sound for as long as they are held. */
export const heldInstruments = {
  flute: {
    kind: 'layered',
    gain: 0.68,
    attack: 0.055,
    release: 0.07,
    vibrato: { hertz: 5.1, cents: 14, delay: 0.25 },
    layers: [
      { wave: waves.flute, gain: 0.9 },
      { wave: { hiss: 0.45 }, gain: 0.03 },
      { wave: { hiss: 0.6 }, gain: 0.1, decay: 0.05 },
    ],
  },
  clarinet: {
    kind: 'layered',
    gain: 0.74,
    attack: 0.04,
    release: 0.06,
    vibrato: { hertz: 4.6, cents: 7, delay: 0.35 },
    layers: [
      { wave: waves.hollow, gain: 0.9 },
      { wave: { hiss: 0.6 }, gain: 0.012 },
    ],
  },
  mutedHorn: {
    kind: 'layered',
    gain: 0.66,
    attack: 0.05,
    release: 0.07,
    vibrato: { hertz: 5.4, cents: 12, delay: 0.3 },
    layers: [
      { wave: waves.warm, gain: 0.5 },
      { wave: waves.brass, gain: 0.5, bright: true },
    ],
  },
  accordion: {
    kind: 'layered',
    gain: 0.6,
    attack: 0.045,
    release: 0.06,
    layers: [{ wave: waves.reed, gain: 0.63, detune: 6 }],
  },
  organ: {
    kind: 'layered',
    gain: 0.62,
    attack: 0.012,
    release: 0.05,
    vibrato: { hertz: 5.8, cents: 5, delay: 0 },
    tremolo: { hertz: 5.8, depth: 0.14 },
    layers: [{ wave: waves.drawbars, gain: 0.9 }],
  },
  strings: {
    kind: 'layered',
    gain: 0.62,
    attack: 0.28,
    release: 0.35,
    vibrato: { hertz: 4.8, cents: 5, delay: 0.3 },
    layers: [{ wave: waves.warm, gain: 0.7, detune: 6 }],
  },
  haze: {
    kind: 'layered',
    gain: 0.6,
    attack: 0.5,
    release: 0.42,
    layers: [{ wave: waves.mellow, gain: 0.7, detune: 7 }],
  },
  lead: {
    kind: 'layered',
    gain: 0.64,
    attack: 0.012,
    release: 0.09,
    vibrato: { hertz: 5.5, cents: 12, delay: 0.28 },
    layers: [
      { wave: waves.warm, gain: 0.52, detune: 7 },
      { wave: waves.saw, gain: 0.4, decay: 0.45, bright: true },
    ],
  },
  chip: {
    kind: 'layered',
    gain: 0.66,
    attack: 0.003,
    release: 0.03,
    vibrato: { hertz: 6.2, cents: 16, delay: 0.22 },
    layers: [{ wave: waves.pulse, gain: 0.85, decay: 1.6 }],
  },
} satisfies Record<string, Instrument>;
