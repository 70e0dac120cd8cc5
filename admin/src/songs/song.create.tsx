import { CreatePage } from '../layout/create.page.tsx';
import type { SongRecord } from './song.data.ts';
import { SongInputs } from './song.inputs.tsx';
import { withoutCover } from './song.words.ts';

/** The page for a new song. */
export default function SongCreate() {
  return (
    <CreatePage<SongRecord>
      kind="songs"
      title="Add a song"
      width={640}
      warning={({ lacksCover }) => (lacksCover ? withoutCover : undefined)}
    >
      <SongInputs isNew />
    </CreatePage>
  );
}
