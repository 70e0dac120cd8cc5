import { userById } from '../../accounts/user.loaders.ts';
import type { Caller, Loader } from '../../api/caller.service.ts';
import { type Connection, toConnection } from '../../api/connection.type.ts';
import { type PageArguments, parsePage } from '../../api/page.queries.ts';
import { requestError } from '../../api/request-errors.model.ts';
import { albumById, artistById, songById } from '../../catalog/catalog.loaders.ts';
import { playlistById } from '../../library/playlists/playlist.loaders.ts';
import { ActivityKind } from './activity.entity.ts';
import { activityOrder } from './activity.orders.ts';
import { activitiesPage, countActivities } from './activity.queries.ts';
import type { ActivityRow } from './activity.type.ts';

/** Entries up to which a feed is counted. */
export const mostCounted = 1000;

export async function listActivities(caller: Caller, given: PageArguments): Promise<Connection<ActivityRow>> {
  const viewer = caller.signedIn;
  const page = parsePage(given, activityOrder);
  const rows = await activitiesPage(caller.em, viewer, page);
  return toConnection(rows, page, activityOrder, () => countActivities(caller.em, viewer, mostCounted));
}

interface Subject {
  type: string;
  loader: Loader<string, object | null>;
}
const song: Subject = { type: 'Song', loader: songById };
const album: Subject = { type: 'Album', loader: albumById };
const playlist: Subject = { type: 'Playlist', loader: playlistById };

const subjects: Readonly<Record<ActivityKind, Subject>> = {
  [ActivityKind.LIKED_SONG]: song,
  [ActivityKind.LIKED_ALBUM]: album,
  [ActivityKind.FOLLOWED_USER]: { type: 'User', loader: userById },
  [ActivityKind.FOLLOWED_ARTIST]: { type: 'Artist', loader: artistById },
  [ActivityKind.CREATED_PLAYLIST]: playlist,
  [ActivityKind.ADDED_TO_PLAYLIST]: playlist,
  [ActivityKind.NEW_ALBUM]: album,
};

/** @throws SERVICE_UNAVAILABLE if it has gone since the feed was read: a retry helps. */
export async function subjectOf(caller: Caller, { kind, subjectId }: ActivityRow): Promise<object> {
  const { type, loader } = subjects[kind];
  const subject = await caller.loader(loader).load(subjectId);
  if (!subject) throw requestError('SERVICE_UNAVAILABLE', 'This has just been taken back; try again.');
  return { __typename: type, ...subject };
}
