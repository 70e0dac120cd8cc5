import { Arg, Ctx, FieldResolver, Mutation, Resolver, Root } from 'type-graphql';
import type { UserRow } from '../accounts/account.queries.ts';
import { UserPayload } from '../accounts/account.type.ts';
import { User } from '../accounts/user.entity.ts';
import { Auth } from '../api/auth.decorator.ts';
import { defineLoader, inOrder } from '../api/batch.loaders.ts';
import { WriteLimit } from '../api/rate-limit.decorator.ts';
import { RequestContext } from '../api/request-context.service.ts';
import { Role } from '../api/viewer.model.ts';
import { Image } from '../media/image.entity.ts';
import { mediaServices } from '../media/media-services.key.ts';
import { UpdateProfileInput } from './profile.inputs.ts';
import { picturesOfUsers } from './profile.queries.ts';
import { updateProfile } from './profile.service.ts';

const pictureByUser = defineLoader(async (userIds: readonly string[], { em }) =>
  inOrder(userIds, await picturesOfUsers(em, userIds), ({ userId }) => userId),
);

@Resolver(() => User)
export class ProfileResolver {
  @FieldResolver(() => Image, { nullable: true, description: "The user's picture." })
  image(@Root() { id }: UserRow, @Ctx() context: RequestContext) {
    return context.loader(pictureByUser).load(id);
  }

  @Auth(Role.USER, 'ADMIN')
  @WriteLimit()
  @Mutation(() => UserPayload, { description: "Changes the viewer's profile." })
  async updateProfile(
    @Arg('input', () => UpdateProfileInput, { description: 'The fields to change.' })
    input: UpdateProfileInput,
    @Ctx() context: RequestContext,
  ) {
    return { user: await updateProfile(context, context.service(mediaServices), input) };
  }
}
