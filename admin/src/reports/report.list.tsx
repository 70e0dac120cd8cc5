import { Box } from '@mui/material';
import { List, ListNoResults, SelectInput, useListContext } from 'react-admin';
import { PagedBy } from '../layout/paged.by.tsx';
import { ReportCard } from './report.card.tsx';
import type { ReportRecord } from './report.data.ts';
import { states } from './report.words.ts';

const choices = Object.entries(states).map(([id, name]) => ({ id, name }));
const filters = [
  <SelectInput key="state" source="state" label="State" choices={choices} emptyText="All" alwaysOn />,
];

/** What users have reported, the latest first; at first, what is still open. */
export default function ReportList() {
  return (
    <List
      filters={filters}
      filterDefaultValues={{ state: 'OPEN' }}
      perPage={25}
      exporter={false}
      empty={false}
      component="div"
      sort={{ field: 'createdAt', order: 'DESC' }}
      pagination={<PagedBy />}
    >
      <Reports />
    </List>
  );
}

function Reports() {
  const { data, isPending } = useListContext<ReportRecord>();
  if (isPending) return null;
  if (!data?.length) return <ListNoResults />;
  return (
    <Box
      component="ul"
      aria-label="Reports"
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
      {data.map((report) => (
        <ReportCard key={report.id} report={report} />
      ))}
    </Box>
  );
}
