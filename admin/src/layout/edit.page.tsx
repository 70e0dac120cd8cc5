import { Alert, Button } from '@mui/material';
import { type ReactNode, useState } from 'react';
import { Edit, Loading, useGetOne } from 'react-admin';
import { useParams } from 'react-router';
import { type EditedRecord, RecordForm } from './record.form.tsx';
import { useSaveFaults } from './save.faults.tsx';
import type { Present } from './there.notice.tsx';
import { useSaved } from './use.saved.ts';
import { useUpload } from './use.upload.ts';

interface EditPageProps<Row extends EditedRecord> {
  kind: Present['resource'];
  /** Where it leads after saving. */
  redirect: 'list' | 'show';
  width: number;
  /** Buttons beside the one that saves. */
  actions: (record: Row) => ReactNode;
  children: (record: Row) => ReactNode;
}

/** The record is not asked for while somebody types. */
const queryOptions = {
  refetchOnMount: 'always',
  refetchOnWindowFocus: false,
  refetchOnReconnect: false,
} as const;

/** The page of an existing record, saved once the API has accepted it. The form is shown when the present state is there:
 * what a list told, or was there before the last save, may be old, and the answer would replace what is typed over it. */
export function EditPage<Row extends EditedRecord>({ kind, redirect, ...form }: EditPageProps<Row>) {
  const { id = '' } = useParams();
  const { data, isFetching, isFetchedAfterMount, refetch } = useGetOne<Row>(kind, { id }, queryOptions);
  const [ready, setReady] = useState(false);
  if (!ready && data && isFetchedAfterMount && !isFetching) setReady(true);
  const [conflict, setConflict] = useState(false);
  const [version, setVersion] = useState(0);
  const progress = useUpload();
  const onError = useSaveFaults(kind, () => setConflict(true));
  const onSuccess = useSaved<Row>(kind, redirect);
  const reload = async () => {
    if (!(await refetch()).data) return;
    setConflict(false);
    setVersion(version + 1);
  };
  return (
    <Edit
      queryOptions={queryOptions}
      mutationMode="pessimistic"
      mutationOptions={{ meta: { progress }, onError, onSuccess }}
    >
      {conflict && <ConflictAlert onReload={reload} />}
      {ready && data ? <RecordForm key={version} record={data} progress={progress} {...form} /> : <Loading />}
    </Edit>
  );
}

/** Reports that somebody else was faster, and offers to load the present state. */
function ConflictAlert({ onReload }: { onReload: () => void }) {
  const action = (
    <Button color="inherit" size="small" onClick={onReload}>
      Load anew
    </Button>
  );
  return (
    <Alert severity="warning" action={action}>
      Somebody else changed this meanwhile. Nothing was saved. What you typed is lost when you load it anew.
    </Alert>
  );
}
