import { type ReactNode, useEffect, useRef, useState } from 'react';
import { Create, type RaRecord, SimpleForm, useNotify, useRedirect } from 'react-admin';
import type { FormValues } from '../data/resource.data.ts';
import { draftKey, draftOf, keepDraft } from './drafts.ts';
import { type FormHandle, FormHandleOf } from './form.handle.tsx';
import { DraftNotice } from './form.notices.tsx';
import { FormToolbar } from './form.toolbar.tsx';
import { useSaveFaults } from './save.faults.tsx';
import type { Present } from './there.notice.tsx';
import { useIsHere } from './use.is.here.ts';
import { useUpload } from './use.upload.ts';

interface CreatePageProps<Row extends RaRecord> {
  kind: Present['resource'];
  title: string;
  width: number;
  defaultValues?: FormValues;
  /** What is to be said about a new record beside that it is there. */
  warning?: (record: Row) => string | undefined;
  children: ReactNode;
}

/** The page for a new record. What is typed and not saved is there again when it is next opened. */
export function CreatePage<Row extends RaRecord>(props: CreatePageProps<Row>) {
  const { kind, title, width, defaultValues, warning, children } = props;
  const saved = useRef(false);
  const progress = useUpload();
  const onError = useSaveFaults(kind);
  const notify = useNotify();
  const redirect = useRedirect();
  const isHere = useIsHere();
  const { handle, isDraft, version, discard } = useNewDraft(kind, () => saved.current);
  const onSuccess = (record: Row) => {
    saved.current = true;
    const words = warning?.(record);
    if (words) notify(words, { type: 'warning', autoHideDuration: null });
    else notify(`resources.${kind}.notifications.created`, { type: 'info' });
    if (isHere()) redirect('list', kind);
    // The form was left with what is saved now.
    else keepDraft(draftKey(kind, 'new'), undefined);
  };
  return (
    <Create title={title} mutationOptions={{ meta: { progress }, onError, onSuccess }}>
      {isDraft && <DraftNotice onDiscard={discard} />}
      <SimpleForm
        key={version}
        toolbar={<FormToolbar progress={progress} />}
        {...(defaultValues && { defaultValues })}
        sx={{ maxWidth: width }}
      >
        <FormHandleOf handle={handle} />
        {children}
      </SimpleForm>
    </Create>
  );
}

function useNewDraft(kind: string, isSaved: () => boolean) {
  const [key] = useState(() => draftKey(kind, 'new'));
  const [draft, setDraft] = useState(() => draftOf(key));
  const [version, setVersion] = useState(0);
  const handle = useRef<FormHandle>(null);
  useEffect(() => {
    if (draft) handle.current?.type(draft.values);
  }, [draft]);
  const left = useRef<() => void>(() => undefined);
  useEffect(() => {
    left.current = () => {
      const form = handle.current;
      keepDraft(key, form?.isDirty && !isSaved() ? { base: undefined, values: form.values() } : undefined);
    };
  });
  useEffect(() => () => left.current(), []);
  const discard = () => {
    setDraft(undefined);
    setVersion(version + 1);
  };
  return { handle, version, isDraft: draft !== undefined, discard };
}
