import { Arg, Ctx, FieldResolver, Int, Resolver, Root } from 'type-graphql';
import { Direct } from '../api/direct.decorator.ts';
import { RequestContext } from '../api/request-context.service.ts';
import { badArgument } from '../api/request-errors.model.ts';
import { Url } from '../api/url.scalar.ts';
import { AudioFile } from './audio-file.entity.ts';
import { Image } from './image.entity.ts';
import { audioByKey, imageByKey } from './media.loaders.ts';
import type { AudioRow, ImageRow } from './media.queries.ts';
import { isLosslessCodec, isPlayable, renditionKey, renditionWidths } from './media-formats.model.ts';
import { mediaUrl } from './media-url.model.ts';

// An address needs only the key, which is in the row of the song or album. The row of the file is read when more is
// asked for.

type KnownAudio = Pick<AudioRow, 'key'> | AudioRow;
type KnownImage = Pick<ImageRow, 'key'> | ImageRow;

function audioRow(known: KnownAudio, context: RequestContext): AudioRow | Promise<AudioRow | null> {
  return 'size' in known ? known : context.loader(audioByKey).load(known.key);
}

function imageRow(known: KnownImage, context: RequestContext): ImageRow | Promise<ImageRow | null> {
  return 'width' in known ? known : context.loader(imageByKey).load(known.key);
}

@Resolver(() => AudioFile)
export class AudioFileResolver {
  @FieldResolver(() => Url, { description: 'Address of the file; supports HTTP range requests.' })
  url(@Root() { key }: KnownAudio, @Ctx() context: RequestContext) {
    return mediaUrl(context, key);
  }

  @FieldResolver({ complexity: 1 })
  async mimeType(@Root() known: KnownAudio, @Ctx() context: RequestContext) {
    return (await audioRow(known, context))?.mimeType;
  }

  @FieldResolver({ complexity: 1 })
  async size(@Root() known: KnownAudio, @Ctx() context: RequestContext) {
    return (await audioRow(known, context))?.size;
  }

  @FieldResolver({ complexity: 1 })
  async bitrate(@Root() known: KnownAudio, @Ctx() context: RequestContext) {
    return (await audioRow(known, context))?.bitrate;
  }

  @FieldResolver({ complexity: 1 })
  async sampleRate(@Root() known: KnownAudio, @Ctx() context: RequestContext) {
    return (await audioRow(known, context))?.sampleRate;
  }

  @FieldResolver({ complexity: 1 })
  async codec(@Root() known: KnownAudio, @Ctx() context: RequestContext) {
    return (await audioRow(known, context))?.codec;
  }

  @FieldResolver({ complexity: 1 })
  async channels(@Root() known: KnownAudio, @Ctx() context: RequestContext) {
    return (await audioRow(known, context))?.channels;
  }

  @FieldResolver({ complexity: 1 })
  async bitDepth(@Root() known: KnownAudio, @Ctx() context: RequestContext) {
    return (await audioRow(known, context))?.bitDepth;
  }

  @FieldResolver(() => Boolean, {
    description: 'Whether it holds every sample as it was, as FLAC and ALAC do.',
    complexity: 1,
  })
  async lossless(@Root() known: KnownAudio, @Ctx() context: RequestContext) {
    const row = await audioRow(known, context);
    return row?.lossless ?? isLosslessCodec(row?.codec);
  }

  @FieldResolver(() => Boolean, {
    description: 'Whether common browsers play it as it is.',
    complexity: 1,
  })
  async playable(@Root() known: KnownAudio, @Ctx() context: RequestContext) {
    const row = await audioRow(known, context);
    return row !== null && isPlayable(row);
  }

  @FieldResolver({ complexity: 1 })
  async container(@Root() known: KnownAudio, @Ctx() context: RequestContext) {
    return (await audioRow(known, context))?.container;
  }

  @FieldResolver({ complexity: 1 })
  async fault(@Root() known: KnownAudio, @Ctx() context: RequestContext) {
    return (await audioRow(known, context))?.fault;
  }
}

@Resolver(() => Image)
export class ImageResolver {
  @Direct('width')
  @FieldResolver(() => Url, {
    description:
      'Address of the picture as WebP, in the smallest of the widths 64, 128, 256, 512 and 1024 that is at least `width`; the largest stored rendition by default.',
  })
  url(
    @Root() known: KnownImage,
    @Arg('width', () => Int, { nullable: true, description: 'In pixels, at least 1.' }) width:
      | number
      | null
      | undefined,
    @Ctx() context: RequestContext,
  ) {
    if (width == null) return mediaUrl(context, known.key);
    if (width < 1) throw badArgument('width', `expected at least 1, got ${width}`);
    return renditionUrl(known, width, context);
  }

  @FieldResolver({ complexity: 1 })
  async width(@Root() known: KnownImage, @Ctx() context: RequestContext) {
    return (await imageRow(known, context))?.width;
  }

  @FieldResolver({ complexity: 1 })
  async height(@Root() known: KnownImage, @Ctx() context: RequestContext) {
    return (await imageRow(known, context))?.height;
  }

  @FieldResolver({ complexity: 1 })
  async blurhash(@Root() known: KnownImage, @Ctx() context: RequestContext) {
    return (await imageRow(known, context))?.blurhash;
  }
}

async function renditionUrl(known: KnownImage, width: number, context: RequestContext): Promise<string> {
  const stored = (await imageRow(known, context))?.width ?? 0;
  const rendition = renditionWidths.find((offered) => offered >= width && offered < stored);
  return mediaUrl(context, rendition ? renditionKey(known.key, rendition) : known.key);
}
