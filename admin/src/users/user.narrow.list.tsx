import { List, ListItemAvatar, ListItemButton, ListItemText, Stack, Typography } from '@mui/material';
import { ListNoResults, useCreatePath, useListContext } from 'react-admin';
import { Link } from 'react-router-dom';
import { LastSeen } from './last.seen.tsx';
import type { UserRecord } from './user.data.ts';
import { UserMarks } from './user.marks.tsx';
import { UserPicture } from './user.picture.tsx';

/** The list of users for narrow windows. */
export function UserNarrowList() {
  const { data, isPending } = useListContext<UserRecord>();
  const createPath = useCreatePath();
  if (isPending) return null;
  if (!data?.length) return <ListNoResults />;
  return (
    <List disablePadding aria-label="Users">
      {data.map((user) => (
        <li key={user.id}>
          <ListItemButton
            divider
            component={Link}
            to={createPath({ resource: 'users', id: user.id, type: 'show' })}
            sx={{ alignItems: 'flex-start' }}
          >
            <ListItemAvatar>
              <UserPicture user={user} size={40} />
            </ListItemAvatar>
            <ListItemText
              primary={user.fullName}
              secondary={<Details user={user} />}
              slotProps={{ secondary: { component: 'div' } }}
            />
          </ListItemButton>
        </li>
      ))}
    </List>
  );
}

function Details({ user }: { user: UserRecord }) {
  return (
    <Stack sx={{ gap: 0.5 }}>
      <Typography variant="body2" noWrap>
        {user.email}
      </Typography>
      <UserMarks user={user} />
      <LastSeen user={user} />
    </Stack>
  );
}
