/** Samples a second. One channel at this rate carries what these instruments have, up to 11 kHz, and is computed
 * and encoded in a quarter of the time of two channels at 44,100. */
export const sampleRate = 24_000;

/** Hertz above which no tone is played, a little below half the sample rate. */
export const highestTone = 10_800;

/** Sound: one channel, full scale from -1 to 1. */
export type Samples = Float32Array<ArrayBuffer>;
