import { Arg, Ctx, ID, Mutation, Resolver } from 'type-graphql';
import { Auth } from '../../api/auth.decorator.ts';
import { DeletePayload } from '../../api/delete-payload.type.ts';
import { RequestContext } from '../../api/request-context.service.ts';
import { parseId } from '../../api/validation.checks.ts';
import { Role } from '../../api/viewer.model.ts';
import { mediaServices } from '../../media/media-services.key.ts';
import { SongPayload } from '../catalog.type.ts';
import { EditLimit } from '../edit-limit.decorator.ts';
import { CreateSongInput, UpdateSongInput } from './song.inputs.ts';
import { createSong, deleteSong, updateSong } from './song.service.ts';

@Resolver()
export class SongAdminResolver {
  @Auth(Role.ADMIN)
  @EditLimit()
  @Mutation(() => SongPayload, {
    description:
      'Adds a song with its audio, and its artist and album if they do not exist. Identical audio of several songs is stored once.',
  })
  async createSong(
    @Arg('input', () => CreateSongInput) input: CreateSongInput,
    @Ctx() context: RequestContext,
  ) {
    return { song: await createSong(context, context.service(mediaServices), input) };
  }

  @Auth(Role.ADMIN)
  @EditLimit()
  @Mutation(() => SongPayload, {
    description:
      'Changes a song. Files that are no longer used are deleted, and so is an artist left without songs and albums.',
  })
  async updateSong(
    @Arg('input', () => UpdateSongInput) input: UpdateSongInput,
    @Ctx() context: RequestContext,
  ) {
    return { song: await updateSong(context, context.service(mediaServices), input) };
  }

  @Auth(Role.ADMIN)
  @EditLimit()
  @Mutation(() => DeletePayload, {
    description:
      'Deletes a song. Files that are no longer used are deleted, and so is an artist left without songs and albums.',
  })
  async deleteSong(@Arg('id', () => ID) id: string, @Ctx() context: RequestContext) {
    return { deletedId: await deleteSong(context, parseId(id)) };
  }
}
