import { nameOfPrepared } from '../../src/persistence/prepared.queries.ts';

/** The statements that connections parse and plan each time they are sent. Those of the rate limits come with names. */
export const unkept = (statements: readonly string[]) =>
  statements.filter((text) => !/^(begin|commit)$|rate_limit/i.test(text) && !nameOfPrepared(text));
