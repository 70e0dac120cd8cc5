import { between, type Random, seededRandom } from './random.ts';
import { composeBass } from './tune-bass.ts';
import { composeChords, composePad } from './tune-chords.ts';
import { layOutBars } from './tune-form.ts';
import { composeGroove, type Stroke } from './tune-groove.ts';
import type { InstrumentName } from './tune-instruments.ts';
import { composeDuet, composeMelody, echo } from './tune-melody.ts';
import type { Note } from './tune-note.ts';
import type { TuneSpec } from './tune-spec.ts';

/** The part of one player. */
export interface Part {
  readonly name: 'melody' | 'chords' | 'pad' | 'bass';
  readonly instrument: InstrumentName;
  readonly notes: readonly Note[];
}

/** A whole tune on paper. */
export interface Score {
  readonly parts: readonly Part[];
  readonly strokes: readonly Stroke[];
}

/** Writes the tune that the spec describes; the same spec, the same score. */
export function composeTune(spec: TuneSpec): Score {
  const random = seededRandom(spec.seed);
  const bars = layOutBars(spec);
  const tune = composeMelody(spec, bars, random);
  const duet = spec.melody.duet ? composeDuet(spec, bars, tune) : [];
  const melody = [...tune, ...duet, ...(spec.melody.echo ? echo(tune) : [])];
  const parts: Part[] = [
    { name: 'melody', instrument: spec.melody.instrument, notes: melody },
    { name: 'chords', instrument: spec.chords.instrument, notes: composeChords(spec, bars, random) },
  ];
  if (spec.pad) parts.push({ name: 'pad', instrument: spec.pad, notes: composePad(spec, bars) });
  if (spec.bass) {
    parts.push({ name: 'bass', instrument: spec.bass.instrument, notes: composeBass(spec, bars, random) });
  }
  const strokes = composeGroove(spec, bars, random);
  return {
    parts: parts.map((part) => ({ ...part, notes: part.notes.map((note) => loosen(note, spec, random)) })),
    strokes: strokes.map((stroke) => loosen(stroke, spec, random)),
  };
}

/** Swings the off-beats, and makes everybody slightly less exact than a clock. */
function loosen<Event extends { readonly start: number }>(
  event: Event,
  spec: TuneSpec,
  random: Random,
): Event {
  const beat = Math.floor(event.start);
  const within = event.start - beat;
  const swung = within < 0.5 ? within * 2 * spec.swing : spec.swing + (within - 0.5) * 2 * (1 - spec.swing);
  const haste = between(random, -0.012, 0.012) * spec.looseness;
  return { ...event, start: Math.max(0, beat + swung + haste) };
}
