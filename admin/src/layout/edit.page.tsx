import { useRef, useState } from 'react';
import { Edit, Loading, useGetOne } from 'react-admin';
import { useParams } from 'react-router';
import { type EditedRecord, RecordForm, type RecordFormProps } from './record.form.tsx';
import { useSaveFaults } from './save.faults.tsx';
import type { Present } from './there.notice.tsx';
import { useSaved } from './use.saved.ts';
import { useUpload } from './use.upload.ts';

interface EditPageProps<Row extends EditedRecord> extends RecordFormProps<Row> {
  kind: Present['resource'];
  /** Where it leads after saving. */
  redirect: 'list' | 'show';
}

/** The record is not asked for while somebody types. */
const queryOptions = {
  refetchOnMount: 'always',
  refetchOnWindowFocus: false,
  refetchOnReconnect: false,
} as const;

/** The page of an existing record, saved once the API has accepted it. The form is shown when the present state is there:
 * what a list told, or was there before the last save, may be old, and the answer would replace what is typed over it. */
export function EditPage<Row extends EditedRecord>(props: EditPageProps<Row>) {
  const { id = '' } = useParams();
  // A link from one record to another begins another form.
  return <EditPageOf<Row> key={id} id={id} {...props} />;
}

function EditPageOf<Row extends EditedRecord>({
  id,
  redirect,
  ...form
}: EditPageProps<Row> & { id: string }) {
  const { kind } = form;
  const { data, isFetching, isFetchedAfterMount, refetch } = useGetOne<Row>(kind, { id }, queryOptions);
  const [ready, setReady] = useState(false);
  if (!ready && data && isFetchedAfterMount && !isFetching) setReady(true);
  const [conflict, setConflict] = useState(false);
  const saved = useRef(false);
  const progress = useUpload();
  const onError = useSaveFaults(kind, () => void refetch().then(() => setConflict(true)));
  const lead = useSaved<Row>(kind, redirect);
  const onSuccess = (record: Row) => {
    saved.current = true;
    lead(record);
  };
  return (
    <Edit
      queryOptions={queryOptions}
      mutationMode="pessimistic"
      mutationOptions={{ meta: { progress }, onError, onSuccess }}
    >
      {ready && data ? (
        <RecordForm
          {...form}
          record={data}
          progress={progress}
          conflict={conflict}
          onConflictSeen={() => setConflict(false)}
          isSaved={() => saved.current}
        />
      ) : (
        <Loading />
      )}
    </Edit>
  );
}
