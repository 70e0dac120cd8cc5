import { Directive } from 'type-graphql';

/** Lets caches keep what this field of `Query` answers to a client that is not signed in, for so many seconds. Below
 * such a field, or on a type, it shortens that. */
export const CacheFor = (seconds: number) => Directive(`@cacheControl(maxAge: ${seconds})`);

/** Seconds for which facts of the catalog may be old. */
export const catalogSeconds = 60;
