import { Button } from '@mui/material';
import { useNotify } from 'react-admin';
import { useSuspension } from './use.suspension.ts';
import type { UserRecord } from './user.data.ts';

/** Ends the suspension of a user. */
export function Reinstatement({ user: { id, fullName } }: { user: UserRecord }) {
  const notify = useNotify();
  const { mutate, isPending } = useSuspension(id, () =>
    notify(`${fullName} can sign in again`, { type: 'info' }),
  );
  const onError = (error: Error) => notify(error.message, { type: 'error' });
  return (
    <Button loading={isPending} onClick={() => mutate(null, { onError })}>
      End the suspension
    </Button>
  );
}
