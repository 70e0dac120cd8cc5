import { useQueryClient } from '@tanstack/react-query';
import { type RaRecord, useNotify, useRedirect } from 'react-admin';

/** Handles a record that was saved: shows its new state at once wherever it is next shown, and leads there. */
export function useSaved<Row extends RaRecord>(kind: string, view: 'list' | 'show'): (record: Row) => void {
  const queries = useQueryClient();
  const notify = useNotify();
  const redirect = useRedirect();
  return (record) => {
    queries.setQueryData([kind, 'getOne', { id: String(record.id) }], record);
    notify(`resources.${kind}.notifications.updated`, { type: 'info', messageArgs: { smart_count: 1 } });
    redirect(view, kind, record.id);
  };
}
