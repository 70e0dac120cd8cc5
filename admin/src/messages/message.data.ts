import { accepted, answered, present } from '../api/api.errors.ts';
import { send } from '../api/send.ts';
import { filledIn } from '../data/form.values.ts';
import type { ResourceData } from '../data/resource.data.ts';
import type { MessageFieldsFragment, MessageFilter, OneMessageQuery } from '../generated/graphql.ts';
import { beginOfDay, endOfDay } from './day.bounds.ts';
import { deleteMessage, listMessages, oneMessage } from './message.operations.ts';

/** A message as shown to moderators. */
export type MessageRecord = MessageFieldsFragment;

/** The messages of all users, the latest first. They can be read and deleted, not written. */
export const messageData: ResourceData<MessageRecord> = {
  async list({ first, after, filter, signal }) {
    const { messageLog } = await send(listMessages, { first, after, filter: filterOf(filter) }, { signal });
    return answered(messageLog);
  },
  async one(id, signal) {
    const { node } = await send(oneMessage, { id }, { signal });
    return present(isMessage(node) ? node : null, 'message');
  },
  async remove(id) {
    accepted((await send(deleteMessage, { id: String(id) })).deleteMessage);
  },
};

function isMessage(node: OneMessageQuery['node']): node is MessageRecord {
  return node !== null && 'content' in node;
}

/** Days of the form become moments. */
function filterOf(given: Record<string, unknown>): MessageFilter {
  const { from, until, ...rest } = filledIn(given, ['userId', 'content', 'from', 'until']) as MessageFilter;
  return { ...rest, ...(from && { from: beginOfDay(from) }), ...(until && { until: endOfDay(until) }) };
}
