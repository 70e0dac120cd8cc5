import { type KeysetOrder, sortValues } from '../../api/cursor.model.ts';
import type { ActivityRow } from './activity.type.ts';

/** The latest first, by when it began, which does not change while it goes on. */
export const activityOrder: KeysetOrder<ActivityRow> = {
  name: 'activities',
  column: 'entry.at',
  id: 'entry.activity_id',
  direction: 'desc',
  value: ({ at }) => at,
  schema: sortValues.date,
};
