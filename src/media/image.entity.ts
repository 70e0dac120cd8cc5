import { EntityName, PrimaryKeyProp } from '@mikro-orm/core';
import { Check, Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import type { InferClassEntityDB } from '@mikro-orm/postgresql';
import { Field, Int, ObjectType } from 'type-graphql';
import { timestamp } from '../api/base.entity.ts';

/** A stored picture, turned upright and without metadata. */
@ObjectType({ simpleResolvers: true, description: 'A picture.' })
@Entity({ tableName: 'image' })
@Check({ name: 'image_key_check', expression: String.raw`key ~ '^images/[0-9a-f]{2}/[0-9a-f]{64}\.webp$'` })
@Check({ name: 'image_size_check', expression: 'size > 0 and width > 0 and height > 0' })
export class Image {
  [EntityName]?: 'Image';
  [PrimaryKeyProp]?: 'key';

  /** The picture's key in the store: `images/ab/<sha256>.webp`. */
  @PrimaryKey({ type: 'text' })
  key!: string;

  /** Bytes of the largest stored rendition. */
  @Property({ type: 'integer' })
  size!: number;

  @Field(() => Int, { description: 'In pixels, of the largest stored rendition.' })
  @Property({ type: 'integer' })
  width!: number;

  @Field(() => Int, { description: 'In pixels, of the largest stored rendition.' })
  @Property({ type: 'integer' })
  height!: number;

  @Field(() => String, {
    nullable: true,
    description: 'A short placeholder to paint while the picture loads (blurha.sh).',
  })
  @Property({ type: 'text', nullable: true })
  blurhash!: string | null;

  /** When the picture was last recorded. Unused files are removed a day later. */
  @Property({ type: 'Date', columnType: timestamp, defaultRaw: 'now()', onCreate: () => new Date() })
  storedAt!: Date;
}

declare module '../persistence/tables.model.ts' {
  interface Tables extends InferClassEntityDB<typeof Image> {}
}
