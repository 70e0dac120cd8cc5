import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { Auth } from '../../api/auth.decorator.ts';
import { RequestContext } from '../../api/request-context.service.ts';
import { Role } from '../../api/viewer.model.ts';
import { mediaServices } from '../../media/media-services.key.ts';
import { ArtistPayload } from '../catalog.type.ts';
import { EditLimit } from '../edit-limit.decorator.ts';
import { UpdateArtistInput } from './artist.inputs.ts';
import { updateArtist } from './artist.service.ts';

@Resolver()
export class ArtistAdminResolver {
  @Auth(Role.ADMIN)
  @EditLimit()
  @Mutation(() => ArtistPayload, {
    description: 'Changes an artist everywhere it is credited. A picture that is no longer used is deleted.',
  })
  async updateArtist(
    @Arg('input', () => UpdateArtistInput) input: UpdateArtistInput,
    @Ctx() context: RequestContext,
  ) {
    return { artist: await updateArtist(context, context.service(mediaServices), input) };
  }
}
