import { CreatePage } from '../layout/create.page.tsx';
import { AlbumInputs } from './album.inputs.tsx';

/** The page for a new album. */
export default function AlbumCreate() {
  return (
    <CreatePage kind="albums" title="Add an album" width={720} defaultValues={{ songs: [] }}>
      <AlbumInputs isNew />
    </CreatePage>
  );
}
