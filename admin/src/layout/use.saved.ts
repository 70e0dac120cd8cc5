import { useQueryClient } from '@tanstack/react-query';
import { type RaRecord, useNotify, useRedirect } from 'react-admin';
import { draftKey, keepDraft } from './drafts.ts';
import { useIsHere } from './use.is.here.ts';

/** Handles a record that was saved: shows its new state at once wherever it is next shown, and leads there, unless the
 * administrator has gone elsewhere meanwhile. */
export function useSaved<Row extends RaRecord>(kind: string, view: 'list' | 'show'): (record: Row) => void {
  const queries = useQueryClient();
  const notify = useNotify();
  const redirect = useRedirect();
  const isHere = useIsHere();
  return (record) => {
    queries.setQueryData([kind, 'getOne', { id: String(record.id) }], record);
    notify(`resources.${kind}.notifications.updated`, { type: 'info', messageArgs: { smart_count: 1 } });
    if (isHere()) redirect(view, kind, record.id);
    // The form was left with what is saved now.
    else keepDraft(draftKey(kind, String(record.id)), undefined);
  };
}
