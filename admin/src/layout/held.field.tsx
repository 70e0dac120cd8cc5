import RestoreIcon from '@mui/icons-material/SettingsBackupRestore';
import { Box, Button, IconButton, Tooltip, Typography } from '@mui/material';
import { type ReactNode, useState } from 'react';
import { type RaRecord, useNotify, useRecordContext, useRefresh } from 'react-admin';
import { useFormState } from 'react-hook-form';
import type { send } from '../api/send.ts';
import { useSend } from '../api/use.send.ts';

/** How the fields of a kind of record are handed back to the tags of its files. */
export interface HandingBack<Field> {
  /** Hands fields back, all of them if none are named.
   * @throws {PayloadError} */
  read(by: typeof send, id: string, fields?: Field[]): Promise<unknown>;
  /** What is said when that is done. */
  done: string;
  /** On the button for one field, and for all. */
  one(label: string): string;
  all: string;
}

/** A record that tells which of its fields an administrator has edited. */
type EditedRecord<Field> = RaRecord<string> & { editedFields?: Field[] | null };

export interface HeldFieldProps<Field> {
  field: Field;
  label: string;
  children: ReactNode;
}

/** An input, marked if an administrator has edited its field: tags no longer change it, until it is handed back. */
export function HeldField<Field extends string>({
  field,
  label,
  children,
  back,
}: HeldFieldProps<Field> & { back: HandingBack<Field> }) {
  const record = useRecordContext<EditedRecord<Field>>();
  const { readAgain, busy } = useReadingAgain(back);
  if (!record?.editedFields?.includes(field)) return children;
  const name = back.one(label);
  return (
    <Box sx={{ display: 'flex', width: '100%', gap: 1, alignItems: 'flex-start' }}>
      <Box sx={{ flex: 1, minWidth: 0 }}>
        {children}
        <Typography variant="caption" component="p" color="text.secondary" sx={{ mt: -1, mb: 1, mx: 1.75 }}>
          Edited here: tags no longer change it
        </Typography>
      </Box>
      <Tooltip title={name}>
        <span>
          <IconButton aria-label={name} disabled={busy} onClick={() => readAgain(record.id, [field])}>
            <RestoreIcon />
          </IconButton>
        </span>
      </Tooltip>
    </Box>
  );
}

/** Hands all edited fields back at once. */
export function AllHandedBack<Field extends string>({ back }: { back: HandingBack<Field> }) {
  const record = useRecordContext<EditedRecord<Field>>();
  const { readAgain, busy } = useReadingAgain(back);
  if (!record?.editedFields?.length) return null;
  return (
    <Button
      variant="outlined"
      size="small"
      startIcon={<RestoreIcon />}
      disabled={busy}
      onClick={() => readAgain(record.id)}
      sx={{ mb: 2 }}
    >
      {back.all}
    </Button>
  );
}

/** Hands fields back, and reads the form again. What was typed and not saved would be lost. */
function useReadingAgain<Field>({ read, done }: HandingBack<Field>) {
  const by = useSend();
  const notify = useNotify();
  const refresh = useRefresh();
  const { isDirty } = useFormState();
  const [busy, setBusy] = useState(false);
  const readAgain = async (id: string, fields?: Field[]) => {
    if (isDirty) {
      notify('Save your changes first, or load the page again', { type: 'warning' });
      return;
    }
    setBusy(true);
    try {
      await read(by, id, fields);
      notify(done, { type: 'info' });
      refresh();
    } catch (error) {
      notify(error instanceof Error ? error.message : String(error), { type: 'error' });
    } finally {
      setBusy(false);
    }
  };
  return { readAgain, busy };
}
