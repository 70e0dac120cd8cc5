import { BigIntType, EntityName, OptionalProps, PrimaryKeyProp } from '@mikro-orm/core';
import { Check, Entity, Index, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import type { InferClassEntityDB } from '@mikro-orm/postgresql';
import { Field, Float, Int, ObjectType } from 'type-graphql';
import { timestamp } from '../api/base.entity.ts';

/** An audio file in the store, or in a folder of the library. Its key is derived from its content, so the same bytes are stored once. */
@ObjectType({
  simpleResolvers: true,
  description: 'The audio file, byte for byte as uploaded or as it is in its folder.',
})
@Entity({ tableName: 'audio_file' })
@Check({
  name: 'audio_file_key_check',
  expression: String.raw`key ~ '^(audio|library)/[0-9a-f]{2}/[0-9a-f]{64}\.[a-z0-9]+$'`,
})
@Index({
  name: 'audio_file_sound_index',
  expression: 'create index audio_file_sound_index on audio_file (sound) where sound is not null',
})
@Check({ name: 'audio_file_size_check', expression: 'size > 0' })
@Check({ name: 'audio_file_bitrate_check', expression: 'bitrate > 0' })
@Check({ name: 'audio_file_sample_rate_check', expression: 'sample_rate > 0' })
@Check({ name: 'audio_file_channels_check', expression: 'channels > 0' })
@Check({ name: 'audio_file_bit_depth_check', expression: 'bit_depth > 0' })
export class AudioFile {
  [EntityName]?: 'AudioFile';
  [PrimaryKeyProp]?: 'key';
  [OptionalProps]?: 'channels' | 'bitDepth' | 'lossless' | 'container' | 'fault' | 'sound';

  /** `audio/ab/<sha256>.<extension>` in the store, `library/ab/…` for a file that stays in its folder. */
  @PrimaryKey({ type: 'text' })
  key!: string;

  @Field(() => String, { description: 'Media type detected from the content, such as `audio/flac`.' })
  @Property({ type: 'text' })
  mimeType!: string;

  @Field(() => Float, { description: 'Size in bytes.' })
  @Property({ type: new BigIntType('number') })
  size!: number;

  @Field(() => Int, { nullable: true, description: 'Average bits per second.' })
  @Property({ type: 'integer', nullable: true })
  bitrate!: number | null;

  @Field(() => Int, { nullable: true, description: 'Sample rate in hertz.' })
  @Property({ type: 'integer', nullable: true })
  sampleRate!: number | null;

  @Field(() => String, {
    nullable: true,
    description: 'Codec as named in the file, such as `MPEG 1 Layer 3`.',
  })
  @Property({ type: 'text', nullable: true })
  codec!: string | null;

  @Field(() => Int, { nullable: true, description: 'Number of channels, 2 for stereo; null if unknown.' })
  @Property({ type: 'integer', nullable: true })
  channels!: number | null;

  @Field(() => Int, {
    nullable: true,
    description: 'Bits per sample, such as 16 or 24; null for codecs that have none, such as MP3.',
  })
  @Property({ type: 'integer', nullable: true })
  bitDepth!: number | null;

  /** Null for files from before this was recorded: the codec tells it. */
  @Property({ type: 'boolean', nullable: true })
  lossless!: boolean | null;

  @Field(() => String, {
    nullable: true,
    description: 'What the codec is wrapped in, such as `MP4`, `Ogg` or `WAVE`; null if unknown.',
  })
  @Property({ type: 'text', nullable: true })
  container!: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      'What is missing or damaged, such as `cut off: 61 of its 180 seconds are there`; null for a file that is whole.',
  })
  @Property({ type: 'text', nullable: true })
  fault!: string | null;

  /** The hash of its sound without tags; null for files from before it was recorded. */
  @Property({ type: 'text', nullable: true })
  sound!: string | null;

  /** When the file was last recorded. Unused files are removed a day later. */
  @Property({ type: 'Date', columnType: timestamp, defaultRaw: 'now()', onCreate: () => new Date() })
  storedAt!: Date;
}

declare module '../persistence/tables.model.ts' {
  interface Tables extends InferClassEntityDB<typeof AudioFile> {}
}
