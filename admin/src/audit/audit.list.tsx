import { type Theme, Typography, useMediaQuery } from '@mui/material';
import { DataTable, List } from 'react-admin';
import { PagedBy } from '../layout/paged.by.tsx';
import { Correspondent } from '../messages/correspondent.tsx';
import { momentOf } from '../messages/moment.ts';
import { actionText } from './audit.actions.ts';
import { AuditChanges } from './audit.changes.tsx';
import type { AuditRecord } from './audit.data.ts';
import { auditFilters } from './audit.filters.tsx';
import { AuditNarrowList } from './audit.narrow.list.tsx';
import { AuditTarget } from './audit.target.tsx';

const Column = DataTable.Col<AuditRecord>;

/** What happened on the server, by whom. */
export default function AuditList() {
  const narrow = useMediaQuery<Theme>((theme) => theme.breakpoints.down('lg'));
  return (
    <List
      filters={auditFilters}
      perPage={25}
      exporter={false}
      sort={{ field: 'at', order: 'DESC' }}
      pagination={<PagedBy />}
    >
      {narrow ? <AuditNarrowList /> : <AuditTable />}
    </List>
  );
}

function AuditTable() {
  return (
    <DataTable<AuditRecord> rowClick={false} bulkActionButtons={false}>
      <Column label="When" sx={{ whiteSpace: 'nowrap' }} render={({ at }) => momentOf(at)} />
      <Column label="Who" render={(entry) => <Actor entry={entry} />} />
      <Column label="What" render={({ action }) => actionText(action)} />
      <Column label="To" render={({ target }) => <AuditTarget target={target} />} />
      <Column
        label="Changes"
        sx={{ minWidth: 260 }}
        render={({ action, changes }) => <AuditChanges title={actionText(action)} changes={changes} />}
      />
    </DataTable>
  );
}

function Actor({ entry: { actor, ipAddress } }: { entry: AuditRecord }) {
  return (
    <>
      {actor && <Correspondent user={actor} />}
      <Typography variant="caption" component="p" color="text.secondary" sx={{ overflowWrap: 'anywhere' }}>
        {ipAddress ?? (actor ? '' : 'The server')}
      </Typography>
    </>
  );
}
