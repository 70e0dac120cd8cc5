import { Arg, Ctx, ID, Query, Resolver } from 'type-graphql';
import { userById } from '../accounts/user.loaders.ts';
import { mayLookUpUsers } from '../accounts/user.policy.ts';
import type { Loader } from '../api/caller.service.ts';
import { Node } from '../api/node.type.ts';
import { RequestContext } from '../api/request-context.service.ts';
import { parseId } from '../api/validation.checks.ts';
import type { Viewer } from '../api/viewer.model.ts';
import { albumById, artistById, songById } from '../catalog/catalog.loaders.ts';
import { genreById } from '../catalog/genres/genre.loaders.ts';
import { scanById } from '../importing/scanning/scan.loaders.ts';
import { maySeeScans } from '../importing/scanning/scan.policy.ts';
import { playlistById } from '../library/playlists/playlist.loaders.ts';
import { messageById } from '../messages/message.loaders.ts';
import { mayReadMessages } from '../messages/message.policy.ts';

/** The loader of nodes of one type. */
interface NodeSource {
  /** Null for nodes that the viewer may not see. */
  loader: Loader<string, object | null>;
  /** Whether the viewer may request this type at all; if omitted, everyone may. */
  mayAsk?: (viewer: Viewer | null) => boolean;
}

const sources: Readonly<Record<string, NodeSource>> = {
  Song: { loader: songById },
  Album: { loader: albumById },
  Artist: { loader: artistById },
  Genre: { loader: genreById },
  Playlist: { loader: playlistById },
  User: { loader: userById, mayAsk: mayLookUpUsers },
  Scan: { loader: scanById, mayAsk: maySeeScans },
  Message: { loader: messageById, mayAsk: mayReadMessages },
};

@Resolver()
export class NodeResolver {
  @Query(() => Node, {
    nullable: true,
    description: 'The object with this id; null if it does not exist or the viewer may not see it.',
  })
  async node(@Arg('id', () => ID) given: string, @Ctx() context: RequestContext) {
    const id = parseId(given);
    const { viewer } = context;
    const open = Object.entries(sources).filter(([, { mayAsk }]) => mayAsk?.(viewer) ?? true);
    const found = await Promise.all(
      open.map(async ([typeName, { loader }]) => {
        const row = await context.loader(loader).load(id);
        return row && { __typename: typeName, ...row };
      }),
    );
    return found.find((row) => row !== null) ?? null;
  }
}
