import {
  Alert,
  Button,
  Checkbox,
  Dialog,
  DialogActions,
  DialogContent,
  DialogContentText,
  DialogTitle,
  FormControlLabel,
  FormGroup,
  FormLabel,
  TextField,
} from '@mui/material';
import { type FormEvent, useId, useState } from 'react';
import { useNotify } from 'react-admin';
import { copied } from '../layout/copy.text.ts';
import { ShownText } from '../layout/shown.text.tsx';
import type { useWebhooks } from './use.webhooks.ts';
import { webhookEvents } from './webhook.events.ts';

interface WebhookDialogProps {
  creation: ReturnType<typeof useWebhooks>['creation'];
  onClose: () => void;
}

/** Asks for the address and the events; then shows the secret, once. It stays while the secret is on its way. */
export function WebhookDialog({ creation, onClose }: WebhookDialogProps) {
  const title = useId();
  const { data: secret, isPending } = creation;
  return (
    <Dialog
      open
      onClose={secret || isPending ? undefined : onClose}
      fullWidth
      maxWidth="sm"
      aria-labelledby={title}
    >
      <DialogTitle id={title}>{secret ? 'The webhook is added' : 'Add a webhook'}</DialogTitle>
      {secret ? (
        <SecretShown secret={secret} onClose={onClose} />
      ) : (
        <WebhookForm creation={creation} onClose={onClose} />
      )}
    </Dialog>
  );
}

function WebhookForm({ creation, onClose }: WebhookDialogProps) {
  const [url, setUrl] = useState('');
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const choose = (event: string, on: boolean) =>
    setChosen(on ? [...chosen, event] : chosen.filter((one) => one !== event));
  const submit = (event: FormEvent) => {
    event.preventDefault();
    creation.mutate({ url, events: webhookEvents.filter((one) => chosen.includes(one)) });
  };
  return (
    <form onSubmit={submit}>
      <DialogContent>
        <TextField
          label="Address"
          type="url"
          required
          value={url}
          onChange={({ target }) => setUrl(target.value)}
          placeholder="https://example.org/hook"
          fullWidth
          margin="dense"
        />
        <FormLabel component="legend" sx={{ mt: 2 }}>
          Events
        </FormLabel>
        <FormGroup sx={{ display: 'grid', gridTemplateColumns: 'repeat(auto-fill, minmax(170px, 1fr))' }}>
          {webhookEvents.map((event) => (
            <FormControlLabel
              key={event}
              label={event}
              control={
                <Checkbox
                  checked={chosen.includes(event)}
                  onChange={(_change, checked) => choose(event, checked)}
                />
              }
            />
          ))}
        </FormGroup>
        {creation.error && <Alert severity="error">{creation.error.message}</Alert>}
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose} disabled={creation.isPending}>
          Cancel
        </Button>
        <Button type="submit" variant="contained" loading={creation.isPending} disabled={chosen.length === 0}>
          Add
        </Button>
      </DialogActions>
    </form>
  );
}

function SecretShown({ secret, onClose }: { secret: string; onClose: () => void }) {
  const notify = useNotify();
  const copy = async () => {
    if (await copied(secret)) notify('The secret is copied', { type: 'info' });
    else notify('The browser did not let the panel copy it', { type: 'warning' });
  };
  return (
    <>
      <DialogContent>
        <DialogContentText>
          Give this secret to the receiver, which checks the signature of each event with it. It is shown only
          now.
        </DialogContentText>
        <ShownText label="Secret" text={secret} />
      </DialogContent>
      <DialogActions>
        <Button onClick={() => void copy()}>Copy</Button>
        <Button variant="contained" onClick={onClose}>
          Done
        </Button>
      </DialogActions>
    </>
  );
}
