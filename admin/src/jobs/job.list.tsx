import { Box } from '@mui/material';
import { List, ListNoResults, SelectInput, useListContext } from 'react-admin';
import { PagedBy } from '../layout/paged.by.tsx';
import { JobCard } from './job.card.tsx';
import { type JobRecord, states } from './job.data.ts';

const choices = Object.entries(states).map(([id, name]) => ({ id, name }));
const filters = [
  <SelectInput key="state" source="state" label="State" choices={choices} emptyText="All" alwaysOn />,
];

/** The queue of the server's work, the latest first: failures with their reasons, to be tried again or given up. */
export default function JobList() {
  return (
    <List
      filters={filters}
      perPage={25}
      exporter={false}
      empty={false}
      component="div"
      sort={{ field: 'createdAt', order: 'DESC' }}
      pagination={<PagedBy />}
    >
      <Jobs />
    </List>
  );
}

function Jobs() {
  const { data, isPending } = useListContext<JobRecord>();
  if (isPending) return null;
  if (!data?.length) return <ListNoResults />;
  return (
    <Box
      component="ul"
      aria-label="Jobs"
      sx={{
        m: 0,
        p: 0,
        listStyle: 'none',
        display: 'grid',
        gap: 1.5,
        maxWidth: 860,
        '& > li': { minWidth: 0 },
      }}
    >
      {data.map((job) => (
        <JobCard key={job.id} job={job} />
      ))}
    </Box>
  );
}
