import { EntityName, PrimaryKeyProp } from '@mikro-orm/core';
import { Check, Entity, Index, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import type { InferClassEntityDB } from '@mikro-orm/postgresql';
import { Field, ObjectType } from 'type-graphql';
import { User } from '../../accounts/user.entity.ts';
import { timestamp } from '../../api/base.entity.ts';
import { DateTime } from '../../api/date-time.scalar.ts';
import { Node } from '../../api/node.type.ts';
import { Song } from '../../catalog/songs/song.entity.ts';

/** A play that waits to be settled. It has no foreign keys, because plays of deleted songs and listeners still
 * count in statistics. */
@Entity({ tableName: 'new_play' })
export class NewPlay {
  [EntityName]?: 'NewPlay';
  [PrimaryKeyProp]?: ['waitsFor', 'playId'];

  /** `all`, or the name of the one handler that it waits for. */
  @PrimaryKey({ type: 'text', collation: 'C', default: 'all' })
  waitsFor!: string;

  @PrimaryKey({ type: 'uuid' })
  playId!: string;

  @Property({ type: 'uuid' })
  userId!: string;

  @Property({ type: 'uuid' })
  songId!: string;

  @Property({ type: 'Date', columnType: timestamp })
  playedAt!: Date;
}

declare module '../../persistence/tables.model.ts' {
  interface Tables extends InferClassEntityDB<typeof NewPlay> {}
}

/** The id that a client gave a play, so that sending it again records nothing. It is deleted after some days. */
@Entity({ tableName: 'play_client' })
@Check({
  name: 'play_client_client_id_check',
  expression: 'char_length(client_id) >= 1 and char_length(client_id) <= 100',
})
@Index({ name: 'play_client_recorded_index', properties: ['recordedAt'] })
export class PlayClient {
  [EntityName]?: 'PlayClient';
  [PrimaryKeyProp]?: ['user', 'clientId'];

  @ManyToOne(() => User, { primary: true, deleteRule: 'cascade', updateRule: 'no action' })
  user!: User;

  @PrimaryKey({ type: 'text', collation: 'C' })
  clientId!: string;

  @Property({ type: 'uuid' })
  playId!: string;

  @Property({ type: 'Date', columnType: timestamp })
  playedAt!: Date;

  /** A play may be sent long after it was heard. */
  @Property({ type: 'Date', columnType: timestamp, defaultRaw: 'now()' })
  recordedAt!: Date;
}

declare module '../../persistence/tables.model.ts' {
  interface Tables extends InferClassEntityDB<typeof PlayClient> {}
}

/** A play, appended by one statement. The table has a partition for each month, which a job creates. The key
 * begins with the columns by which plays are filtered and ordered, so that it serves as their index. */
@ObjectType({
  implements: Node,
  simpleResolvers: true,
  description: 'One play of a song by a user. Only that user sees it.',
})
@Entity({ tableName: 'play' })
@Index({ name: 'play_song_order', properties: ['song', 'playedAt'] })
export class Play extends Node {
  [EntityName]?: 'Play';
  [PrimaryKeyProp]?: ['user', 'playedAt', 'id'];

  @ManyToOne(() => User, { primary: true, deleteRule: 'cascade', updateRule: 'no action' })
  user!: User;

  @Field(() => DateTime, {
    description: 'When the song was played: as the client said, or when it was recorded.',
  })
  @PrimaryKey({ type: 'Date', columnType: timestamp })
  playedAt!: Date;

  @PrimaryKey({ type: 'uuid' })
  declare id: string;

  @ManyToOne(() => Song, { deleteRule: 'cascade', updateRule: 'no action' })
  song!: Song;
}

declare module '../../persistence/tables.model.ts' {
  interface Tables extends InferClassEntityDB<typeof Play> {}
}
