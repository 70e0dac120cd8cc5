import { type Theme, useMediaQuery } from '@mui/material';
import { List } from 'react-admin';
import { PagedBy } from '../layout/paged.by.tsx';
import { messageFilters } from './message.filters.tsx';
import { MessageNarrowList } from './message.narrow.list.tsx';
import { MessageTable } from './message.table.tsx';

/** The messages of all users, to be searched and deleted. */
export default function MessageList() {
  const narrow = useMediaQuery<Theme>((theme) => theme.breakpoints.down('lg'));
  return (
    <List
      filters={messageFilters}
      perPage={25}
      exporter={false}
      sort={{ field: 'createdAt', order: 'DESC' }}
      pagination={<PagedBy />}
    >
      {narrow ? <MessageNarrowList /> : <MessageTable />}
    </List>
  );
}
