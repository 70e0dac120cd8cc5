import { between, cycle, type Random } from './random.ts';
import type { Bar } from './tune-form.ts';
import { inventCadence, inventMotif, type Motif, varyMotif } from './tune-motif.ts';
import type { Note } from './tune-note.ts';
import { chordLadder, melodyLadder, nearestPitch, tonicOf } from './tune-scale.ts';
import type { TuneSpec } from './tune-spec.ts';

/** The middle of the melody's range: the B above middle C. */
const usualCentre = 71;

/** Semitones of each phrase above the first; the bridge, the third, is the highest. */
const climb = [0, 2, 6, 1];

/** Composes the melody: a few motifs that return in each phrase and follow the chords. */
export function composeMelody(spec: TuneSpec, bars: readonly Bar[], random: Random): Note[] {
  const centre = usualCentre + 12 * (spec.melody.octave ?? 0);
  const chooseMotif = motifChooser(spec, random);
  let anchor = centre;
  return bars.flatMap((bar) => {
    if (bar.section === 'intro') return [];
    if (bar.section === 'ending') return [closingNote(spec, bar, anchor)];
    const aim = centre + cycle(climb, bar.phrase);
    anchor = nearestPitch(Math.round((anchor + aim) / 2), bar.chord.tones);
    return realize(spec, bar, chooseMotif(bar), anchor, random);
  });
}

/** Phrases are question, answer, question again, rest; the bridge has its own question. */
function motifChooser(spec: TuneSpec, random: Random): (bar: Bar) => Motif {
  const { feel } = spec.melody;
  const question = inventMotif(random, spec.beatsPerBar, feel);
  const answer = inventMotif(random, spec.beatsPerBar, feel);
  const contrast = inventMotif(random, spec.beatsPerBar, feel === 'lively' ? 'flowing' : feel);
  const cadences = [0, 1].map(() => inventCadence(random, spec.beatsPerBar));
  const variation = varyMotif(random, question);
  return ({ section, phrase, place }) => {
    if (place === 'cadence') return cycle(cadences, phrase);
    if (place === 'second') return answer;
    if (section === 'bridge') return contrast;
    return place === 'third' ? variation : question;
  };
}

/** Fits a motif to a bar's chord: long notes and notes on the beat belong to the chord, others to the scale. */
function realize(spec: TuneSpec, bar: Bar, motif: Motif, anchor: number, random: Random): Note[] {
  const ladder = melodyLadder(spec.key, spec.scale, anchor - 14, anchor + 14);
  const chordTones = chordLadder(bar.chord, anchor - 14, anchor + 14);
  const foot = ladder.findIndex((pitch) => pitch >= anchor);
  let before = { pitch: 0, rise: 0 };
  return motif.map(({ start, length, rise }, index) => {
    const wanted = ladder[foot + rise] ?? anchor;
    // A cadence may lean on a dissonant tone, because it resolves it; elsewhere that would sound wrong.
    const last = index === motif.length - 1;
    const leaning = last || (bar.place !== 'cadence' && (start % 2 === 0 || length > 1));
    const found = leaning ? nearestPitch(wanted, bar.chord.tones) : wanted;
    // Where the motif moves, the melody moves too, even if the nearest tone is the previous one.
    const stuck = found === before.pitch && rise !== before.rise;
    const pitch = stuck ? neighbour(leaning ? chordTones : ladder, found, rise - before.rise) : found;
    before = { pitch, rise };
    const velocity = (start === 0 ? 0.92 : leaning ? 0.84 : 0.74) + between(random, -0.06, 0.06);
    return { start: bar.start + start, length: length * 0.95, pitch, velocity };
  });
}

/** The next pitch of the ladder above or below, by the sign of the direction. */
function neighbour(ladder: readonly number[], pitch: number, direction: number): number {
  const next = direction > 0 ? ladder.find((step) => step > pitch) : ladder.findLast((step) => step < pitch);
  return next ?? pitch;
}

function closingNote(spec: TuneSpec, bar: Bar, anchor: number): Note {
  const pitch = nearestPitch(anchor, [tonicOf(spec.key)]);
  return { start: bar.start, length: spec.beatsPerBar, pitch, velocity: 0.8 };
}

/** A second voice below the melody's last phrase: the nearest tone of the scale a third or fourth down. */
export function composeDuet(spec: TuneSpec, bars: readonly Bar[], melody: readonly Note[]): Note[] {
  const lastPhrase = bars.at(-1)?.phrase ?? 0;
  const from = bars.find((bar) => bar.section !== 'intro' && bar.phrase === lastPhrase - 1)?.start ?? 0;
  return melody
    .filter((note) => note.start >= from)
    .map((note) => {
      const below = melodyLadder(spec.key, spec.scale, note.pitch - 5, note.pitch - 3);
      return { ...note, pitch: below.at(-1) ?? note.pitch - 12, velocity: note.velocity * 0.7 };
    });
}

/** The melody again, twice, three quarters of a beat later each time, and softer. */
export function echo(melody: readonly Note[]): Note[] {
  return [1, 2].flatMap((turn) =>
    melody.map((note) => ({
      ...note,
      start: note.start + 0.75 * turn,
      velocity: note.velocity * (turn === 1 ? 0.32 : 0.14),
    })),
  );
}
