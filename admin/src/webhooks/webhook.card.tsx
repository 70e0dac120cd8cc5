import { Button, Card, CardActions, CardContent, Chip, Stack, Typography } from '@mui/material';
import { useState } from 'react';
import { Confirm, useNotify } from 'react-admin';
import { momentOf } from '../messages/moment.ts';
import { DeliveryList } from './delivery.list.tsx';
import type { WebhookRecord } from './use.webhooks.ts';

interface WebhookCardProps {
  webhook: WebhookRecord;
  onDelete: () => Promise<unknown>;
}

export function WebhookCard({ webhook, onDelete }: WebhookCardProps) {
  const { id, url, events, active, createdAt } = webhook;
  const [open, setOpen] = useState(false);
  return (
    <Card component="section" aria-label={url}>
      <CardContent sx={{ display: 'grid', gap: 1, pb: 1 }}>
        <Typography variant="h6" component="h2" sx={{ overflowWrap: 'anywhere' }}>
          {url}
        </Typography>
        <Stack direction="row" sx={{ flexWrap: 'wrap', gap: 0.5 }}>
          {!active && <Chip size="small" color="error" label="Ended: the receiver is gone" />}
          {events.map((event) => (
            <Chip key={event} size="small" variant="outlined" label={event} />
          ))}
        </Stack>
        <Typography variant="caption" color="text.secondary">
          Added {momentOf(createdAt)}
        </Typography>
        {open && <DeliveryList webhookId={id} />}
      </CardContent>
      <CardActions sx={{ flexWrap: 'wrap', gap: 1, '& > :not(style)': { marginLeft: 0 } }}>
        <Button aria-expanded={open} onClick={() => setOpen(!open)}>
          {open ? 'Hide deliveries' : 'Deliveries'}
        </Button>
        <Deletion url={url} onDelete={onDelete} />
      </CardActions>
    </Card>
  );
}

function Deletion({ url, onDelete }: { url: string; onDelete: () => Promise<unknown> }) {
  const [asks, setAsks] = useState(false);
  const notify = useNotify();
  const confirm = async () => {
    setAsks(false);
    try {
      await onDelete();
      notify('The webhook is deleted', { type: 'info' });
    } catch (error) {
      notify(error instanceof Error ? error.message : String(error), { type: 'error' });
    }
  };
  return (
    <>
      <Button color="error" onClick={() => setAsks(true)}>
        Delete
      </Button>
      <Confirm
        isOpen={asks}
        title="Delete this webhook?"
        content={`Nothing is sent to ${url} any more, also not what waits for it.`}
        onConfirm={confirm}
        onClose={() => setAsks(false)}
      />
    </>
  );
}
