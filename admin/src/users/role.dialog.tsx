import {
  Alert,
  Button,
  Dialog,
  DialogActions,
  DialogContent,
  DialogContentText,
  DialogTitle,
} from '@mui/material';
import { useId } from 'react';
import { useLogout, useNotify, useUpdate } from 'react-admin';
import type { UserRecord } from './user.data.ts';

interface RoleDialogProps {
  user: UserRecord;
  /** Whether it is the administrator's own account. */
  own: boolean;
  onClose: () => void;
}

/** Asks before a user becomes an administrator, or a plain user again. */
export function RoleDialog({ user, own, onClose }: RoleDialogProps) {
  const title = useId();
  const notify = useNotify();
  const logout = useLogout();
  const role = user.role === 'ADMIN' ? 'USER' : 'ADMIN';
  const [update, { isPending, error }] = useUpdate<UserRecord>();
  const change = () =>
    update(
      'users',
      { id: user.id, data: { role }, previousData: user },
      {
        mutationMode: 'pessimistic',
        onSuccess: () => {
          notify(`${user.fullName} is ${role === 'ADMIN' ? 'an administrator' : 'a plain user'} now`);
          onClose();
          // Administrators who gave up their role have to leave.
          if (own) void logout();
        },
        // The dialog shows the error.
        onError: () => undefined,
      },
    );
  return (
    <Dialog open onClose={onClose} aria-labelledby={title}>
      <DialogTitle id={title}>
        Make {user.fullName} {role === 'ADMIN' ? 'an administrator' : 'a plain user'}?
      </DialogTitle>
      <DialogContent>
        <DialogContentText>{consequence(role)}</DialogContentText>
        {own && (
          <Alert severity="warning" sx={{ marginTop: 2 }}>
            This is your own account: you will be signed out of the panel, and only another administrator can
            let you in again.
          </Alert>
        )}
        {error && (
          <Alert severity="error" sx={{ marginTop: 2 }}>
            {error.message}
          </Alert>
        )}
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose} disabled={isPending}>
          Cancel
        </Button>
        <Button onClick={change} loading={isPending} variant="contained" color={own ? 'warning' : 'primary'}>
          {role === 'ADMIN' ? 'Make administrator' : 'Make plain user'}
        </Button>
      </DialogActions>
    </Dialog>
  );
}

function consequence(role: 'USER' | 'ADMIN'): string {
  return role === 'ADMIN'
    ? 'Administrators change the catalog and the featured shelf, see everybody’s address, read and delete everybody’s messages, and change and delete accounts. It holds at once, on all devices where they are signed in.'
    : 'They keep their account and stay signed in, and can no longer use this panel. It holds at once, on all devices.';
}
