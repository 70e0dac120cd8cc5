import { Alert, Button } from '@mui/material';
import { useCallback } from 'react';
import { useCloseNotification, useNotify, useRefresh } from 'react-admin';
import { CancelledError, PayloadError } from '../api/api.errors.ts';
import { type Present, ThereNotice } from './there.notice.tsx';

/** Handles a form that cannot be saved: the form shows faults of fields, and this all others.
 * @param kind what the form edits. */
export function useSaveFaults(kind: Present['resource']): (error: unknown) => void {
  const notify = useNotify();
  return useCallback(
    (error) => {
      if (error instanceof PayloadError) {
        if (error.present)
          notify(<There error={error} kind={kind} />, { autoHideDuration: null, type: 'warning' });
        else if (error.conflict) notify(<ConflictNotice />, { autoHideDuration: null, type: 'warning' });
      } else if (error instanceof CancelledError) notify('The upload was cancelled', { type: 'info' });
      else notify(error instanceof Error ? error.message : String(error), { type: 'error' });
    },
    [notify, kind],
  );
}

function There({ error, kind }: { error: PayloadError; kind: Present['resource'] }) {
  const { id = '', field } = error.present ?? {};
  // The artist of a song or an album is there under another spelling.
  const resource = field === 'artist' ? 'artists' : kind;
  return <ThereNotice message={error.message} present={{ resource, id }} />;
}

/** Reports that somebody else was faster, and offers to load the present state. */
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
