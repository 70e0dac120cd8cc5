import { Directive } from 'type-graphql';

/** At most `max` calls in each window of `window` seconds for one viewer, or for one address on fields without `@Auth`.
 * The configuration may set other numbers for a field. */
export const RateLimit = (max: number, window: number) =>
  Directive(`@rateLimit(max: ${max}, window: ${window})`);

/** What a person can hardly reach, and a program that writes without end does. */
export const WriteLimit = () => RateLimit(120, 60);
