import { EditPage } from '../layout/edit.page.tsx';
import type { AlbumRecord } from './album.data.ts';
import { AlbumDeletion } from './album.deletion.tsx';
import { albumFacts } from './album.facts.ts';
import { AllFromFiles } from './album.held.tsx';
import { AlbumInputs } from './album.inputs.tsx';
import { AlbumMerge } from './album.merge.tsx';

/** The page of an existing album. */
export default function AlbumEdit() {
  return (
    <EditPage<AlbumRecord> kind="albums" facts={albumFacts} redirect="list" width={720} actions={actions}>
      {() => (
        <>
          <AllFromFiles />
          <AlbumInputs />
        </>
      )}
    </EditPage>
  );
}

const actions = (album: AlbumRecord) => (
  <>
    <AlbumMerge album={album} />
    <AlbumDeletion album={album} />
  </>
);
