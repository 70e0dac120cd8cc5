import { useInfiniteQuery, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useNotify } from 'react-admin';
import { accepted, answered } from '../api/api.errors.ts';
import { useSend } from '../api/use.send.ts';
import type { DeliveryFieldsFragment, ListWebhooksQuery } from '../generated/graphql.ts';
import { createWebhook, deleteWebhook, deliveriesOf, listWebhooks, redeliver } from './webhook.operations.ts';

export type WebhookRecord = NonNullable<ListWebhooksQuery['webhooks']>[number];
export type DeliveryRecord = DeliveryFieldsFragment;

const queryKey = ['webhooks'];

/** The webhooks, and what can be done to them. */
export function useWebhooks() {
  const send = useSend();
  const queries = useQueryClient();
  const onSettled = () => queries.invalidateQueries({ queryKey });
  const list = useQuery({
    queryKey: [...queryKey, 'list'],
    queryFn: async ({ signal }) => answered((await send(listWebhooks, {}, { signal })).webhooks),
  });
  const creation = useMutation({
    mutationFn: async (input: { url: string; events: string[] }) =>
      accepted((await send(createWebhook, { input })).createWebhook).secret ?? '',
    onSettled,
  });
  const deletion = useMutation({
    mutationFn: async (id: string) => accepted((await send(deleteWebhook, { id })).deleteWebhook),
    onSettled,
  });
  return { list, creation, deletion };
}

/** The events of a webhook, the latest first, as they are every five seconds. */
export function useDeliveries(id: string) {
  const send = useSend();
  const notify = useNotify();
  const queries = useQueryClient();
  const key = [...queryKey, 'deliveries', id];
  const list = useInfiniteQuery({
    queryKey: key,
    queryFn: async ({ signal, pageParam }) => {
      const { node } = await send(deliveriesOf, { id, after: pageParam }, { signal });
      return node && 'deliveries' in node ? node.deliveries : null;
    },
    initialPageParam: null as string | null,
    getNextPageParam: (last) => (last?.pageInfo.hasNextPage ? (last.pageInfo.endCursor ?? null) : null),
    refetchInterval: 5000,
  });
  const again = useMutation({
    mutationFn: async (deliveryId: string) => accepted((await send(redeliver, { id: deliveryId })).redeliver),
    onSuccess: () => notify('The event is sent again', { type: 'info' }),
    onError: ({ message }) => notify(message, { type: 'error' }),
    onSettled: () => queries.invalidateQueries({ queryKey: key }),
  });
  return { list, deliveries: list.data?.pages.flatMap((page) => page?.nodes ?? []) ?? [], again };
}
