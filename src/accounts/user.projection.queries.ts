import type { Projection } from '../api/projection.model.ts';
import { idJson, textJson, timeJson } from '../persistence/json-text.queries.ts';

/** What everybody may see of a user, as statements write it. */
export const userProjection: Projection = {
  fields: {
    id: idJson('account.id'),
    fullName: textJson('account.full_name'),
    createdAt: timeJson('account.created_at'),
  },
};
