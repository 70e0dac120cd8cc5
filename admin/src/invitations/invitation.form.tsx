import { Alert, Button, DialogActions, DialogContent, MenuItem, TextField } from '@mui/material';
import { type FormEvent, useState } from 'react';
import { type Fault, PayloadError } from '../api/api.errors.ts';
import type { Role } from '../generated/graphql.ts';
import type { useInviting } from './use.invitations.ts';

interface InvitationFormProps {
  inviting: ReturnType<typeof useInviting>;
  onClose: () => void;
}

const roles: Record<Role, { name: string; hint: string }> = {
  USER: { name: 'User', hint: 'Listens, and writes to others' },
  ADMIN: {
    name: 'Administrator',
    hint: 'Changes the catalog, and sees and changes accounts. Good as long as you are one, too',
  },
};

/** All of it may be left as it is: then it is for one user, whoever has the link, within a week. */
export function InvitationForm({ inviting, onClose }: InvitationFormProps) {
  const [email, setEmail] = useState('');
  const [role, setRole] = useState<Role>('USER');
  const [end, setEnd] = useState('');
  const faults = faultsOf(inviting.error);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    inviting.mutate({
      email: email.trim() || null,
      role,
      expiresAt: end ? new Date(end).toISOString() : null,
    });
  };
  return (
    <form onSubmit={submit}>
      <DialogContent sx={{ display: 'grid', gap: 2, overflow: 'visible', pt: 0 }}>
        <TextField
          label="E-mail"
          type="email"
          autoComplete="off"
          value={email}
          onChange={({ target }) => setEmail(target.value)}
          error={faults.email !== undefined}
          helperText={
            faults.email ?? 'The link is mailed there. If left empty, anybody with the link may use it'
          }
        />
        <TextField
          select
          label="Role"
          value={role}
          onChange={({ target }) => setRole(target.value as Role)}
          helperText={roles[role].hint}
        >
          {Object.entries(roles).map(([value, { name }]) => (
            <MenuItem key={value} value={value}>
              {name}
            </MenuItem>
          ))}
        </TextField>
        <TextField
          label="Good until"
          type="datetime-local"
          value={end}
          onChange={({ target }) => setEnd(target.value)}
          error={faults.expiresAt !== undefined}
          helperText={faults.expiresAt ?? 'For a week if left empty'}
          slotProps={{ inputLabel: { shrink: true } }}
        />
        {faults.other && <Alert severity="error">{faults.other}</Alert>}
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose}>Cancel</Button>
        <Button type="submit" variant="contained" loading={inviting.isPending}>
          Invite
        </Button>
      </DialogActions>
    </form>
  );
}

/** What is wrong with a field, and with the whole. */
function faultsOf(error: Error | null): { email?: string; expiresAt?: string; other?: string } {
  if (!error) return {};
  if (!(error instanceof PayloadError)) return { other: error.message };
  return Object.fromEntries(error.faults.map((fault) => [placeOf(fault), fault.message]));
}

function placeOf({ field }: Fault): string {
  const name = field?.at(-1);
  return name === 'email' || name === 'expiresAt' ? name : 'other';
}
