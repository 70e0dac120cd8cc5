import { Box, Button, Stack, Typography } from '@mui/material';
import { useNotify } from 'react-admin';
import { copied } from '../layout/copy.text.ts';

interface RecoveryCodesProps {
  codes: readonly string[];
  onKept(): void;
}

/** The recovery codes, the one time that they are shown. */
export function RecoveryCodes({ codes, onKept }: RecoveryCodesProps) {
  const notify = useNotify();
  const text = `${codes.join('\n')}\n`;
  const copy = async () => {
    if (await copied(text)) notify('Copied', { type: 'info' });
    else notify('The browser did not let the panel copy them', { type: 'warning' });
  };
  return (
    <>
      <Typography>
        Keep these recovery codes where you find them without your phone. Each lets you in once if the app is
        lost. They are not shown again.
      </Typography>
      <Box
        component="ul"
        aria-label="Recovery codes"
        sx={{ columns: { sm: 2 }, listStyle: 'none', padding: 2, border: 1, borderColor: 'divider' }}
      >
        {codes.map((code) => (
          <li key={code}>
            <code>{code}</code>
          </li>
        ))}
      </Box>
      <Stack direction="row" sx={{ gap: 1, flexWrap: 'wrap' }}>
        <Button variant="contained" onClick={onKept}>
          I have kept them
        </Button>
        <Button onClick={() => void copy()}>Copy them</Button>
        <Button
          component="a"
          href={`data:text/plain,${encodeURIComponent(text)}`}
          download={`${location.hostname}-recovery-codes.txt`}
        >
          Save as a file
        </Button>
      </Stack>
    </>
  );
}
