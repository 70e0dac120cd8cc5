import { Stack } from '@mui/material';
import { Show, useGetIdentity, useRecordContext } from 'react-admin';
import { PlaylistsCard } from './playlists.card.tsx';
import { SessionsCard } from './sessions.card.tsx';
import { UserActions } from './user.actions.tsx';
import { UserCard } from './user.card.tsx';
import type { UserRecord } from './user.data.ts';

/** One user, and what an administrator can do about them. */
export default function UserShow() {
  return (
    <Show actions={false} component="div" title={<UserTitle />}>
      <UserPage />
    </Show>
  );
}

function UserTitle() {
  return useRecordContext<UserRecord>()?.fullName;
}

function UserPage() {
  const user = useRecordContext<UserRecord>();
  const { identity } = useGetIdentity();
  if (!user) return null;
  const own = identity?.id === user.id;
  return (
    <Stack sx={{ gap: 2, maxWidth: 720, marginTop: 2 }}>
      <UserCard user={user} own={own}>
        <UserActions user={user} own={own} />
      </UserCard>
      <PlaylistsCard user={user} />
      {own && <SessionsCard />}
    </Stack>
  );
}
