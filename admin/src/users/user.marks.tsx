import { Chip, Stack } from '@mui/material';
import { momentOf } from '../messages/moment.ts';
import type { UserRecord } from './user.data.ts';

/** The role, and whether the address is verified; in words, not by colour alone. */
export function RoleMark({ user: { role } }: { user: Pick<UserRecord, 'role'> }) {
  if (role !== 'ADMIN') return <Chip size="small" variant="outlined" label="User" />;
  return <Chip size="small" color="primary" label="Administrator" />;
}

export function VerifiedMark({ user: { emailVerified } }: { user: UserRecord }) {
  if (emailVerified) return <Chip size="small" variant="outlined" color="success" label="Verified" />;
  return <Chip size="small" variant="outlined" label="Not verified" />;
}

/** Whether the user is suspended, and until when; nothing if not. */
export function SuspensionMark({ user: { suspended, suspendedUntil } }: { user: UserRecord }) {
  if (!suspended) return null;
  const until = suspendedUntil ? `until ${momentOf(suspendedUntil)}` : 'for good';
  return <Chip size="small" color="warning" label={`Suspended ${until}`} />;
}

export function UserMarks({ user }: { user: UserRecord }) {
  return (
    <Stack direction="row" sx={{ gap: 1, flexWrap: 'wrap' }}>
      <RoleMark user={user} />
      <VerifiedMark user={user} />
      <SuspensionMark user={user} />
    </Stack>
  );
}
