/** A step of a pattern with a sound; `start` and `length` in beats. */
export interface Step {
  readonly symbol: string;
  readonly start: number;
  readonly length: number;
}

/** Reads one bar of music written as text, with characters of equal duration: `-` holds the previous note, `.` is
 * silence, and any other character begins a note. `o-o-o---` is two quarters and a half. */
export function readPattern(text: string, beats: number): Step[] {
  const stepLength = beats / text.length;
  return Array.from(text.matchAll(/([^-.])(-*)/g), (match) => ({
    symbol: match[1] ?? '',
    start: match.index * stepLength,
    length: match[0].length * stepLength,
  }));
}
