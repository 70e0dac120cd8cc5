import DeleteIcon from '@mui/icons-material/DeleteOutlined';
import MessageIcon from '@mui/icons-material/ForumOutlined';
import SuspendIcon from '@mui/icons-material/GavelOutlined';
import RoleIcon from '@mui/icons-material/ShieldOutlined';
import { Button } from '@mui/material';
import { useState } from 'react';
import { useCreatePath } from 'react-admin';
import { Link } from 'react-router-dom';
import { Reinstatement } from './reinstatement.tsx';
import { RoleDialog } from './role.dialog.tsx';
import { SuspensionDialog } from './suspension.dialog.tsx';
import type { UserRecord } from './user.data.ts';
import { UserDeletionDialog } from './user.deletion.dialog.tsx';

/** Actions of an administrator on a user. */
export function UserActions({ user, own }: { user: UserRecord; own: boolean }) {
  const [open, setOpen] = useState<'role' | 'deletion' | 'suspension'>();
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
      {user.suspended && <Reinstatement user={user} />}
      {!own && !user.suspended && (
        <Button color="warning" startIcon={<SuspendIcon />} onClick={() => setOpen('suspension')}>
          Suspend…
        </Button>
      )}
      <Button color="error" startIcon={<DeleteIcon />} onClick={() => setOpen('deletion')}>
        Delete…
      </Button>
      {open === 'role' && <RoleDialog user={user} own={own} onClose={close} />}
      {open === 'suspension' && <SuspensionDialog user={user} onClose={close} />}
      {open === 'deletion' && <UserDeletionDialog user={user} own={own} onClose={close} />}
    </>
  );
}
