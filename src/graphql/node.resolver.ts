import { Arg, Ctx, ID, Query, Resolver } from 'type-graphql';
import { userById } from '../accounts/user.loaders.ts';
import type { Loader } from '../api/caller.service.ts';
import { parseId } from '../api/identifier.checks.ts';
import { Node } from '../api/node.type.ts';
import { RequestContext } from '../api/request-context.service.ts';
import { albumById, artistById, songById } from '../catalog/catalog.loaders.ts';
import { playlistById } from '../library/playlists/playlist.loaders.ts';
import { messageById } from '../messages/message.loaders.ts';

/** The loader of each type of node. */
const sources: Readonly<Record<string, Loader<string, object | null>>> = {
  Song: songById,
  Album: albumById,
  Artist: artistById,
  Playlist: playlistById,
};

/** What is found by who is signed in: users as by the query for it, messages by who may read them. */
const guardedSources: typeof sources = { User: userById, Message: messageById };

@Resolver()
export class NodeResolver {
  @Query(() => Node, {
    nullable: true,
    description: 'The object with this id; null if it does not exist or the viewer may not see it.',
  })
  async node(@Arg('id', () => ID) given: string, @Ctx() context: RequestContext) {
    const id = parseId(given);
    const found = await Promise.all(
      Object.entries({ ...sources, ...(context.viewer && guardedSources) }).map(
        async ([typeName, loader]) => {
          const row = await context.loader(loader).load(id);
          return row && { __typename: typeName, ...row };
        },
      ),
    );
    return found.find((row) => row !== null) ?? null;
  }
}
