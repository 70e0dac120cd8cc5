import type { SubscribeResolverData } from 'type-graphql';
import { userById } from '../accounts/user.loaders.ts';
import type { RequestContext } from '../api/request-context.service.ts';
import { albumById, songById } from '../catalog/catalog.loaders.ts';
import { imageByKey } from '../media/media.loaders.ts';
import type { PresenceRow } from './presence.queries.ts';
import { presenceServices } from './presence-services.key.ts';
import type { PresenceState } from './presence-states.service.ts';
import type { PresenceStream } from './presence-stream.service.ts';

export function watchPresences({
  context,
}: SubscribeResolverData<unknown, object, RequestContext>): Promise<PresenceStream> {
  return context.service(presenceServices).watch.open();
}

/** Primes the loaders with states read for all subscribers, so that none has to read them again. */
export function showPresence(state: PresenceState, context: RequestContext): PresenceRow {
  const { presence, user, song, album, images } = state;
  context.loader(userById).prime(user.id, user);
  if (song) context.loader(songById).prime(song.id, song);
  if (album) context.loader(albumById).prime(album.id, album);
  for (const image of images) context.loader(imageByKey).prime(image.key, image);
  return presence;
}
