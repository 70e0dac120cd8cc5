import { decayFactor, hertzOf } from './tune-arithmetic.ts';
import type { Layer, LayeredInstrument } from './tune-instrument.ts';
import { addPair, addSingle, block, type Motion, type Reading } from './tune-oscillator.ts';
import { highestTone, type Samples, sampleRate } from './tune-samples.ts';
import { noiseLength, noiseTable, sineAt, waveLength, wavetable } from './tune-wavetable.ts';

/** A note as seen by a player: `start` and `length` in samples, `pitch` as a MIDI number, `velocity` 0 to 1. */
export interface Tone {
  readonly start: number;
  readonly length: number;
  readonly pitch: number;
  readonly velocity: number;
}

/** Below this level, -54 dB, a layer has ended. */
const inaudible = 0.002;

/** The growth of a frequency for each cent. */
const frequencyPerCent = 0.000578;

/** Adds one note of a layered instrument to the samples. */
export function playLayered(samples: Samples, instrument: LayeredInstrument, tone: Tone): void {
  const bend = vibratoOf(instrument);
  const sway = tremoloOf(instrument, tone);
  const end = samples.length - block;
  for (const layer of instrument.layers) {
    const reading = readingOf(layer, tone);
    if (!reading) continue;
    const add = layer.detune ? addPair : addSingle;
    const envelope = envelopeOf(instrument, layer, tone);
    const motion: Motion = { bend: 1, level: 0, slope: 0 };
    let target = 1;
    for (let age = block; target > 0 && tone.start + age < end; age += block) {
      target = envelope(age) * sway(age);
      motion.bend = bend(age);
      motion.slope = (target - motion.level) / block;
      add(samples, tone.start + age - block, reading, motion);
      motion.level = target;
    }
  }
}

/** The table, speed and start of a layer; nothing if it is too high to be heard. */
function readingOf({ wave, ratio = 1, detune = 0 }: Layer, tone: Tone): Reading | undefined {
  if ('hiss' in wave) {
    // The time of a stroke determines its piece of the hiss, so that no two are alike.
    const phase = (tone.start * 7) % noiseLength;
    return { table: noiseTable(wave.hiss), step: 1, phase, otherStep: 1, otherPhase: 0 };
  }
  const frequency = hertzOf(tone.pitch) * ratio;
  if (frequency > highestTone) return undefined;
  const step = (frequency * waveLength) / sampleRate;
  return {
    table: wavetable(wave, frequency),
    // The stronger one is nearer to the note, so that the two together are in tune.
    step: step * (1 + 0.6 * detune * frequencyPerCent),
    phase: 0,
    otherStep: step * (1 - 1.3 * detune * frequencyPerCent),
    otherPhase: waveLength * 0.3,
  };
}

/** The level at an age in samples, requested for each block in turn. 0 is the end. */
function envelopeOf(instrument: LayeredInstrument, layer: Layer, tone: Tone): (age: number) => number {
  const attack = Math.max(block, instrument.attack * sampleRate);
  // Short strings, bars and tines fade sooner than long ones.
  const shortening = Math.sqrt(hertzOf(60) / hertzOf(tone.pitch));
  const held = decayFactor(block, (layer.decay ?? Number.POSITIVE_INFINITY) * sampleRate * shortening);
  const released = held * decayFactor(block, instrument.release * sampleRate);
  const strength = layer.bright ? tone.velocity * tone.velocity : tone.velocity;
  let level = instrument.gain * layer.gain * strength;
  return (age) => {
    if (age > attack) level *= age > tone.length ? released : held;
    if (level < inaudible) return 0;
    const rise = age < attack ? age / attack : 1;
    return level * rise * (2 - rise);
  };
}

function vibratoOf({ vibrato }: LayeredInstrument): (age: number) => number {
  if (!vibrato) return () => 1;
  return (age) => {
    const seconds = age / sampleRate;
    const depth = Math.min(1, Math.max(0, (seconds - vibrato.delay) * 4)) * vibrato.cents;
    return 1 + depth * frequencyPerCent * sineAt(seconds * vibrato.hertz);
  };
}

function tremoloOf({ tremolo }: LayeredInstrument, tone: Tone): (age: number) => number {
  if (!tremolo) return () => 1;
  return (age) => 1 + tremolo.depth * sineAt(((tone.start + age) / sampleRate) * tremolo.hertz);
}
