// ECMAScript leaves the last digits of Math.sin, Math.exp and Math.pow to the engine, so tunes made with them could
// differ between machines. Sums and products are exact by IEEE 754, and these functions use nothing else.

/** The sine of an angle given in full turns: `sine(0.25)` is 1. */
export function sine(turns: number): number {
  let angle = turns - Math.round(turns);
  if (angle > 0.25) angle = 0.5 - angle;
  if (angle < -0.25) angle = -0.5 - angle;
  const radians = angle * 2 * Math.PI;
  const square = radians * radians;
  let sum = 1;
  for (let power = 16; power >= 2; power -= 2) sum = 1 - (sum * square) / (power * (power + 1));
  return sum * radians;
}

/** Two to the given power, whole or not. */
export function powerOfTwo(exponent: number): number {
  const whole = Math.floor(exponent);
  const rest = (exponent - whole) * Math.LN2;
  let result = 1;
  for (let term = 16; term >= 1; term -= 1) result = 1 + (result * rest) / term;
  for (let step = 0; step < whole; step += 1) result *= 2;
  for (let step = 0; step > whole; step -= 1) result /= 2;
  return result;
}

/** The factor for each `step` by which a level falls to 1/e in `decay`; both in the same unit. */
export function decayFactor(step: number, decay: number): number {
  return decay === Number.POSITIVE_INFINITY ? 1 : powerOfTwo(-step / decay / Math.LN2);
}

/** Hertz of a MIDI note number; 69 is the A of 440 Hz. */
export function hertzOf(pitch: number): number {
  return 440 * powerOfTwo((pitch - 69) / 12);
}
