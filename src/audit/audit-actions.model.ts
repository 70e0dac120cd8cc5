/** Everything that the audit log tells: `noun.verb`, and what happened. docs/security.md lists them; a new one goes there,
 * too. */
export const auditActions = {
  'session.login': 'Signed in; `method` says how: with a password, a link to reset it, or another way',
  'session.login_failed': 'Could not sign in; `reason` says why',
  'session.logout': 'Signed out on one device',
  'session.revoke': 'Signed out other devices: one, or all',
  'session.copied': 'A used refresh token came again, which ended its session',
  'user.register': 'Created an account',
  'user.create': 'An administrator was created by the configuration or the command line',
  'user.verify_email': 'Confirmed the address',
  'user.password': 'Changed the password',
  'user.password_failed': 'Typed a wrong password where it was asked for again',
  'user.reset_password': 'Set a new password with the link from a mail',
  'user.update': 'Changed name or picture',
  'user.settings': 'Changed who sees what',
  'user.role': 'Changed the role of a user',
  'user.suspend': 'Suspended a user',
  'user.reinstate': 'Ended a suspension',
  'user.delete': 'Deleted an account: the own one, or that of another user',
  'user.export': 'Requested all data of the own account',
  'totp.enable': 'Turned a second factor on',
  'totp.disable': 'Turned the second factor off',
  'totp.failed': 'Sent a wrong code of the second factor',
  'totp.reset': 'The second factor was turned off by the command line',
  'recovery_code.use': 'Used a recovery code in place of the second factor',
  'passkey.create': 'Added a passkey',
  'passkey.update': 'Renamed a passkey',
  'passkey.delete': 'Removed a passkey',
  'identity.link': 'Linked an account elsewhere (OpenID Connect)',
  'identity.unlink': 'Removed the link to an account elsewhere',
  'api_key.create': 'Created an API key',
  'api_key.revoke': 'Revoked an API key',
  'invitation.create': 'Invited somebody',
  'invitation.revoke': 'Revoked an invitation',
  'invitation.use': 'Registered with an invitation',
  'song.create': 'Added a song',
  'song.update': 'Changed a song',
  'song.delete': 'Deleted a song',
  'album.create': 'Added an album',
  'album.update': 'Changed an album',
  'album.delete': 'Deleted an album',
  'album.merge': 'Put other albums together with this one',
  'artist.update': 'Changed an artist',
  'artist.delete': 'Deleted an artist',
  'artist.merge': 'Put other artists together with this one',
  'featured.update': 'Changed the featured shelf',
  'scan.start': 'Started a scan of the library',
  'scan.cancel': 'Cancelled a scan',
  'message.delete': 'Deleted a message between others',
  'playlist.delete': 'Deleted a playlist of another user',
  'report.resolve': 'Decided a report',
  'figures.export': 'Downloaded figures as a table; `name` says which',
  'job.retry': 'Let a job run again',
  'job.cancel': 'Cancelled a job',
  'backup.create': 'A backup was taken, by the clock or the command line',
  'backup.restore': 'The server was restored from a backup by the command line',
  'webhook.create': 'Added a webhook',
  'webhook.delete': 'Removed a webhook',
  'webhook.redeliver': 'Sent an event of a webhook again',
} as const satisfies Record<string, string>;

export type AuditAction = keyof typeof auditActions;

/** One side is left out for what was not there before, or is not there any more. */
export interface Change {
  before?: unknown;
  after?: unknown;
}

/** What changed, by the names of the API's fields. */
export type Changes = Record<string, Change>;

/** Something that happened. It must contain no secret: no password, no token, no code, and nothing derived from one. */
export interface AuditEvent {
  action: AuditAction;
  /** What it happened to: an object that `Query.node` finds, or found. */
  target?: { type: string; id: string } | null;
  changes?: Changes | null;
  /** The account that `changes` tells something personal of: they are erased with it. By default the target, if that is
   * a user. */
  aboutId?: string | null;
  /** Who did it, if that is not the viewer: whoever is just signing in. */
  actorId?: string | null;
}

/** Texts in the log are no longer than this. */
const longestText = 1000;

/** The differences between two states of a thing; null if there are none. */
export function changesBetween(
  before: Readonly<Record<string, unknown>> | null,
  after: Readonly<Record<string, unknown>> | null,
): Changes | null {
  const names = new Set([...Object.keys(before ?? {}), ...Object.keys(after ?? {})]);
  const changes: Changes = {};
  for (const name of names) {
    const [former, present] = [shortened(before?.[name]), shortened(after?.[name])];
    if (sameValue(before?.[name], after?.[name])) continue;
    changes[name] = { ...(before && { before: former ?? null }), ...(after && { after: present ?? null }) };
  }
  return Object.keys(changes).length > 0 ? changes : null;
}

/** What is empty is the same as what is not there. */
function sameValue(one: unknown, other: unknown): boolean {
  return JSON.stringify(one ?? null) === JSON.stringify(other ?? null);
}

function shortened(value: unknown): unknown {
  return typeof value === 'string' && value.length > longestText ? `${value.slice(0, longestText)}…` : value;
}
