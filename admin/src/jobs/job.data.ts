import { HttpError } from 'react-admin';
import { answered } from '../api/api.errors.ts';
import { send } from '../api/send.ts';
import type { ResourceData } from '../data/resource.data.ts';
import type { JobFieldsFragment, JobState } from '../generated/graphql.ts';
import { listJobs } from './job.operations.ts';

/** Work that the server does besides requests. */
export type JobRecord = JobFieldsFragment;

export const states: Record<JobState, string> = {
  FAILED: 'Failed',
  RUNNING: 'Running',
  WAITING: 'Waiting',
  SCHEDULED: 'Scheduled',
};

export const jobData: ResourceData<JobRecord> = {
  async list({ first, after, filter, signal }) {
    const state = (filter.state ?? null) as JobState | null;
    return answered((await send(listJobs, { first, after, state }, { signal })).jobs);
  },
  async one() {
    throw new HttpError('Jobs are read in their list', 404);
  },
};
