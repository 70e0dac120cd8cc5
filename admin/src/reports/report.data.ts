import { HttpError } from 'react-admin';
import { accepted, answered, present } from '../api/api.errors.ts';
import { send } from '../api/send.ts';
import type { ResourceData } from '../data/resource.data.ts';
import type { ReportFieldsFragment, ReportState } from '../generated/graphql.ts';
import { listReports, resolveReport } from './report.operations.ts';

/** What somebody has reported to the administrators. */
export type ReportRecord = ReportFieldsFragment;

/** The user behind what was reported, who can be suspended; null if the account is gone. */
export function personOf({ target }: ReportRecord): { id: string; fullName: string } | null {
  switch (target?.__typename) {
    case 'User':
      return target;
    case 'Message':
    case 'RoomMessage':
      return target.sender;
    case 'Playlist':
      return target.owner;
    default:
      return null;
  }
}

export const reportData: ResourceData<ReportRecord> = {
  async list({ first, after, filter, signal }) {
    const state = (filter.state ?? null) as ReportState | null;
    return answered((await send(listReports, { first, after, state }, { signal })).reports);
  },
  async one() {
    throw new HttpError('Reports are read in their list', 404);
  },
  async update(id, { state, resolution }) {
    const input = { id, state: state as ReportState, resolution: resolution ? String(resolution) : null };
    return present(accepted((await send(resolveReport, { input })).resolveReport).report, 'report');
  },
};
