import { Alert, Button, LinearProgress, Stack, Typography } from '@mui/material';
import { useState } from 'react';
import { Title } from 'react-admin';
import { useWebhooks } from './use.webhooks.ts';
import { WebhookCard } from './webhook.card.tsx';
import { WebhookDialog } from './webhook.dialog.tsx';

/** The addresses that are told what happens, with what became of each event. */
export default function WebhookPage() {
  const { list, creation, deletion } = useWebhooks();
  const [adds, setAdds] = useState(false);
  const close = () => {
    setAdds(false);
    creation.reset();
  };
  return (
    <Stack sx={{ gap: 2, maxWidth: 860, marginTop: 2, marginBottom: 4 }}>
      <Title title="Webhooks" />
      {list.error && <Alert severity="error">{list.error.message}</Alert>}
      {list.isPending && <LinearProgress aria-label="Loading the webhooks" />}
      {list.data?.length === 0 && (
        <Typography color="text.secondary">
          None yet. A webhook tells another program what happens here: new songs, users, plays, reports.
        </Typography>
      )}
      {list.data?.map((webhook) => (
        <WebhookCard key={webhook.id} webhook={webhook} onDelete={() => deletion.mutateAsync(webhook.id)} />
      ))}
      <Button variant="contained" sx={{ alignSelf: 'start' }} onClick={() => setAdds(true)}>
        Add a webhook
      </Button>
      {adds && <WebhookDialog creation={creation} onClose={close} />}
    </Stack>
  );
}
