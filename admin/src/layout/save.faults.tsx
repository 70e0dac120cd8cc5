import { useNotify } from 'react-admin';
import { CancelledError, PayloadError } from '../api/api.errors.ts';
import { type Present, ThereNotice } from './there.notice.tsx';

/** Handles a form that cannot be saved: the form shows faults of fields, and this all others.
 * @param kind what the form edits.
 * @param onConflict called if somebody else changed it meanwhile. */
export function useSaveFaults(
  kind: Present['resource'],
  onConflict: () => void = () => undefined,
): (error: unknown) => void {
  const notify = useNotify();
  return (error) => {
    if (error instanceof PayloadError) {
      if (error.present)
        notify(<There error={error} kind={kind} />, { autoHideDuration: null, type: 'warning' });
      else if (error.conflict) onConflict();
    } else if (error instanceof CancelledError) notify('The upload was cancelled', { type: 'info' });
    else notify(error instanceof Error ? error.message : String(error), { type: 'error' });
  };
}

function There({ error, kind }: { error: PayloadError; kind: Present['resource'] }) {
  const { id = '', field } = error.present ?? {};
  // The artist of a song or an album is there under another spelling.
  const resource = field === 'artist' ? 'artists' : kind;
  return <ThereNotice message={error.message} present={{ resource, id }} />;
}
