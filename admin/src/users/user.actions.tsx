import DeleteIcon from '@mui/icons-material/DeleteOutlined';
import MessageIcon from '@mui/icons-material/ForumOutlined';
import RoleIcon from '@mui/icons-material/ShieldOutlined';
import { Button } from '@mui/material';
import { useState } from 'react';
import { useCreatePath } from 'react-admin';
import { Link } from 'react-router-dom';
import { RoleDialog } from './role.dialog.tsx';
import type { UserRecord } from './user.data.ts';
import { UserDeletionDialog } from './user.deletion.dialog.tsx';

/** Actions of an administrator on a user. */
export function UserActions({ user, own }: { user: UserRecord; own: boolean }) {
  const [open, setOpen] = useState<'role' | 'deletion'>();
  const createPath = useCreatePath();
  const close = () => setOpen(undefined);
  const filter = encodeURIComponent(JSON.stringify({ userId: user.id }));
  return (
    <>
      <Button startIcon={<RoleIcon />} onClick={() => setOpen('role')}>
        {user.role === 'ADMIN' ? 'Make plain user' : 'Make administrator'}
      </Button>
      <Button
        component={Link}
        startIcon={<MessageIcon />}
        to={{ pathname: createPath({ resource: 'messages', type: 'list' }), search: `filter=${filter}` }}
      >
        Messages
      </Button>
      <Button color="error" startIcon={<DeleteIcon />} onClick={() => setOpen('deletion')}>
        Delete…
      </Button>
      {open === 'role' && <RoleDialog user={user} own={own} onClose={close} />}
      {open === 'deletion' && <UserDeletionDialog user={user} own={own} onClose={close} />}
    </>
  );
}
