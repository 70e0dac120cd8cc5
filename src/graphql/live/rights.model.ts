import type { RequestContextOptions } from '../../api/request-context.service.ts';
import type { Viewer } from '../../api/viewer.model.ts';

/** What of its viewer an answer was made from, as bits that can be combined. */
const role = 1;
const user = 2;
const origin = 4;
/** The session, the token or the client: nobody else gets this answer. */
const socket = 8;
/** The API key, if there is one: most viewers have none, and these are the same in this. */
const scopes = 16;

/** The viewer of one subscription, as of now, and where the answer is sent. */
export interface Asker {
  readonly viewer: Viewer;
  readonly origin: string;
  /** Unique to the subscription. */
  readonly subscription: number;
}

/** What a viewer has of the things that an answer depends on: viewers with the same get the same answer. */
export function rightsOf({ viewer, origin: ownOrigin, subscription }: Asker, dependence: number): string {
  const ofKey = viewer.key && dependence & scopes ? viewer.key : undefined;
  const others = dependence & ~scopes;
  if (!ofKey && others === 0) return '';
  if (!ofKey && others === role) return rankOf(viewer);
  return [
    dependence,
    ofKey && [ofKey.ownerRole, ...ofKey.scopes].join('+'),
    dependence & role && rankOf(viewer),
    dependence & user && viewer.id,
    dependence & origin && ownOrigin,
    dependence & socket && subscription,
  ].join(' ');
}

/** What is refused says whether a second factor would help. */
const rankOf = ({ role: held, totpDue }: Viewer) => (totpDue ? `${held} ${totpDue}` : held);

/** Notes what of its viewer an answer is made from. */
export class Dependence {
  /** What was read so far. */
  seen = 0;

  /** The same context, watched. The viewer stays the one it begins with; whoever gets the answer is looked at
   * again when it is ready. */
  watch({
    lookAgain: _unused,
    ...options
  }: RequestContextOptions & { viewer: Viewer }): RequestContextOptions {
    const { viewer, client, origin: ownOrigin, requestId } = options;
    const note = <Value>(what: number, value: Value): Value => {
      this.seen |= what;
      return value;
    };
    return {
      ...options,
      viewer: watchedViewer(viewer, note),
      get client() {
        return note(socket, client);
      },
      get origin() {
        return note(origin, ownOrigin);
      },
      get requestId() {
        return note(socket, requestId);
      },
    };
  }
}

type Note = <Value>(what: number, value: Value) => Value;

function watchedViewer(viewer: Viewer, note: Note): Viewer {
  const watched: Viewer = {
    get id() {
      return note(user, viewer.id);
    },
    get role() {
      return note(role, viewer.role);
    },
    get totpDue() {
      return note(role, viewer.totpDue ?? null);
    },
    get sessionId() {
      return note(socket, viewer.sessionId);
    },
    get expiresAt() {
      return note(socket, viewer.expiresAt);
    },
  };
  // Whether there is a key is asked for every root field.
  Object.defineProperty(watched, 'key', { enumerable: true, get: () => note(scopes, viewer.key) });
  return watched;
}
