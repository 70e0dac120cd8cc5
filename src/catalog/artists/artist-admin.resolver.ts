import { Arg, Ctx, ID, Mutation, Resolver } from 'type-graphql';
import { Auth } from '../../api/auth.decorator.ts';
import { DeletePayload } from '../../api/delete-payload.type.ts';
import { RequestContext } from '../../api/request-context.service.ts';
import { parseId } from '../../api/validation.checks.ts';
import { Role } from '../../api/viewer.model.ts';
import { mediaServices } from '../../media/media-services.key.ts';
import { ArtistPayload } from '../catalog.type.ts';
import { EditLimit } from '../edit-limit.decorator.ts';
import { UpdateArtistInput } from './artist.inputs.ts';
import { deleteArtist, mergeArtists, updateArtist } from './artist.service.ts';
import { ArtistField } from './artist-field.model.ts';
import { readArtistFromFiles } from './artist-rereading.service.ts';

@Resolver()
export class ArtistAdminResolver {
  @Auth(Role.ADMIN, 'CATALOG')
  @EditLimit()
  @Mutation(() => ArtistPayload, {
    description: 'Changes an artist everywhere it is credited. A picture that is no longer used is deleted.',
  })
  async updateArtist(
    @Arg('input', () => UpdateArtistInput, { description: 'The artist, and the fields to change.' })
    input: UpdateArtistInput,
    @Ctx() context: RequestContext,
  ) {
    return { artist: await updateArtist(context, context.service(mediaServices), input) };
  }

  @Auth(Role.ADMIN, 'CATALOG')
  @EditLimit()
  @Mutation(() => ArtistPayload, {
    description:
      'Makes several artists one: everything of the others is credited to `into`, which gets their picture if it has none. What was printed under their own names is printed under its name. Albums that become the same are joined. Their names lead to it in imports from then on.',
  })
  async mergeArtists(
    @Arg('ids', () => [ID], { description: 'Ids of the others, 1 to 100, each once; they are deleted.' })
    ids: string[],
    @Arg('into', () => ID, { description: 'Id of the artist that stays.' }) into: string,
    @Ctx() context: RequestContext,
  ) {
    return { artist: await mergeArtists(context, ids, into) };
  }

  @Auth(Role.ADMIN, 'CATALOG')
  @EditLimit()
  @Mutation(() => ArtistPayload, {
    description:
      'Hands edited fields of an artist back to the tags: name, sort name and MusicBrainz id are what the file of one of its songs tells, and follow the tags from now on. An edited picture is removed; that of its folder comes when a file in it is read the next time.',
  })
  async readArtistFromFiles(
    @Arg('id', () => ID, { description: 'Id of the artist.' }) id: string,
    @Arg('fields', () => [ArtistField], { nullable: true, description: 'Default: all fields.' })
    fields: ArtistField[] | null | undefined,
    @Ctx() context: RequestContext,
  ) {
    const media = context.service(mediaServices);
    return { artist: await readArtistFromFiles(context, media, parseId(id), fields ?? undefined) };
  }

  @Auth(Role.ADMIN, 'CATALOG')
  @EditLimit()
  @Mutation(() => DeletePayload, {
    description: 'Deletes an artist. The answer is CONFLICT while anything is credited to it.',
  })
  async deleteArtist(
    @Arg('id', () => ID, { description: 'Id of the artist.' }) id: string,
    @Ctx() context: RequestContext,
  ) {
    return { deletedId: await deleteArtist(context, parseId(id)) };
  }
}
