import { Arg, Ctx, ID, Mutation, Resolver } from 'type-graphql';
import { Auth } from '../../api/auth.decorator.ts';
import { DeletePayload } from '../../api/delete-payload.type.ts';
import { RequestContext } from '../../api/request-context.service.ts';
import { parseId } from '../../api/validation.checks.ts';
import { Role } from '../../api/viewer.model.ts';
import { mediaServices } from '../../media/media-services.key.ts';
import { AlbumPayload } from '../catalog.type.ts';
import { EditLimit } from '../edit-limit.decorator.ts';
import { CreateAlbumInput, UpdateAlbumInput } from './album.inputs.ts';
import { createAlbum, deleteAlbum, updateAlbum } from './album.service.ts';
import { AlbumField } from './album-field.model.ts';
import { mergeAlbums } from './album-merge.service.ts';
import { readAlbumFromFiles } from './album-rereading.service.ts';

@Resolver()
export class AlbumAdminResolver {
  @Auth(Role.ADMIN, 'CATALOG')
  @EditLimit()
  @Mutation(() => AlbumPayload, {
    description: 'Adds an album, and its artist if no artist of that name exists.',
  })
  async createAlbum(
    @Arg('input', () => CreateAlbumInput, { description: 'The new album.' }) input: CreateAlbumInput,
    @Ctx() context: RequestContext,
  ) {
    return { album: await createAlbum(context, context.service(mediaServices), input) };
  }

  @Auth(Role.ADMIN, 'CATALOG')
  @EditLimit()
  @Mutation(() => AlbumPayload, {
    description:
      'Changes an album, its songs and their order. A picture that is no longer used is deleted, and so is an artist left without songs and albums.',
  })
  async updateAlbum(
    @Arg('input', () => UpdateAlbumInput, { description: 'The album, and the fields to change.' })
    input: UpdateAlbumInput,
    @Ctx() context: RequestContext,
  ) {
    return { album: await updateAlbum(context, context.service(mediaServices), input) };
  }

  @Auth(Role.ADMIN, 'CATALOG')
  @EditLimit()
  @Mutation(() => AlbumPayload, {
    description:
      'Makes several albums one. The songs of the others come to `into`, each on its disc: with its track number, or after the last if another song has it; a double of the same recording stays beside it. `into` takes from the others what it lacks: picture, facts, titles of discs. Files that are tagged as the others lead to it in imports from then on.',
  })
  async mergeAlbums(
    @Arg('ids', () => [ID], { description: 'Ids of the others, 1 to 100; they are deleted.' }) ids: string[],
    @Arg('into', () => ID, { description: 'Id of the album that stays.' }) into: string,
    @Ctx() context: RequestContext,
  ) {
    return { album: await mergeAlbums(context, ids, into) };
  }

  @Auth(Role.ADMIN, 'CATALOG')
  @EditLimit()
  @Mutation(() => AlbumPayload, {
    description:
      'Hands edited fields of an album back to its files: they are what the tags of its songs told when they were last read, and follow them from now on. Credits follow when a file is read the next time.',
  })
  async readAlbumFromFiles(
    @Arg('id', () => ID, { description: 'Id of the album.' }) id: string,
    @Arg('fields', () => [AlbumField], { nullable: true, description: 'Default: all fields.' })
    fields: AlbumField[] | null | undefined,
    @Ctx() context: RequestContext,
  ) {
    return { album: await readAlbumFromFiles(context, parseId(id), fields ?? undefined) };
  }

  @Auth(Role.ADMIN, 'CATALOG')
  @EditLimit()
  @Mutation(() => DeletePayload, {
    description:
      'Deletes an album. If `withSongs` is true, its songs are deleted as well; otherwise they stay, without an album. Artists left without songs and albums are deleted.',
  })
  async deleteAlbum(
    @Arg('id', () => ID, { description: 'Id of the album.' }) id: string,
    @Arg('withSongs', () => Boolean, {
      defaultValue: false,
      description: 'Whether to delete its songs as well.',
    })
    withSongs: boolean,
    @Ctx() context: RequestContext,
  ) {
    return { deletedId: await deleteAlbum(context, parseId(id), withSongs) };
  }
}
