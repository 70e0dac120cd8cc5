import MergeIcon from '@mui/icons-material/CallMerge';
import { useState } from 'react';
import { Button } from 'react-admin';
import { accepted } from '../api/api.errors.ts';
import { useSend } from '../api/use.send.ts';
import { MergeDialog } from '../layout/merge.dialog.tsx';
import { ArtistChoice } from './artist.choice.tsx';
import type { ArtistRecord } from './artist.data.ts';
import { mergeArtists } from './artist.operations.ts';

/** Credits everything of an artist to another one, and deletes the first. */
export function ArtistMerge({ artist: { id, name } }: { artist: ArtistRecord }) {
  const [open, setOpen] = useState(false);
  const send = useSend();
  return (
    <>
      <Button label="Merge" onClick={() => setOpen(true)}>
        <MergeIcon />
      </Button>
      {open && (
        <MergeDialog
          noun="artist"
          id={id}
          name={name}
          view="show"
          choice={(validate) => <ArtistChoice source="into" label="Artist that stays" validate={validate} />}
          merge={async (ids, into) => {
            const { mergeArtists: payload } = await send(mergeArtists, { ids, into });
            return accepted(payload).artist?.name;
          }}
          onClose={() => setOpen(false)}
        >
          All songs and albums of {name} are credited to the other artist, who also gets the picture if there
          is none. {name} goes; imports with that name find the other one. This can’t be undone.
        </MergeDialog>
      )}
    </>
  );
}
