import {
  Alert,
  Button,
  Dialog,
  DialogActions,
  DialogContent,
  DialogContentText,
  DialogTitle,
} from '@mui/material';
import { useQueryClient } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { Form, required, useNotify, useRedirect, type Validator } from 'react-admin';
import type { FieldValues } from 'react-hook-form';

interface MergeDialogProps {
  /** `album` or `artist`. */
  noun: string;
  /** The id and the name of the one that goes. */
  id: string;
  name: string;
  /** What will happen. */
  children: ReactNode;
  /** The input `into`. */
  choice(validate: Validator[]): ReactNode;
  /** @returns the name of the one that stays.
   * @throws {PayloadError} */
  merge(ids: string[], into: string): Promise<string | undefined>;
  /** Where the one that stays is shown. */
  view: 'edit' | 'show';
  onClose(): void;
}

/** Asks which one stays, and merges the other into it. */
export function MergeDialog({ noun, id, name, children, choice, merge, view, onClose }: MergeDialogProps) {
  const notify = useNotify();
  const redirect = useRedirect();
  const queries = useQueryClient();
  const [busy, setBusy] = useState(false);
  const [fault, setFault] = useState<string | null>(null);
  const other = (value: unknown) => (value === id ? `Choose another ${noun}` : undefined);
  const submit = async ({ into }: FieldValues) => {
    setBusy(true);
    setFault(null);
    try {
      const kept = await merge([id], String(into));
      notify(`Merged into ${kept}`, { type: 'info' });
      onClose();
      // Everything is read again where it is next shown. This page, which goes, must not ask for what is gone: the
      // answer would lead away to the list.
      await queries.invalidateQueries({ refetchType: 'none' });
      redirect(view, `${noun}s`, String(into));
    } catch (error) {
      setFault(error instanceof Error ? error.message : String(error));
      setBusy(false);
    }
  };
  const heading = `${noun}-merge`;
  return (
    <Dialog open onClose={busy ? undefined : onClose} fullWidth maxWidth="sm" aria-labelledby={heading}>
      <Form onSubmit={submit}>
        <DialogTitle id={heading}>
          Merge {name} into another {noun}
        </DialogTitle>
        <DialogContent>
          <DialogContentText sx={{ mb: 2 }}>{children}</DialogContentText>
          {choice([required(), other])}
          {fault && <Alert severity="error">{fault}</Alert>}
        </DialogContent>
        <DialogActions>
          <Button onClick={onClose} disabled={busy}>
            Cancel
          </Button>
          <Button type="submit" variant="contained" disabled={busy}>
            Merge
          </Button>
        </DialogActions>
      </Form>
    </Dialog>
  );
}
