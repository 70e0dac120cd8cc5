import { type ReactNode, useEffect, useMemo, useState } from 'react';
import { type RaRecord, SaveContextProvider, SimpleForm, useSaveContext } from 'react-admin';
import { useFormState } from 'react-hook-form';
import type { UploadProgress } from '../api/upload.progress.ts';
import type { FormFact } from './form.facts.ts';
import { FormHandleOf } from './form.handle.tsx';
import { DraftNotice, NewerNotice } from './form.notices.tsx';
import { FormToolbar } from './form.toolbar.tsx';
import { useVersions } from './use.versions.ts';
import { VersionsDialog } from './versions.dialog.tsx';

/** A record whose state is told by the time of its last change. */
export type EditedRecord = RaRecord<string> & { updatedAt: string };

export interface RecordFormProps<Row extends EditedRecord> {
  kind: string;
  /** What the form edits. */
  facts: readonly FormFact[];
  width: number;
  /** Buttons beside the one that saves. */
  actions: (record: Row) => ReactNode;
  children: (record: Row) => ReactNode;
}

export interface RecordState<Row extends EditedRecord> {
  /** As it is now. */
  record: Row;
  progress: UploadProgress;
  /** Whether the form was refused, because somebody else had changed the record. */
  conflict: boolean;
  onConflictSeen(): void;
  isSaved(): boolean;
}

/** The form of a record. It stays filled with the state that was there when somebody began to type, whatever is answered
 * meanwhile, and is saved as a change of that state. If somebody else changes it, both versions are shown. What is typed
 * and not saved is there again when the form is next opened. */
export function RecordForm<Row extends EditedRecord>(props: RecordFormProps<Row> & RecordState<Row>) {
  const { kind, record, facts, progress, conflict, onConflictSeen, isSaved, width, actions, children } =
    props;
  const { base, version, typed, isDraft, handle, goOn } = useVersions(kind, record, facts, isSaved);
  // The record that was just saved is newer, too, until the page is left.
  const newer = base.updatedAt !== record.updatedAt && !isSaved();
  const [compares, setCompares] = useState(isDraft && newer);
  const saving = useSavingAs(base, progress);
  const close = () => {
    setCompares(false);
    onConflictSeen();
  };
  return (
    <SaveContextProvider value={saving}>
      {newer && <NewerNotice onCompare={() => setCompares(true)} />}
      {isDraft && !newer && <DraftNotice onDiscard={() => goOn({})} />}
      {newer && (compares || conflict) && (
        <VersionsDialog
          facts={facts}
          mine={handle.current?.values() ?? { ...base, ...typed }}
          base={base}
          saved={record}
          onChoice={(values) => {
            goOn(values);
            close();
          }}
          onClose={close}
        />
      )}
      <SimpleForm
        key={version}
        record={base}
        toolbar={<FormToolbar progress={progress}>{actions(record)}</FormToolbar>}
        sx={{ maxWidth: width }}
      >
        <FormHandleOf handle={handle} />
        {newer && Object.keys(typed).length === 0 && <IfUntouched then={() => goOn({})} />}
        {children(record)}
      </SimpleForm>
    </SaveContextProvider>
  );
}

/** Saves a form as a change of the record that it was filled with. */
function useSavingAs(base: EditedRecord, progress: UploadProgress) {
  const context = useSaveContext();
  return useMemo(() => {
    const save: typeof context.save = (values) => context.save?.(values, { meta: { progress, base } }) ?? {};
    return { ...context, save };
  }, [context, progress, base]);
}

/** Takes a newer state into a form in which nothing is typed. */
function IfUntouched({ then }: { then: () => void }) {
  const { isDirty } = useFormState();
  useEffect(() => {
    if (!isDirty) then();
  }, [isDirty, then]);
  return null;
}
