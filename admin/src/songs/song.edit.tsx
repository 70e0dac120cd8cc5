import Alert from '@mui/material/Alert';
import { DeleteWithConfirmButton } from 'react-admin';
import { formatDuration } from '../format/duration.ts';
import { formatSize } from '../format/size.ts';
import { EditPage } from '../layout/edit.page.tsx';
import { PlayButton } from '../player/play.button.tsx';
import type { SongRecord } from './song.data.ts';
import { songFacts } from './song.facts.tsx';
import { AllFromFile } from './song.held.tsx';
import { SongInputs } from './song.inputs.tsx';

/** The page of an existing song. */
export default function SongEdit() {
  return (
    <EditPage<SongRecord> kind="songs" facts={songFacts} redirect="list" width={640} actions={deletion}>
      {(song) => (
        <>
          <Recording song={song} />
          <AllFromFile />
          <SongInputs />
        </>
      )}
    </EditPage>
  );
}

const deletion = ({ title }: SongRecord) => (
  <DeleteWithConfirmButton
    mutationMode="pessimistic"
    confirmTitle={`Delete ${title}?`}
    confirmContent="Its audio goes too, and it leaves albums, playlists and histories. This can’t be undone."
  />
);

/** The audio as it is stored. */
function Recording({ song }: { song: SongRecord }) {
  const { duration, audio, playCount } = song;
  return (
    <>
      <PlayButton song={song} dense={false} />
      <p>
        {formatDuration(duration)}, {audio.mimeType}, {formatSize(audio.size)}, played {playCount} times
      </p>
      {audio.fault && <Alert severity="warning">The audio is not whole: {audio.fault}</Alert>}
      {!audio.playable && <Alert severity="info">Most browsers do not play this kind of audio</Alert>}
    </>
  );
}
