import { Directive } from 'type-graphql';

/** Allows `max` calls in each window of `window` seconds for one viewer, or for one address on fields without
 * `@Auth`. The configuration may override this for a field. */
export const RateLimit = (max: number, window: number) =>
  Directive(`@rateLimit(max: ${max}, window: ${window})`);

/** A limit that people hardly reach, but runaway programs do. */
export const WriteLimit = () => RateLimit(120, 60);
