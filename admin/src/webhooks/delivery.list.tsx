import { Alert, Button, Chip, LinearProgress, List, ListItem, ListItemText, Typography } from '@mui/material';
import type { DeliveryState } from '../generated/graphql.ts';
import { momentOf } from '../messages/moment.ts';
import { type DeliveryRecord, useDeliveries } from './use.webhooks.ts';

const states: Record<DeliveryState, { label: string; color: 'default' | 'success' | 'error' }> = {
  WAITING: { label: 'Waiting', color: 'default' },
  DELIVERED: { label: 'Delivered', color: 'success' },
  FAILED: { label: 'Failed', color: 'error' },
};

/** What became of the events of a webhook. */
export function DeliveryList({ webhookId }: { webhookId: string }) {
  const { list, deliveries, again } = useDeliveries(webhookId);
  return (
    <>
      {list.error && <Alert severity="error">{list.error.message}</Alert>}
      {list.isPending && <LinearProgress aria-label="Loading the deliveries" />}
      {list.data && deliveries.length === 0 && (
        <Typography color="text.secondary">Nothing was sent yet.</Typography>
      )}
      <List dense disablePadding aria-label="Deliveries">
        {deliveries.map((delivery) => (
          <Delivery key={delivery.id} delivery={delivery} onAgain={() => again.mutate(delivery.id)} />
        ))}
      </List>
      {list.hasNextPage && (
        <Button loading={list.isFetchingNextPage} onClick={() => list.fetchNextPage()}>
          More
        </Button>
      )}
    </>
  );
}

function Delivery({ delivery, onAgain }: { delivery: DeliveryRecord; onAgain: () => void }) {
  const { event, state, createdAt } = delivery;
  const { label, color } = states[state];
  return (
    <ListItem disableGutters sx={{ gap: 1, flexWrap: 'wrap' }}>
      <Chip size="small" color={color} variant="outlined" label={label} />
      <ListItemText
        primary={`${event}, ${momentOf(createdAt)}`}
        secondary={factsOf(delivery)}
        sx={{ overflowWrap: 'anywhere', minWidth: 200 }}
      />
      <Button size="small" onClick={onAgain}>
        Send again
      </Button>
    </ListItem>
  );
}

function factsOf({ attempts, status, lastError, nextAt }: DeliveryRecord): string {
  const tries = attempts === 1 ? 'sent once' : `sent ${attempts} times`;
  const facts = [attempts === 0 ? 'not sent yet' : tries];
  if (lastError) facts.push(lastError);
  else if (status) facts.push(`answered ${status}`);
  if (nextAt && attempts > 0) facts.push(`next ${momentOf(nextAt)}`);
  return facts.join(' · ');
}
