import { type KeysetOrder, sortValues } from '../../api/cursor.model.ts';
import type { ShareLinkRow } from './share-link.rows.ts';

/** Newest first. */
export const shareLinkOrder: KeysetOrder<ShareLinkRow> = {
  name: 'share links',
  column: 'share_link.created_at',
  id: 'share_link.id',
  direction: 'desc',
  value: (link) => link.createdAt,
  schema: sortValues.date,
};
