import { CardList } from '../layout/card.list.tsx';
import { JobCard } from './job.card.tsx';
import { type JobRecord, states } from './job.data.ts';

/** The queue of the server's work, the latest first: failures with their reasons, to be tried again or given up. */
export default function JobList() {
  return (
    <CardList label="Jobs" states={states}>
      {(job: JobRecord) => <JobCard key={job.id} job={job} />}
    </CardList>
  );
}
