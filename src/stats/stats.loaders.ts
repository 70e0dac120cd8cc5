import { defineLoader, inOrder } from '../api/batch.loaders.ts';
import { arrivalsOnDays, listeningOnDays } from './daily.queries.ts';
import { totalsOf } from './totals.queries.ts';

/** By the name of the table. */
export const totalByTable = defineLoader(async (tables: readonly string[], { em }) =>
  inOrder(tables, await totalsOf(em, tables), ({ table }) => table),
);

export const listeningByDay = defineLoader(async (days: readonly string[], { em }) =>
  inOrder(days, await listeningOnDays(em, days), ({ day }) => day),
);

export const arrivalsByDay = defineLoader(async (days: readonly string[], { em }) =>
  inOrder(days, await arrivalsOnDays(em, days), ({ day }) => day),
);
