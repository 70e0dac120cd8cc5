import { nameOfPrepared } from '../../src/persistence/prepared.queries.ts';

/** The statements that connections parse and plan each time they are sent. */
export const unkept = (statements: readonly string[]) =>
  statements.filter((text) => !/^(begin|commit)$/i.test(text) && !nameOfPrepared(text));
