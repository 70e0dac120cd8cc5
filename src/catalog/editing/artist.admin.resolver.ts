import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { Auth } from '../../shared/auth.decorator.ts';
import { RequestContext } from '../../shared/context.ts';
import { Role } from '../../shared/viewer.ts';
import { ArtistPayload } from '../catalog.payloads.ts';
import { updateArtist } from './artist.editing.ts';
import { UpdateArtistInput } from './artist.inputs.ts';
import { EditLimit } from './edit.limit.ts';

@Resolver()
export class ArtistAdminResolver {
  @Auth(Role.ADMIN)
  @EditLimit()
  @Mutation(() => ArtistPayload, {
    description: 'Changes an artist wherever it is credited. A picture that nothing needs any more goes.',
  })
  async updateArtist(
    @Arg('input', () => UpdateArtistInput) input: UpdateArtistInput,
    @Ctx() context: RequestContext,
  ) {
    return { artist: await updateArtist(context, input) };
  }
}
