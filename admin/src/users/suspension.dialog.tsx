import {
  Alert,
  Button,
  Dialog,
  DialogActions,
  DialogContent,
  DialogContentText,
  DialogTitle,
  MenuItem,
  TextField,
} from '@mui/material';
import { type FormEvent, useId, useState } from 'react';
import { useNotify } from 'react-admin';
import { useSuspension } from './use.suspension.ts';
import type { UserRecord } from './user.data.ts';

interface SuspensionDialogProps {
  user: Pick<UserRecord, 'id' | 'fullName'>;
  onClose: () => void;
  onDone?: () => void;
}

const day = 24 * 60 * 60 * 1000;
/** Milliseconds; 0 for good. */
const durations: [name: string, duration: number][] = [
  ['A day', day],
  ['A week', 7 * day],
  ['30 days', 30 * day],
  ['For good', 0],
];

/** Asks how long and why a user is to be suspended. */
export function SuspensionDialog({ user, onClose, onDone }: SuspensionDialogProps) {
  const title = useId();
  const notify = useNotify();
  const [duration, setDuration] = useState(7 * day);
  const [reason, setReason] = useState('');
  const { mutate, isPending, error } = useSuspension(user.id, () => {
    notify(`${user.fullName} is suspended`, { type: 'info' });
    onDone?.();
    onClose();
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const until = duration === 0 ? null : new Date(Date.now() + duration).toISOString();
    mutate({ reason: reason.trim() || null, until });
  };
  return (
    <Dialog open onClose={onClose} fullWidth maxWidth="sm" aria-labelledby={title}>
      <form onSubmit={submit}>
        <DialogTitle id={title}>Suspend {user.fullName}?</DialogTitle>
        <DialogContent>
          <DialogContentText>
            The account is signed out everywhere at once and cannot sign in. Meanwhile, others see neither its
            profile nor its public playlists. Nothing is deleted.
          </DialogContentText>
          <TextField
            select
            label="How long"
            value={duration}
            onChange={({ target }) => setDuration(Number(target.value))}
            fullWidth
            margin="normal"
          >
            {durations.map(([name, value]) => (
              <MenuItem key={value} value={value}>
                {name}
              </MenuItem>
            ))}
          </TextField>
          <TextField
            label="Reason"
            helperText="Told to the user at sign-in"
            value={reason}
            onChange={({ target }) => setReason(target.value)}
            slotProps={{ htmlInput: { maxLength: 500 } }}
            multiline
            fullWidth
            margin="normal"
          />
          {error && <Alert severity="error">{error.message}</Alert>}
        </DialogContent>
        <DialogActions>
          <Button onClick={onClose} disabled={isPending}>
            Cancel
          </Button>
          <Button type="submit" color="warning" variant="contained" loading={isPending}>
            Suspend
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  );
}
