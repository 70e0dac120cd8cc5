import {
  Alert,
  Box,
  Button,
  Dialog,
  DialogActions,
  DialogContent,
  DialogContentText,
  DialogTitle,
  TextField,
} from '@mui/material';
import { type FormEvent, useId, useState } from 'react';
import { useDelete, useLogout, useNotify, useRedirect } from 'react-admin';
import type { UserRecord } from './user.data.ts';

interface UserDeletionDialogProps {
  user: UserRecord;
  /** Whether it is the administrator's own account. */
  own: boolean;
  onClose: () => void;
}

const losses = [
  'the account with its name, address and picture',
  'its sessions: it is signed out on all devices at once',
  'its playlists, public ones too, and its liked songs',
  'the history of what it played',
  'its conversations, on both sides: also for the people it wrote with',
];

/** Lists what is deleted with an account, and requires the name to be typed. */
export function UserDeletionDialog({ user, own, onClose }: UserDeletionDialogProps) {
  const title = useId();
  const [typed, setTyped] = useState('');
  const { remove, isPending, error } = useUserDeletion(user, own);
  const matches = typed.trim() === user.fullName.trim();
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (matches && !isPending) remove();
  };
  return (
    <Dialog open onClose={onClose} aria-labelledby={title}>
      <form onSubmit={submit}>
        <DialogTitle id={title}>Delete {user.fullName}?</DialogTitle>
        <DialogContent>
          <Consequences own={own} />
          <TextField
            label="Name"
            helperText={`Type “${user.fullName}” to confirm.`}
            value={typed}
            onChange={(event) => setTyped(event.target.value)}
            autoFocus
            fullWidth
            margin="normal"
            autoComplete="off"
          />
          {error && <Alert severity="error">{error.message}</Alert>}
        </DialogContent>
        <DialogActions>
          <Button onClick={onClose} disabled={isPending}>
            Cancel
          </Button>
          <Button type="submit" color="error" variant="contained" disabled={!matches} loading={isPending}>
            Delete for good
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  );
}

function Consequences({ own }: { own: boolean }) {
  return (
    <>
      <DialogContentText>This can’t be undone. What goes:</DialogContentText>
      <Box component="ul" sx={{ marginY: 1, paddingLeft: 3 }}>
        {losses.map((loss) => (
          <DialogContentText component="li" key={loss}>
            {loss}
          </DialogContentText>
        ))}
      </Box>
      {own && (
        <Alert severity="warning" sx={{ marginBottom: 1 }}>
          This is your own account: you will be signed out, and can’t sign in again.
        </Alert>
      )}
    </>
  );
}

function useUserDeletion(user: UserRecord, own: boolean) {
  const notify = useNotify();
  const redirect = useRedirect();
  const logout = useLogout();
  const [remove, { isPending, error }] = useDelete<UserRecord, Error>(
    'users',
    { id: user.id, previousData: user },
    {
      mutationMode: 'pessimistic',
      onSuccess: () => {
        notify(`${user.fullName} was deleted`);
        if (own) void logout();
        else redirect('list', 'users');
      },
      // The dialog shows the error.
      onError: () => undefined,
    },
  );
  return { remove: () => remove(), isPending, error };
}
