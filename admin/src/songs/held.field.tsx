import RestoreIcon from '@mui/icons-material/SettingsBackupRestore';
import { Box, Button, IconButton, Tooltip, Typography } from '@mui/material';
import { type ReactNode, useState } from 'react';
import { useNotify, useRecordContext, useRefresh } from 'react-admin';
import { useFormState } from 'react-hook-form';
import { accepted } from '../api/api.errors.ts';
import { useSend } from '../api/use.send.ts';
import type { SongField } from '../generated/graphql.ts';
import type { SongRecord } from './song.data.ts';
import { readSongFromFile } from './song.operations.ts';

/** An input, marked if an administrator has edited its field: tags no longer change it, until it is handed back. */
export function HeldField({
  field,
  label,
  children,
}: {
  field: SongField;
  label: string;
  children: ReactNode;
}) {
  const song = useRecordContext<SongRecord>();
  const { readAgain, busy } = useReadingAgain();
  if (!song?.editedFields?.includes(field)) return children;
  const name = `From the file again: ${label}`;
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
          <IconButton aria-label={name} disabled={busy} onClick={() => readAgain(song.id, [field])}>
            <RestoreIcon />
          </IconButton>
        </span>
      </Tooltip>
    </Box>
  );
}

/** Hands all edited fields back at once. */
export function AllFromFile() {
  const song = useRecordContext<SongRecord>();
  const { readAgain, busy } = useReadingAgain();
  if (!song?.editedFields?.length) return null;
  return (
    <Button
      variant="outlined"
      size="small"
      startIcon={<RestoreIcon />}
      disabled={busy}
      onClick={() => readAgain(song.id)}
      sx={{ mb: 2 }}
    >
      All from the file again
    </Button>
  );
}

/** Reads fields from the file, and the form anew. What was typed and not saved would be lost. */
function useReadingAgain() {
  const send = useSend();
  const notify = useNotify();
  const refresh = useRefresh();
  const { isDirty } = useFormState();
  const [busy, setBusy] = useState(false);
  const readAgain = async (id: string, fields?: SongField[]) => {
    if (isDirty) {
      notify('Save your changes first, or load the page anew', { type: 'warning' });
      return;
    }
    setBusy(true);
    try {
      accepted((await send(readSongFromFile, { id, ...(fields && { fields }) })).readSongFromFile);
      notify('Read from the file', { type: 'info' });
      refresh();
    } catch (error) {
      notify(error instanceof Error ? error.message : String(error), { type: 'error' });
    } finally {
      setBusy(false);
    }
  };
  return { readAgain, busy };
}
