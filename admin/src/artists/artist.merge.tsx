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
import { Button, Form, required, useNotify, useRedirect, useRefresh } from 'react-admin';
import type { FieldValues } from 'react-hook-form';
import { accepted } from '../api/api.errors.ts';
import { useSend } from '../api/use.send.ts';
import { ArtistChoice } from './artist.choice.tsx';
import type { ArtistRecord } from './artist.data.ts';
import { mergeArtists } from './artist.operations.ts';

/** Credits everything of an artist to another one, and deletes the first. */
export function ArtistMerge({ artist }: { artist: ArtistRecord }) {
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button label="Merge" onClick={() => setOpen(true)}>
        <MergeIcon />
      </Button>
      {open && <MergeDialog artist={artist} onClose={() => setOpen(false)} />}
    </>
  );
}

function MergeDialog({ artist: { id, name }, onClose }: { artist: ArtistRecord; onClose: () => void }) {
  const { merge, busy, fault } = useMerging(onClose);
  const other = (value: unknown) => (value === id ? 'Choose another artist' : undefined);
  return (
    <Dialog open onClose={busy ? undefined : onClose} fullWidth maxWidth="sm" aria-labelledby="artist-merge">
      <Form onSubmit={({ into }: FieldValues) => merge([id], String(into))}>
        <DialogTitle id="artist-merge">Merge {name} into another artist</DialogTitle>
        <DialogContent>
          <DialogContentText sx={{ mb: 2 }}>
            All songs and albums of {name} are credited to the other artist, who also gets the picture if
            there is none. {name} goes; imports with that name find the other one. This can’t be undone.
          </DialogContentText>
          <ArtistChoice source="into" label="Artist that stays" validate={[required(), other]} />
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
      const { artist } = accepted((await send(mergeArtists, { ids, into })).mergeArtists);
      notify(`Merged into ${artist?.name}`, { type: 'info' });
      onClose();
      redirect('show', 'artists', into);
      refresh();
    } catch (error) {
      setFault(error instanceof Error ? error.message : String(error));
      setBusy(false);
    }
  };
  return { merge, busy, fault };
}
