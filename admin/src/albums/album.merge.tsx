import MergeIcon from '@mui/icons-material/CallMerge';
import { Button } from '@mui/material';
import { useState } from 'react';
import { accepted } from '../api/api.errors.ts';
import { useSend } from '../api/use.send.ts';
import { MergeDialog } from '../layout/merge.dialog.tsx';
import { AlbumChoice } from './album.choice.tsx';
import type { AlbumRecord } from './album.data.ts';
import { mergeAlbums } from './album.operations.ts';

/** Puts the songs of an album on another one, and deletes the first. */
export function AlbumMerge({ album: { id, title } }: { album: AlbumRecord }) {
  const [open, setOpen] = useState(false);
  const send = useSend();
  return (
    <>
      <Button size="small" startIcon={<MergeIcon />} onClick={() => setOpen(true)}>
        Merge
      </Button>
      {open && (
        <MergeDialog
          noun="album"
          id={id}
          name={title}
          view="edit"
          choice={(validate) => <AlbumChoice source="into" label="Album that stays" validate={validate} />}
          merge={async (ids, into) => {
            const { mergeAlbums: payload } = await send(mergeAlbums, { ids, into });
            return accepted(payload).album?.title;
          }}
          onClose={() => setOpen(false)}
        >
          Its songs come to the other album, each on its disc: with its track number if that is free, or else
          after the last. The other album also gets the cover and the facts that it lacks. {title} goes; files
          that are tagged so find the other one. This can’t be undone.
        </MergeDialog>
      )}
    </>
  );
}
