import { EntityName, PrimaryKeyProp } from '@mikro-orm/core';
import { Check, Entity, Index, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import type { InferClassEntityDB } from '@mikro-orm/postgresql';
import { Field, ObjectType } from 'type-graphql';
import { User } from '../../accounts/user.entity.ts';
import { timestamp } from '../../api/base.entity.ts';
import { DateTime } from '../../api/date-time.scalar.ts';
import { Node } from '../../api/node.type.ts';
import { Song } from '../../catalog/songs/song.entity.ts';
import { Playlist } from './playlist.entity.ts';

@ObjectType({
  implements: Node,
  simpleResolvers: true,
  description:
    'A song at a position on a playlist, visible to those who see the playlist. The same song may have several items. An item keeps its id when it is moved.',
})
@Entity({ tableName: 'playlist_item' })
@Check({
  name: 'playlist_item_position_check',
  expression: 'char_length(position) >= 1 and char_length(position) <= 100',
})
@Index({
  name: 'playlist_item_order',
  expression: 'create unique index playlist_item_order on playlist_item (playlist_id, position)',
})
@Index({ name: 'playlist_item_song_index', properties: ['song'] })
@Index({ name: 'playlist_item_added_by_index', properties: ['addedBy', 'addedAt'] })
export class PlaylistItem extends Node {
  [EntityName]?: 'PlaylistItem';
  [PrimaryKeyProp]?: 'id';

  @PrimaryKey({ type: 'uuid' })
  declare id: string;

  @ManyToOne(() => Playlist, { deleteRule: 'cascade', updateRule: 'no action' })
  playlist!: Playlist;

  @ManyToOne(() => Song, { deleteRule: 'cascade', updateRule: 'no action' })
  song!: Song;

  /** A key between those of its neighbours; compared byte by byte. */
  @Property({ type: 'text', collation: 'C' })
  position!: string;

  /** Null if the account is gone. */
  @ManyToOne(() => User, { nullable: true, deleteRule: 'set null', updateRule: 'no action' })
  addedBy!: User | null;

  @Field(() => DateTime, { description: 'When it was added to the playlist.' })
  @Property({ type: 'Date', columnType: timestamp, defaultRaw: 'now()' })
  addedAt!: Date;
}

declare module '../../persistence/tables.model.ts' {
  interface Tables extends InferClassEntityDB<typeof PlaylistItem> {}
}
