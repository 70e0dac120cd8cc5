import { Arg, Ctx, ID, Mutation, Resolver } from 'type-graphql';
import { Auth } from '../../api/auth.decorator.ts';
import { RequestContext } from '../../api/request-context.service.ts';
import { Role } from '../../api/viewer.model.ts';
import { FeaturedPayload } from '../catalog-payloads.type.ts';
import { EditLimit } from '../edit-limit.decorator.ts';
import { setFeaturedSongs } from './featured-shelf.service.ts';

@Resolver()
export class FeaturedResolver {
  @Auth(Role.ADMIN)
  @EditLimit()
  @Mutation(() => FeaturedPayload, {
    description:
      'Replaces the featured shelf and its order. Of several who do so at once, the last one is right, as a whole.',
  })
  async setFeaturedSongs(
    @Arg('songIds', () => [ID], { description: 'Each song once, at most 50; none empties the shelf.' })
    songIds: string[],
    @Ctx() context: RequestContext,
  ) {
    return { songs: await setFeaturedSongs(context, songIds) };
  }
}
