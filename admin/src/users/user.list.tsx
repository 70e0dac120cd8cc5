import { Box, type Theme, useMediaQuery } from '@mui/material';
import { DataTable, Link, List, SearchInput, SelectInput, useRecordContext } from 'react-admin';
import { PagedBy } from '../layout/paged.by.tsx';
import { LastSeen } from './last.seen.tsx';
import type { UserRecord } from './user.data.ts';
import { RoleMark, SuspensionMark, VerifiedMark } from './user.marks.tsx';
import { UserNarrowList } from './user.narrow.list.tsx';
import { UserPicture } from './user.picture.tsx';

const roles = [
  { id: 'USER', name: 'Users' },
  { id: 'ADMIN', name: 'Administrators' },
];

const filters = [
  <SearchInput key="search" source="search" placeholder="Name or e-mail" alwaysOn />,
  <SelectInput key="role" source="role" label="Role" choices={roles} emptyText="All" alwaysOn />,
];

/** All accounts, by name. */
export default function UserList() {
  const narrow = useMediaQuery<Theme>((theme) => theme.breakpoints.down('md'));
  return (
    <List
      filters={filters}
      perPage={25}
      exporter={false}
      sort={{ field: 'fullName', order: 'ASC' }}
      pagination={<PagedBy />}
    >
      {narrow ? (
        <UserNarrowList />
      ) : (
        <DataTable rowClick="show" bulkActionButtons={false}>
          <DataTable.Col source="fullName" label="Name" disableSort field={NameField} />
          <DataTable.Col source="email" label="E-mail" disableSort />
          <DataTable.Col
            label="Role"
            render={(user: UserRecord) => (
              <>
                <RoleMark user={user} /> <SuspensionMark user={user} />
              </>
            )}
          />
          <DataTable.Col label="Address" render={(user: UserRecord) => <VerifiedMark user={user} />} />
          <DataTable.Col label="Last seen" render={(user: UserRecord) => <LastSeen user={user} />} />
        </DataTable>
      )}
    </List>
  );
}

function NameField() {
  const user = useRecordContext<UserRecord>();
  if (!user) return null;
  return (
    <Box sx={{ display: 'flex', alignItems: 'center', gap: 1.5 }}>
      <UserPicture user={user} />
      <Link to={`/users/${user.id}/show`}>{user.fullName}</Link>
    </Box>
  );
}
