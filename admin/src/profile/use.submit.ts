import { useNotify } from 'react-admin';
import type { FieldValues } from 'react-hook-form';
import { PayloadError } from '../api/api.errors.ts';

/** What a form does with its values.
 * @returns the same, for the form: the faults of what was refused are at its fields; others are notified. */
export function useSubmit(act: (values: FieldValues) => Promise<void>) {
  const notify = useNotify();
  return async (values: FieldValues): Promise<Record<string, unknown> | undefined> => {
    try {
      await act(values);
      return undefined;
    } catch (error) {
      const errors = error instanceof PayloadError ? error.body.errors : undefined;
      const { root, ...fields } = errors ?? {};
      if (root || Object.keys(fields).length === 0)
        notify(error instanceof Error ? error.message : String(error), { type: 'error' });
      return fields;
    }
  };
}
