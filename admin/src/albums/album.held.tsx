import RestoreIcon from '@mui/icons-material/SettingsBackupRestore';
import { Box, Button, IconButton, Tooltip, Typography } from '@mui/material';
import { type ReactNode, useState } from 'react';
import { useNotify, useRecordContext, useRefresh } from 'react-admin';
import { useFormState } from 'react-hook-form';
import { accepted } from '../api/api.errors.ts';
import { useSend } from '../api/use.send.ts';
import type { AlbumField } from '../generated/graphql.ts';
import type { AlbumRecord } from './album.data.ts';
import { readAlbumFromFiles } from './album.operations.ts';

const words = 'from the files again';

/** An input of an album, marked if an administrator has edited its field: tags no longer change it, until it is handed
 * back. */
export function HeldAlbumField({
  field,
  label,
  children,
}: {
  field: AlbumField;
  label: string;
  children: ReactNode;
}) {
  const album = useRecordContext<AlbumRecord>();
  const { readAgain, busy } = useReadingAgain();
  if (!album?.editedFields?.includes(field)) return children;
  const name = `${label}: ${words}`;
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
          <IconButton aria-label={name} disabled={busy} onClick={() => readAgain(album.id, [field])}>
            <RestoreIcon />
          </IconButton>
        </span>
      </Tooltip>
    </Box>
  );
}

/** Hands all edited fields back at once. */
export function AllFromFiles() {
  const album = useRecordContext<AlbumRecord>();
  const { readAgain, busy } = useReadingAgain();
  if (!album?.editedFields?.length) return null;
  return (
    <Button
      variant="outlined"
      size="small"
      startIcon={<RestoreIcon />}
      disabled={busy}
      onClick={() => readAgain(album.id)}
      sx={{ mb: 2 }}
    >
      All {words}
    </Button>
  );
}

/** Hands fields back, and reads the form anew. What was typed and not saved would be lost. */
function useReadingAgain() {
  const send = useSend();
  const notify = useNotify();
  const refresh = useRefresh();
  const { isDirty } = useFormState();
  const [busy, setBusy] = useState(false);
  const readAgain = async (id: string, fields?: AlbumField[]) => {
    if (isDirty) {
      notify('Save your changes first, or load the page anew', { type: 'warning' });
      return;
    }
    setBusy(true);
    try {
      accepted((await send(readAlbumFromFiles, { id, ...(fields && { fields }) })).readAlbumFromFiles);
      notify('Read from the files', { type: 'info' });
      refresh();
    } catch (error) {
      notify(error instanceof Error ? error.message : String(error), { type: 'error' });
    } finally {
      setBusy(false);
    }
  };
  return { readAgain, busy };
}
