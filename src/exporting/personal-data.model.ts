/** Columns that say whose a row is: what has one of them is the user's, whichever table it is in. */
export const ownColumns: readonly string[] = [
  'user_id',
  'owner_id',
  'account_id',
  'actor_id',
  'about_id',
  'sender_id',
  'receiver_id',
  'follower_id',
  'followed_id',
  'blocker_id',
  'added_by_id',
  'created_by_id',
  'used_by_id',
  'reporter_id',
  'reported_by_id',
  'host_id',
];

/** Columns that name a user of whom the row is not: it belongs to somebody else, who would be told of. */
export const columnsOfOthers: readonly string[] = [
  // Whom somebody has blocked or reported is not told so.
  'blocked_id',
  'reported_id',
  'reviewer_id',
  'resolved_by_id',
  // The other side of a conversation has a row of its own.
  'other_id',
];

/** What lets somebody in, or is derived from it, is not handed out: it would be in a file, and a mail leads to it. */
const secret = /(^|_)(hash|secret|sealed|token|salt|password|codes?)(_|$)/;

export function isSecretColumn(column: string): boolean {
  return secret.test(column);
}

/** A table with rows of the user. */
export interface PersonalTable {
  table: string;
  /** The columns that say so. */
  own: string[];
  /** Those that are handed out. */
  columns: string[];
}
