import { userProjection } from '../accounts/user.projection.queries.ts';
import type { ProjectedField, Projection } from '../api/projection.model.ts';
import {
  idJson,
  nullableTimeJson,
  objectJson,
  textJson,
  timeJson,
} from '../persistence/json-text.queries.ts';

const person = (column: string): ProjectedField => ({
  projection: () => userProjection,
  around: (object) => objectJson(object, `account where account.id = ${column}`),
});

export const messageProjection: Projection = {
  fields: {
    id: idJson('message.id'),
    content: textJson('message.content'),
    createdAt: timeJson('message.created_at'),
    readAt: nullableTimeJson('message.read_at'),
    sender: person('message.sender_id'),
    receiver: person('message.receiver_id'),
  },
};
