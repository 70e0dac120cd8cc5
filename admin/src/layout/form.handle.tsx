import { type RefObject, useEffect } from 'react';
import { useFormContext, useFormState } from 'react-hook-form';
import type { FormValues } from '../data/resource.data.ts';

/** A form for what is around it. */
export interface FormHandle {
  readonly isDirty: boolean;
  values(): FormValues;
  /** Fills fields as if somebody had typed. */
  type(values: FormValues): void;
}

/** Gives the form that it is in to what is around it. */
export function FormHandleOf({ handle }: { handle: RefObject<FormHandle | null> }) {
  const { getValues, setValue } = useFormContext();
  const { isDirty } = useFormState();
  useEffect(() => {
    handle.current = {
      isDirty,
      values: () => ({ ...getValues() }),
      type: (values) => {
        for (const [name, value] of Object.entries(values)) setValue(name, value, { shouldDirty: true });
      },
    };
  }, [handle, isDirty, getValues, setValue]);
  return null;
}
