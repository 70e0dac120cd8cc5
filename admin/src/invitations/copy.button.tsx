import { Button, Dialog, DialogActions, DialogContent, DialogTitle } from '@mui/material';
import { useId, useState } from 'react';
import { useNotify } from 'react-admin';
import { copied } from '../layout/copy.text.ts';
import { ShownText } from '../layout/shown.text.tsx';

/** Copies the link; where the browser does not let the panel do so, shows it to be copied by hand. */
export function CopyButton({ url }: { url: string }) {
  const title = useId();
  const notify = useNotify();
  const [shown, setShown] = useState(false);
  const copy = async () => {
    if (await copied(url)) notify('The link is copied', { type: 'info' });
    else setShown(true);
  };
  const close = () => setShown(false);
  return (
    <>
      <Button onClick={() => void copy()}>Copy the link</Button>
      <Dialog open={shown} onClose={close} fullWidth maxWidth="sm" aria-labelledby={title}>
        <DialogTitle id={title}>The browser does not let the panel copy it</DialogTitle>
        <DialogContent>
          <ShownText label="Link" text={url} />
        </DialogContent>
        <DialogActions>
          <Button onClick={close}>Close</Button>
        </DialogActions>
      </Dialog>
    </>
  );
}
