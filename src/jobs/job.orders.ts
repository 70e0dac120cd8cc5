import { type KeysetOrder, sortValues } from '../api/cursor.model.ts';
import type { JobRow } from './job.type.ts';

/** The latest first. The number alone is unique. */
export const jobOrder: KeysetOrder<JobRow> = {
  name: 'jobs',
  column: 'job.id',
  id: 'job.uuid',
  direction: 'desc',
  value: ({ number }) => number,
  schema: sortValues.bigNumber,
};
