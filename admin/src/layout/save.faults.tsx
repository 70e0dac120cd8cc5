import { Alert, Button } from '@mui/material';
import { useCallback } from 'react';
import { useCloseNotification, useNotify, useRefresh } from 'react-admin';
import { CancelledError, PayloadError } from '../api/api.errors.ts';

/** What to do when a form can't be saved: faults at fields are shown by the form, all others here. */
export function useSaveFaults(): (error: unknown) => void {
  const notify = useNotify();
  return useCallback(
    (error) => {
      if (error instanceof PayloadError) {
        if (error.conflict) notify(<ConflictNotice />, { autoHideDuration: null, type: 'warning' });
      } else if (error instanceof CancelledError) notify('The upload was cancelled', { type: 'info' });
      else notify(error instanceof Error ? error.message : String(error), { type: 'error' });
    },
    [notify],
  );
}

/** Somebody else was faster: says so, and offers what is there now. */
function ConflictNotice() {
  const refresh = useRefresh();
  const close = useCloseNotification();
  const reload = () => {
    close();
    refresh();
  };
  const action = (
    <Button color="inherit" size="small" onClick={reload}>
      Load anew
    </Button>
  );
  return (
    <Alert severity="warning" variant="filled" action={action}>
      Somebody else changed this meanwhile. Nothing was saved. What you typed is lost when you load it anew.
    </Alert>
  );
}
