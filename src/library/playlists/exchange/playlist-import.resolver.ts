import { Arg, Ctx, Field, Mutation, ObjectType, Resolver } from 'type-graphql';
import { Auth } from '../../../api/auth.decorator.ts';
import { listCost } from '../../../api/cost.model.ts';
import { RateLimit } from '../../../api/rate-limit.decorator.ts';
import { RequestContext } from '../../../api/request-context.service.ts';
import { MutationPayload } from '../../../api/user-errors.type.ts';
import { Role } from '../../../api/viewer.model.ts';
import { type FileUpload, UploadScalar } from '../../../media/uploads/upload.scalar.ts';
import { Playlist } from '../playlist.entity.ts';
import type { PlaylistRow } from '../playlist.rows.ts';
import { importPlaylist } from './playlist-import.service.ts';

const usualMisses = 20;

/** Each may look for 10,000 songs. */
const ImportLimit = () => RateLimit(30, 60);

@ObjectType({
  implements: MutationPayload,
  simpleResolvers: true,
  description: 'The playlist made of a file, and what of the file is not in the catalog.',
})
export class ImportPlaylistPayload extends MutationPayload {
  @Field(() => Playlist, {
    nullable: true,
    description: 'Null when there are errors, or when none of its songs was found.',
  })
  playlist?: PlaylistRow | null;

  @Field(() => [String], {
    description: 'The songs that were not found, as the file names them.',
    complexity: listCost(usualMisses),
  })
  notFound!: string[];
}

@Resolver()
export class PlaylistImportResolver {
  @Auth(Role.USER, 'LISTEN')
  @ImportLimit()
  @Mutation(() => ImportPlaylistPayload, {
    description:
      'Makes a private playlist of a file: M3U8, XSPF or JSPF, of at most 8 MB and 10,000 songs. Songs are matched by the MusicBrainz ids of their recordings, then by ISRC, then by title and artist.',
  })
  importPlaylist(
    @Arg('file', () => UploadScalar, { description: 'The file.' }) file: Promise<FileUpload>,
    @Arg('name', () => String, {
      nullable: true,
      description: '1 to 200 characters; by default the title in the file.',
    })
    name: string | null | undefined,
    @Ctx() context: RequestContext,
  ) {
    return importPlaylist(context, file, name ?? null);
  }
}
