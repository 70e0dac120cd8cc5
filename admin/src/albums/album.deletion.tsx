import DeleteIcon from '@mui/icons-material/Delete';
import {
  Button,
  Checkbox,
  Dialog,
  DialogActions,
  DialogContent,
  DialogContentText,
  DialogTitle,
  FormControlLabel,
} from '@mui/material';
import { useState } from 'react';
import { useDelete, useNotify, useRedirect } from 'react-admin';
import type { AlbumRecord } from './album.data.ts';

/** Deletes an album, after asking whether to delete its songs as well. */
export function AlbumDeletion({ album }: { album: AlbumRecord }) {
  const [open, setOpen] = useState(false);
  const [withSongs, setWithSongs] = useState(false);
  const { remove, busy } = useDeletion(album);
  return (
    <>
      <Button color="error" size="small" startIcon={<DeleteIcon />} onClick={() => setOpen(true)}>
        Delete
      </Button>
      <Dialog open={open} onClose={() => setOpen(false)} aria-labelledby="album-deletion">
        <DialogTitle id="album-deletion">Delete {album.title}?</DialogTitle>
        <DialogContent>
          <DialogContentText>
            {withSongs
              ? `The album goes, and its ${album.songCount} songs with their audio.`
              : 'The album goes; its songs stay, without an album.'}{' '}
            This can’t be undone.
          </DialogContentText>
          <FormControlLabel
            control={<Checkbox checked={withSongs} onChange={(_event, checked) => setWithSongs(checked)} />}
            label={`Delete its ${album.songCount} songs as well`}
          />
        </DialogContent>
        <DialogActions>
          <Button onClick={() => setOpen(false)}>Cancel</Button>
          <Button color="error" disabled={busy} onClick={() => remove(withSongs)}>
            Confirm
          </Button>
        </DialogActions>
      </Dialog>
    </>
  );
}

function useDeletion({ id, title }: AlbumRecord) {
  const notify = useNotify();
  const redirect = useRedirect();
  const [deleteOne, { isPending: busy }] = useDelete();
  const remove = (withSongs: boolean) =>
    deleteOne(
      'albums',
      { id, meta: { withSongs } },
      {
        mutationMode: 'pessimistic',
        onSuccess: () => {
          notify(`${title} was deleted`, { type: 'info' });
          redirect('list', 'albums');
        },
        onError: (error: unknown) =>
          notify(error instanceof Error ? error.message : String(error), { type: 'error' }),
      },
    );
  return { remove, busy };
}
