import { defineLoader, inOrder } from '../api/batch.loaders.ts';
import { arrivalsIn, type Hours, listeningIn } from './daily.queries.ts';
import { totalsOf } from './totals.queries.ts';

/** By the name of the table. */
export const totalByTable = defineLoader(async (tables: readonly string[], { em }) =>
  inOrder(tables, await totalsOf(em, tables), ({ table }) => table),
);

const dayKey = ({ first, until }: Hours): string => `${first}-${until}`;

export const listeningByDay = defineLoader(
  async (days: readonly Hours[], { em }) => inOrder(days.map(dayKey), await listeningIn(em, days), dayKey),
  dayKey,
);

export const arrivalsByDay = defineLoader(
  async (days: readonly Hours[], { em }) => inOrder(days.map(dayKey), await arrivalsIn(em, days), dayKey),
  dayKey,
);
