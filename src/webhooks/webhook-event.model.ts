/** What webhooks can be told, with what each means. docs/webhooks.md has the same list, with the data of each. */
export const webhookEvents = {
  'song.created': 'A song was added, by an administrator, an import or a scan.',
  'song.updated': 'A fact of a song has changed, or whether it can be played.',
  'song.deleted': 'A song was deleted.',
  'album.created': 'An album was added.',
  'album.updated': 'A fact of an album has changed.',
  'album.deleted': 'An album was deleted.',
  'artist.created': 'An artist was added.',
  'artist.updated': 'A fact of an artist has changed.',
  'artist.deleted': 'An artist was deleted.',
  'user.created': 'Somebody signed up.',
  'user.updated': 'The name or the role of a user has changed.',
  'user.suspended': 'A user was suspended.',
  'user.reinstated': 'A suspension was ended by an administrator.',
  'user.deleted': 'An account was deleted.',
  'plays.recorded': 'Songs were played: up to 500 plays at once.',
  'report.created': 'A user reported something to the administrators.',
  'report.resolved': 'An administrator decided on a report.',
  'report.reopened': 'An administrator took a decision on a report back.',
} as const;

export type WebhookEvent = keyof typeof webhookEvents;

export function isWebhookEvent(name: string): name is WebhookEvent {
  return Object.hasOwn(webhookEvents, name);
}

const second = 1;
const minute = 60 * second;
const hour = 60 * minute;

/** Seconds from each attempt to the next: for a day in all. */
export const retryDelays: readonly number[] = [
  5 * second,
  30 * second,
  2 * minute,
  10 * minute,
  30 * minute,
  hour,
  2 * hour,
  4 * hour,
  8 * hour,
  8 * hour,
];
