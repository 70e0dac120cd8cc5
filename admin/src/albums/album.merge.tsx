import MergeIcon from '@mui/icons-material/CallMerge';
import {
  Alert,
  Dialog,
  DialogActions,
  DialogContent,
  DialogContentText,
  DialogTitle,
  Button as PlainButton,
} from '@mui/material';
import { useState } from 'react';
import { Form, required, useNotify, useRedirect, useRefresh } from 'react-admin';
import type { FieldValues } from 'react-hook-form';
import { accepted } from '../api/api.errors.ts';
import { useSend } from '../api/use.send.ts';
import { AlbumChoice } from './album.choice.tsx';
import type { AlbumRecord } from './album.data.ts';
import { mergeAlbums } from './album.operations.ts';

/** Puts the songs of an album on another one, and deletes the first. */
export function AlbumMerge({ album }: { album: AlbumRecord }) {
  const [open, setOpen] = useState(false);
  return (
    <>
      <PlainButton size="small" startIcon={<MergeIcon />} onClick={() => setOpen(true)}>
        Merge
      </PlainButton>
      {open && <MergeDialog album={album} onClose={() => setOpen(false)} />}
    </>
  );
}

function MergeDialog({ album: { id, title }, onClose }: { album: AlbumRecord; onClose: () => void }) {
  const { merge, busy, fault } = useMerging(onClose);
  const other = (value: unknown) => (value === id ? 'Choose another album' : undefined);
  return (
    <Dialog open onClose={busy ? undefined : onClose} fullWidth maxWidth="sm" aria-labelledby="album-merge">
      <Form onSubmit={({ into }: FieldValues) => merge([id], String(into))}>
        <DialogTitle id="album-merge">Merge {title} into another album</DialogTitle>
        <DialogContent>
          <DialogContentText sx={{ mb: 2 }}>
            Its songs come to the other album, each on its disc: with its track number if that is free, or
            else behind the last. The other album also gets the cover and the facts that it lacks. {title}{' '}
            goes; files that are tagged so find the other one. This can’t be undone.
          </DialogContentText>
          <AlbumChoice source="into" label="Album that stays" validate={[required(), other]} />
          {fault && <Alert severity="error">{fault}</Alert>}
        </DialogContent>
        <DialogActions>
          <PlainButton onClick={onClose} disabled={busy}>
            Cancel
          </PlainButton>
          <PlainButton type="submit" variant="contained" disabled={busy}>
            Merge
          </PlainButton>
        </DialogActions>
      </Form>
    </Dialog>
  );
}

function useMerging(onClose: () => void) {
  const send = useSend();
  const notify = useNotify();
  const redirect = useRedirect();
  const refresh = useRefresh();
  const [busy, setBusy] = useState(false);
  const [fault, setFault] = useState<string | null>(null);
  const merge = async (ids: string[], into: string) => {
    setBusy(true);
    setFault(null);
    try {
      const { album } = accepted((await send(mergeAlbums, { ids, into })).mergeAlbums);
      notify(`Merged into ${album?.title}`, { type: 'info' });
      onClose();
      redirect('edit', 'albums', into);
      refresh();
    } catch (error) {
      setFault(error instanceof Error ? error.message : String(error));
      setBusy(false);
    }
  };
  return { merge, busy, fault };
}
