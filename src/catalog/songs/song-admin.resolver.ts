import { Arg, Ctx, ID, Mutation, Resolver } from 'type-graphql';
import { Auth } from '../../api/auth.decorator.ts';
import { DeletePayload } from '../../api/delete-payload.type.ts';
import { RequestContext } from '../../api/request-context.service.ts';
import { parseId } from '../../api/validation.checks.ts';
import { Role } from '../../api/viewer.model.ts';
import { mediaServices } from '../../media/media-services.key.ts';
import { SongPayload, SongsPayload } from '../catalog.type.ts';
import { EditLimit } from '../edit-limit.decorator.ts';
import { CreateSongInput, UpdateSongInput, UpdateSongsInput } from './song.inputs.ts';
import { createSong, deleteSong, updateSong } from './song.service.ts';
import { updateSongs } from './song-bulk.service.ts';
import { SongField } from './song-field.model.ts';
import { readSongFromFile } from './song-rereading.service.ts';

@Resolver()
export class SongAdminResolver {
  @Auth(Role.ADMIN, 'CATALOG')
  @EditLimit()
  @Mutation(() => SongPayload, {
    description:
      'Adds a song with its audio, and its artist and album if they do not exist. Identical audio of several songs is stored once.',
  })
  async createSong(
    @Arg('input', () => CreateSongInput, { description: 'The file, and what its tags do not say.' })
    input: CreateSongInput,
    @Ctx() context: RequestContext,
  ) {
    return { song: await createSong(context, context.service(mediaServices), input) };
  }

  @Auth(Role.ADMIN, 'CATALOG')
  @EditLimit()
  @Mutation(() => SongPayload, {
    description:
      'Changes a song. Files that are no longer used are deleted, and so is an artist left without songs and albums.',
  })
  async updateSong(
    @Arg('input', () => UpdateSongInput, { description: 'The song, and the fields to change.' })
    input: UpdateSongInput,
    @Ctx() context: RequestContext,
  ) {
    return { song: await updateSong(context, context.service(mediaServices), input) };
  }

  @Auth(Role.ADMIN, 'CATALOG')
  @EditLimit()
  @Mutation(() => SongsPayload, {
    description:
      'Makes the same change to many songs: to all of them or to none. Artists left without songs and albums are deleted.',
  })
  async updateSongs(
    @Arg('input', () => UpdateSongsInput, {
      description: 'The songs, and the fields to change in all of them.',
    })
    input: UpdateSongsInput,
    @Ctx() context: RequestContext,
  ) {
    return { songs: await updateSongs(context, input) };
  }

  @Auth(Role.ADMIN, 'CATALOG')
  @EditLimit()
  @Mutation(() => SongPayload, {
    description:
      "Hands edited fields of a song back to its file: reads them from the file's tags again, and lets them follow the tags from now on.",
  })
  async readSongFromFile(
    @Arg('id', () => ID, { description: 'Id of the song.' }) id: string,
    @Arg('fields', () => [SongField], { nullable: true, description: 'Default: all fields.' })
    fields: SongField[] | null | undefined,
    @Ctx() context: RequestContext,
  ) {
    const media = context.service(mediaServices);
    return { song: await readSongFromFile(context, media, parseId(id), fields ?? undefined) };
  }

  @Auth(Role.ADMIN, 'CATALOG')
  @EditLimit()
  @Mutation(() => DeletePayload, {
    description:
      'Deletes a song. Files that are no longer used are deleted, and so is an artist left without songs and albums.',
  })
  async deleteSong(
    @Arg('id', () => ID, { description: 'Id of the song.' }) id: string,
    @Ctx() context: RequestContext,
  ) {
    return { deletedId: await deleteSong(context, parseId(id)) };
  }
}
