import { defineLoader, inOrder } from '../api/batch.loaders.ts';
import { jobNumberOf } from './job-id.model.ts';
import { jobsByNumbers } from './job-queue.queries.ts';

export const jobById = defineLoader(async (ids: readonly string[], { em }) => {
  const numbers = ids.map(jobNumberOf).filter((number) => number !== undefined);
  return inOrder(ids, await jobsByNumbers(em, numbers), ({ id }) => id);
});
