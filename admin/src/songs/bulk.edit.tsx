import EditIcon from '@mui/icons-material/Edit';
import {
  Alert,
  Dialog,
  DialogActions,
  DialogContent,
  DialogTitle,
  Button as PlainButton,
} from '@mui/material';
import { useState } from 'react';
import { Button, Form, useListContext, useNotify, useRefresh } from 'react-admin';
import type { FieldValues } from 'react-hook-form';
import { useSend } from '../api/use.send.ts';
import { BulkFields, changeOf, faultsOf } from './bulk.fields.tsx';
import { changeSongs, type SongsChange, type SongsOutcome } from './many.songs.ts';

/** Changes genres, artist, album or date of the selected songs. */
export function BulkEdit() {
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button label="Edit" onClick={() => setOpen(true)}>
        <EditIcon />
      </Button>
      {open && <BulkDialog onClose={() => setOpen(false)} />}
    </>
  );
}

const songs = (count: number) => `${count} ${count === 1 ? 'song' : 'songs'}`;

function BulkDialog({ onClose }: { onClose: () => void }) {
  const { selectedIds = [] } = useListContext();
  const { save, outcome, changed, busy } = useBulkChange(onClose);
  const rest = selectedIds.filter((id) => !outcome?.gone.includes(String(id)));
  const missing = outcome && outcome.gone.length > 0;
  return (
    <Dialog open onClose={busy ? undefined : onClose} fullWidth maxWidth="sm" aria-labelledby="bulk-edit">
      <Form
        onSubmit={(values: FieldValues) => {
          const faults = faultsOf(values);
          if (faults) return faults;
          return save(rest.map(String), changeOf(values));
        }}
      >
        <DialogTitle id="bulk-edit">Edit {songs(selectedIds.length)}</DialogTitle>
        <DialogContent>
          <BulkFields />
          {outcome && outcome.faults.length > 0 && <Outcome outcome={outcome} all={selectedIds.length} />}
        </DialogContent>
        <DialogActions>
          {busy && <span role="status">{songs(changed)} changed</span>}
          <PlainButton onClick={onClose} disabled={busy}>
            Cancel
          </PlainButton>
          <PlainButton type="submit" variant="contained" disabled={busy || rest.length === 0}>
            {missing ? `Change the other ${rest.length}` : `Change ${songs(rest.length)}`}
          </PlainButton>
        </DialogActions>
      </Form>
    </Dialog>
  );
}

/** What was changed, and why the rest was not. */
function Outcome({ outcome: { changed, gone, faults }, all }: { outcome: SongsOutcome; all: number }) {
  const reasons = [...new Set(faults.map(({ message }) => message))];
  return (
    <Alert severity="error">
      {changed === 0 ? 'Nothing was saved. ' : `${songs(changed)} of ${all} changed, the others did not. `}
      {gone.length > 0
        ? `${gone.length} of the songs no longer ${gone.length === 1 ? 'exists' : 'exist'}.`
        : reasons.join(' ')}
    </Alert>
  );
}

function useBulkChange(onClose: () => void) {
  const send = useSend();
  const notify = useNotify();
  const refresh = useRefresh();
  const { onUnselectItems } = useListContext();
  const [outcome, setOutcome] = useState<SongsOutcome | null>(null);
  const [changed, setChanged] = useState(0);
  const [busy, setBusy] = useState(false);
  const save = async (ids: string[], change: SongsChange) => {
    setBusy(true);
    setChanged(0);
    let done = 0;
    try {
      const result = await changeSongs(send, ids, change, (count) => {
        done = count;
        setChanged(count);
      });
      setOutcome(result);
      if (result.faults.length > 0) return;
      notify(`${songs(result.changed)} changed`, { type: 'info' });
      onUnselectItems();
      onClose();
    } catch (error) {
      const message = error instanceof Error ? error.message : String(error);
      setOutcome({ changed: done, gone: [], faults: [{ code: '', message }] });
    } finally {
      setBusy(false);
      refresh();
    }
  };
  return { save, outcome, changed, busy };
}
