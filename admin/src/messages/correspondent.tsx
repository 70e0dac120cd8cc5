import { Box } from '@mui/material';
import { Link } from 'react-admin';
import { type Pictured, UserPicture } from '../users/user.picture.tsx';

/** The sender or receiver of a message, with a link to the user's page. */
export function Correspondent({ user }: { user: Pictured & { id: string } }) {
  return (
    <Box sx={{ display: 'flex', alignItems: 'center', gap: 1 }} onClick={(event) => event.stopPropagation()}>
      <UserPicture user={user} size={28} />
      <Link to={`/users/${user.id}/show`}>{user.fullName}</Link>
    </Box>
  );
}
