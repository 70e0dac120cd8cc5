import { EntityName, PrimaryKeyProp } from '@mikro-orm/core';
import { Entity, Index, ManyToOne, PrimaryKey } from '@mikro-orm/decorators/legacy';
import type { InferClassEntityDB } from '@mikro-orm/postgresql';
import { GraphQLDateTime } from 'graphql-scalars';
import { Field, ID, ObjectType } from 'type-graphql';
import { User } from '../../accounts/user.entity.ts';
import { timestamp } from '../../api/base.entity.ts';
import { Song } from '../../catalog/songs/song.entity.ts';

/** One statement appends it. The table has a partition for each month, which a job makes; the key begins with what lists
 * of plays are found and ordered by, so that it is their index, too. */
@ObjectType({ simpleResolvers: true, description: 'One play of a song by a user.' })
@Entity({ tableName: 'play' })
@Index({ name: 'play_song_order', properties: ['song', 'playedAt'] })
export class Play {
  [EntityName]?: 'Play';
  [PrimaryKeyProp]?: ['user', 'playedAt', 'id'];

  @ManyToOne(() => User, { primary: true, deleteRule: 'cascade', updateRule: 'no action' })
  user!: User;

  @Field(() => GraphQLDateTime, { description: "When it was recorded, according to the server's clock." })
  @PrimaryKey({ type: 'Date', columnType: timestamp })
  playedAt!: Date;

  @Field(() => ID, { description: 'A UUID (version 7).' })
  @PrimaryKey({ type: 'uuid' })
  id!: string;

  @ManyToOne(() => Song, { deleteRule: 'cascade', updateRule: 'no action' })
  song!: Song;
}

declare module '../../persistence/tables.model.ts' {
  interface Tables extends InferClassEntityDB<typeof Play> {}
}
