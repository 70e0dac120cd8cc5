import { GraphQLURL } from 'graphql-scalars';
import { Arg, Ctx, FieldResolver, Int, Resolver, Root } from 'type-graphql';
import { RequestContext } from '../api/request-context.service.ts';
import { badArgument } from '../api/request-errors.model.ts';
import { AudioFile } from './audio-file.entity.ts';
import { Image } from './image.entity.ts';
import type { AudioRow, ImageRow } from './media.queries.ts';
import { renditionKey, renditionWidths } from './media-formats.model.ts';
import { mediaUrl } from './media-url.model.ts';

@Resolver(() => AudioFile)
export class AudioFileResolver {
  @FieldResolver(() => GraphQLURL, { description: 'Address of the file; supports HTTP range requests.' })
  url(@Root() { key }: AudioRow, @Ctx() context: RequestContext) {
    return mediaUrl(context, key);
  }
}

@Resolver(() => Image)
export class ImageResolver {
  @FieldResolver(() => GraphQLURL, {
    description:
      'Address of the picture as WebP, in the smallest of the widths 64, 128, 256, 512 and 1024 that is at least `width`; the largest stored rendition by default.',
  })
  url(
    @Root() image: ImageRow,
    @Arg('width', () => Int, { nullable: true, description: 'In pixels, at least 1.' }) width: number | null,
    @Ctx() context: RequestContext,
  ) {
    if (width != null && width < 1) throw badArgument('width', `expected at least 1, got ${width}`);
    const rendition = renditionWidths.find(
      (offered) => width != null && offered >= width && offered < image.width,
    );
    return mediaUrl(context, rendition ? renditionKey(image.key, rendition) : image.key);
  }
}
