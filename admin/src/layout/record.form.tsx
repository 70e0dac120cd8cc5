import { type ReactNode, useEffect, useMemo, useState } from 'react';
import { type RaRecord, SaveContextProvider, SimpleForm, useSaveContext } from 'react-admin';
import { useFormState } from 'react-hook-form';
import type { UploadProgress } from '../api/upload.progress.ts';
import { FormToolbar } from './form.toolbar.tsx';

/** A record whose state is told by the time of its last change. */
export type EditedRecord = RaRecord<string> & { updatedAt: string };

interface RecordFormProps<Row extends EditedRecord> {
  /** As it is now. */
  record: Row;
  progress: UploadProgress;
  width: number;
  /** Buttons beside the one that saves. */
  actions: (record: Row) => ReactNode;
  children: (record: Row) => ReactNode;
}

/** The form of a record. It stays filled with the state that was there when somebody began to type, whatever is answered
 * meanwhile, and is saved as a change of that state. */
export function RecordForm<Row extends EditedRecord>({ record, progress, ...form }: RecordFormProps<Row>) {
  const { width, actions, children } = form;
  const [base, setBase] = useState(record);
  const context = useSaveContext();
  const saving = useMemo(() => {
    const save: typeof context.save = (values) => context.save?.(values, { meta: { progress, base } }) ?? {};
    return { ...context, save };
  }, [context, progress, base]);
  return (
    <SaveContextProvider value={saving}>
      <SimpleForm
        key={base.updatedAt}
        record={base}
        toolbar={<FormToolbar progress={progress}>{actions(record)}</FormToolbar>}
        sx={{ maxWidth: width }}
      >
        {base.updatedAt !== record.updatedAt && <NewerState onTake={() => setBase(record)} />}
        {children(record)}
      </SimpleForm>
    </SaveContextProvider>
  );
}

/** Takes a newer state into the form, unless something is typed in it. */
function NewerState({ onTake }: { onTake: () => void }) {
  const { isDirty } = useFormState();
  useEffect(() => {
    if (!isDirty) onTake();
  }, [isDirty, onTake]);
  return null;
}
