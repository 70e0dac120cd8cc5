import { leadIn } from './tune-form.ts';
import { instruments } from './tune-instruments.ts';
import { master } from './tune-master.ts';
import { percussionSample } from './tune-percussion.ts';
import { addRoom } from './tune-room.ts';
import { type Samples, sampleRate } from './tune-samples.ts';
import { composeTune, type Part, type Score } from './tune-score.ts';
import type { TuneSpec } from './tune-spec.ts';
import { playPlucked } from './tune-string.ts';
import { playLayered } from './tune-voice.ts';

/** The loudness of each part in the mix. */
const balance: Record<Part['name'] | 'percussion', number> = {
  melody: 1,
  chords: 0.55,
  pad: 0.32,
  bass: 0.88,
  percussion: 1.45,
};

/** Composes and plays a tune, at `sampleRate`. The same spec gives the same samples on every machine. */
export function renderTune(spec: TuneSpec): Samples {
  const samples: Samples = new Float32Array(Math.round(spec.seconds * sampleRate));
  const score = composeTune(spec);
  // Deep notes and drums would only blur in the room's echo, so they are added after it.
  for (const part of score.parts) if (part.name !== 'bass') playPart(samples, part, spec.tempo);
  addRoom(samples, spec.room);
  for (const part of score.parts) if (part.name === 'bass') playPart(samples, part, spec.tempo);
  playPercussion(samples, score, spec.tempo);
  master(samples);
  return samples;
}

function playPart(samples: Samples, part: Part, tempo: number): void {
  const instrument = instruments[part.instrument];
  const samplesPerBeat = (60 / tempo) * sampleRate;
  for (const { start, length, pitch, velocity } of part.notes) {
    const tone = {
      start: sampleOf(start, samplesPerBeat),
      length: Math.round(length * samplesPerBeat),
      pitch,
      velocity: velocity * balance[part.name],
    };
    if (instrument.kind === 'plucked') playPlucked(samples, instrument, tone);
    else playLayered(samples, instrument, tone);
  }
}

function playPercussion(samples: Samples, { strokes }: Score, tempo: number): void {
  const samplesPerBeat = (60 / tempo) * sampleRate;
  for (const { piece, start, velocity } of strokes) {
    const sound = percussionSample(piece);
    const from = sampleOf(start, samplesPerBeat);
    const count = Math.min(sound.length, samples.length - from);
    const level = velocity * balance.percussion;
    for (let index = 0; index < count; index += 1) {
      samples[from + index] = (samples[from + index] ?? 0) + (sound[index] ?? 0) * level;
    }
  }
}

function sampleOf(beats: number, samplesPerBeat: number): number {
  return Math.round(leadIn * sampleRate + beats * samplesPerBeat);
}
