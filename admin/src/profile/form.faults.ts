import { PayloadError } from '../api/api.errors.ts';

/** The faults of a form that was refused, at its fields; others are notified. */
export function faultsOf(
  error: unknown,
  notify: (message: string, options: { type: 'error' }) => void,
): Record<string, unknown> {
  const errors = error instanceof PayloadError ? error.body.errors : undefined;
  const { root, ...fields } = errors ?? {};
  if (root || Object.keys(fields).length === 0)
    notify(error instanceof Error ? error.message : String(error), { type: 'error' });
  return fields;
}
