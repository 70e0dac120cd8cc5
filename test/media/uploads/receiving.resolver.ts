import { Arg, Ctx, Extensions, Field, Float, Mutation, ObjectType, Resolver } from 'type-graphql';
import { Auth } from '../../../src/api/auth.decorator.ts';
import { RequestContext } from '../../../src/api/request-context.service.ts';
import { MutationPayload } from '../../../src/api/user-errors.type.ts';
import { Role } from '../../../src/api/viewer.model.ts';
import { mediaServices } from '../../../src/media/media-services.key.ts';
import { type FileUpload, UploadScalar } from '../../../src/media/uploads/upload.scalar.ts';
import { receiveAudio, receivePicture } from '../../../src/media/uploads/upload.service.ts';
import { argumentTakesAudio } from '../../../src/media/uploads/upload-kind.model.ts';

type Given = Promise<FileUpload>;

@ObjectType({
  implements: MutationPayload,
  simpleResolvers: true,
  description: 'What a file was found to be.',
})
class ReceivedPayload extends MutationPayload {
  @Field(() => String, { nullable: true, description: 'The extension of audio.' })
  extension?: string;

  @Field(() => String, { nullable: true, description: 'Of audio.' })
  codec?: string | null;

  @Field(() => Float, { nullable: true, description: 'Seconds.' })
  duration?: number;

  @Field(() => Float, { nullable: true, description: 'Bytes of audio.' })
  size?: number;

  @Field(() => String, { nullable: true, description: 'Of audio.' })
  sha256?: string;

  @Field(() => String, { nullable: true, description: 'Of the tags.' })
  title?: string | null;

  @Field(() => String, { nullable: true, description: 'Of a picture.' })
  imageKey?: string;
}

/** Receives files for tests, without doing anything with them. */
@Resolver()
export class ReceivingResolver {
  @Auth(Role.ADMIN)
  @Extensions(argumentTakesAudio('audio'))
  @Mutation(() => ReceivedPayload, { description: 'Receives audio.' })
  async receiveAudio(@Arg('audio', () => UploadScalar) audio: Given, @Ctx() context: RequestContext) {
    return received(context, audio, 'audio');
  }

  @Auth()
  @Mutation(() => ReceivedPayload, { description: 'Receives a picture.' })
  async receivePicture(@Arg('image', () => UploadScalar) image: Given, @Ctx() context: RequestContext) {
    return { imageKey: (await receivePicture(context.service(mediaServices), image, 'image')).key };
  }

  @Auth()
  @Extensions(argumentTakesAudio('audio'))
  @Mutation(() => ReceivedPayload, { description: 'Receives one file after the other, in this order.' })
  async receiveBoth(
    @Arg('audio', () => UploadScalar) audio: Given,
    @Arg('image', () => UploadScalar) image: Given,
    @Ctx() context: RequestContext,
  ) {
    const facts = await received(context, audio, 'audio');
    return { ...facts, imageKey: (await receivePicture(context.service(mediaServices), image, 'image')).key };
  }

  @Auth()
  @Mutation(() => ReceivedPayload, { description: 'Has no use for the file.' })
  ignoreFile(@Arg('audio', () => UploadScalar, { nullable: true }) _audio: Given | null) {
    return {};
  }

  @Auth()
  @Extensions(argumentTakesAudio('audio'))
  @Mutation(() => ReceivedPayload, { description: 'Fails when it has received the file.' })
  async failAfter(@Arg('audio', () => UploadScalar) audio: Given, @Ctx() context: RequestContext) {
    await received(context, audio, 'audio');
    throw new Error('On purpose');
  }

  @Auth()
  @Extensions(argumentTakesAudio('audio'))
  @Mutation(() => ReceivedPayload, { description: 'Fails while it receives the file.' })
  failDuring(@Arg('audio', () => UploadScalar) audio: Given, @Ctx() context: RequestContext) {
    received(context, audio, 'audio').catch(() => undefined);
    throw new Error('On purpose');
  }
}

async function received(context: RequestContext, upload: Given, field: string) {
  const { staged, metadata } = await receiveAudio(context.service(mediaServices), upload, field);
  const { size, sha256 } = staged;
  await staged.discard();
  const { extension, codec, duration, tags } = metadata;
  return { extension, codec, duration, size, sha256, title: tags.title };
}
