import { Arg, Ctx, ID, Mutation, Resolver } from 'type-graphql';
import { Auth } from '../../api/auth.decorator.ts';
import { RequestContext } from '../../api/request-context.service.ts';
import { Role } from '../../api/viewer.model.ts';
import { FeaturedPayload } from '../catalog.type.ts';
import { EditLimit } from '../edit-limit.decorator.ts';
import { setFeaturedSongs } from './featured-shelf.service.ts';

@Resolver()
export class FeaturedResolver {
  @Auth(Role.ADMIN, 'CATALOG')
  @EditLimit()
  @Mutation(() => FeaturedPayload, {
    description:
      'Replaces the featured shelf and its order. If several calls run at once, the last one wins as a whole.',
  })
  async setFeaturedSongs(
    @Arg('songIds', () => [ID], {
      description: 'At most 50 songs, each once; an empty list clears the shelf.',
    })
    songIds: string[],
    @Ctx() context: RequestContext,
  ) {
    return { songs: await setFeaturedSongs(context, songIds) };
  }
}
