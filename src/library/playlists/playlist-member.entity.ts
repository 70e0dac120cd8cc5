import { EntityName, OptionalProps, PrimaryKeyProp } from '@mikro-orm/core';
import { Check, Entity, Index, ManyToOne, Property } from '@mikro-orm/decorators/legacy';
import type { InferClassEntityDB } from '@mikro-orm/postgresql';
import { User } from '../../accounts/user.entity.ts';
import { timestamp } from '../../api/base.entity.ts';
import { Playlist } from './playlist.entity.ts';

/** What a user has to do with another's playlist: keeps it, may edit its items, or both. A row with neither is
 * deleted. */
@Entity({ tableName: 'playlist_member' })
@Check({ name: 'playlist_member_check', expression: 'saved or editor' })
@Index({ name: 'playlist_member_user_order', properties: ['user', 'addedAt', 'playlist'] })
@Index({
  name: 'playlist_member_editor_order',
  expression:
    'create index playlist_member_editor_order on playlist_member (playlist_id, added_at, user_id) where editor',
})
export class PlaylistMember {
  [EntityName]?: 'PlaylistMember';
  [PrimaryKeyProp]?: ['playlist', 'user'];
  [OptionalProps]?: 'saved' | 'editor';

  @ManyToOne(() => Playlist, { primary: true, deleteRule: 'cascade', updateRule: 'no action' })
  playlist!: Playlist;

  @ManyToOne(() => User, { primary: true, deleteRule: 'cascade', updateRule: 'no action' })
  user!: User;

  /** Whether the user keeps it. */
  @Property({ type: 'boolean', default: false })
  saved: boolean = false;

  /** Whether the user may change its items. */
  @Property({ type: 'boolean', default: false })
  editor: boolean = false;

  /** When the user first kept it, or was first let in. */
  @Property({ type: 'Date', columnType: timestamp, defaultRaw: 'now()' })
  addedAt!: Date;
}

declare module '../../persistence/tables.model.ts' {
  interface Tables extends InferClassEntityDB<typeof PlaylistMember> {}
}
