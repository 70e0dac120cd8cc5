import { Box, Button, LinearProgress, Typography } from '@mui/material';
import { useSyncExternalStore } from 'react';
import type { UploadProgress } from '../api/upload.progress.ts';

/** The progress of an upload, with a button to cancel it; nothing while there is none. */
export function UploadBar({ progress, label = 'Upload' }: { progress: UploadProgress; label?: string }) {
  const fraction = useSyncExternalStore(progress.subscribe, () => progress.fraction);
  if (fraction === null) return null;
  const percent = Math.round(fraction * 100);
  return (
    <Box sx={{ display: 'flex', alignItems: 'center', gap: 1.5, flex: 1, minWidth: 160 }}>
      <LinearProgress
        aria-label={label}
        // Everything has been sent; the server is still processing it.
        variant={fraction < 1 ? 'determinate' : 'indeterminate'}
        value={percent}
        sx={{ flex: 1 }}
      />
      <Typography variant="caption">{fraction < 1 ? `${percent} %` : 'Checking'}</Typography>
      <Button size="small" onClick={() => progress.cancel()}>
        Cancel
      </Button>
    </Box>
  );
}
