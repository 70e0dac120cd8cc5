import { EntityName, PrimaryKeyProp } from '@mikro-orm/core';
import { Check, Entity, Index, ManyToOne, PrimaryKey, Property, Unique } from '@mikro-orm/decorators/legacy';
import type { InferClassEntityDB } from '@mikro-orm/postgresql';
import { Field, ObjectType } from 'type-graphql';
import { User } from '../../accounts/user.entity.ts';
import { BaseEntity, timestamp } from '../../api/base.entity.ts';
import { CacheFor } from '../../api/cache-control.decorator.ts';
import { DateTime } from '../../api/date-time.scalar.ts';
import { Node } from '../../api/node.type.ts';
import { Album } from '../../catalog/albums/album.entity.ts';
import { Song } from '../../catalog/songs/song.entity.ts';
import { Playlist } from '../../library/playlists/playlist.entity.ts';

const owned = { deleteRule: 'cascade', updateRule: 'no action' } as const;

/** A link that shows a thing to anybody who has it. Revoking it deletes the row. */
@CacheFor(0)
@ObjectType({
  implements: Node,
  simpleResolvers: true,
  description:
    'A link of the viewer that shows a song, an album or a playlist to anybody who has it. Only its owner sees it.',
})
@Entity({ tableName: 'share_link' })
@Check({
  name: 'share_link_target_check',
  expression: 'num_nonnulls(song_id, album_id, playlist_id) = 1',
})
@Check({
  name: 'share_link_description_check',
  expression: 'char_length(description) >= 1 and char_length(description) <= 500',
})
@Index({ name: 'share_link_owner_order', properties: ['owner', 'createdAt', 'id'] })
@Index({ name: 'share_link_song_index', properties: ['song'] })
@Index({ name: 'share_link_album_index', properties: ['album'] })
@Index({ name: 'share_link_playlist_index', properties: ['playlist'] })
@Index({ name: 'share_link_expires_index', properties: ['expiresAt'] })
export class ShareLink extends BaseEntity<'visits'> {
  [EntityName]?: 'ShareLink';

  @ManyToOne(() => User, owned)
  owner!: User;

  @ManyToOne(() => Song, { ...owned, nullable: true })
  song!: Song | null;

  @ManyToOne(() => Album, { ...owned, nullable: true })
  album!: Album | null;

  @ManyToOne(() => Playlist, { ...owned, nullable: true })
  playlist!: Playlist | null;

  /** SHA-256 of the token. */
  @Unique({ name: 'share_link_token_hash_unique' })
  @Property({ type: 'text' })
  tokenHash!: string;

  /** The token, readable with the server's key alone: so that its owner can copy the link again. */
  @Property({ type: 'text' })
  sealedToken!: string;

  /** Which key it is sealed with. Links of another one are over, like all tokens of it. */
  @Property({ type: 'text' })
  keyId!: string;

  @Field(() => String, { nullable: true, description: 'Shown with it; at most 500 characters.' })
  @Property({ type: 'text', nullable: true })
  description!: string | null;

  @Field(() => DateTime, { nullable: true, description: 'When it ends by itself; null for never.' })
  @Property({ type: 'Date', columnType: timestamp, nullable: true })
  expiresAt!: Date | null;

  /** Those that were counted; the others are rows of `share_visit`. */
  @Property({ type: 'integer', default: 0 })
  visits: number = 0;

  @Property({ type: 'Date', columnType: timestamp, nullable: true })
  lastVisitedAt!: Date | null;
}

declare module '../../persistence/tables.model.ts' {
  interface Tables extends InferClassEntityDB<typeof ShareLink> {}
}

/** That somebody opened a link on a day. It does not refer to the link, so that many visitors at once lock no row. */
@Entity({ tableName: 'share_visit' })
@Index({
  name: 'share_visit_uncounted_index',
  expression:
    'create index share_visit_uncounted_index on share_visit (link_id) include (visited_at) where not counted',
})
export class ShareVisit {
  [EntityName]?: 'ShareVisit';
  [PrimaryKeyProp]?: ['day', 'linkId', 'visitor'];

  @PrimaryKey({ type: 'date' })
  day!: string;

  @PrimaryKey({ type: 'uuid' })
  linkId!: string;

  /** Of address and program, by a key that is thrown away with the day. */
  @PrimaryKey({ type: 'text', collation: 'C' })
  visitor!: string;

  @Property({ type: 'Date', columnType: timestamp, defaultRaw: 'now()' })
  visitedAt!: Date;

  /** Whether it is among the visits of the link's row. */
  @Property({ type: 'boolean', default: false })
  counted: boolean = false;
}

declare module '../../persistence/tables.model.ts' {
  interface Tables extends InferClassEntityDB<typeof ShareVisit> {}
}

/** What visitors of a day are hashed with, deleted with the day. */
@Entity({ tableName: 'share_salt' })
export class ShareSalt {
  [EntityName]?: 'ShareSalt';
  [PrimaryKeyProp]?: 'day';

  @PrimaryKey({ type: 'date' })
  day!: string;

  @Property({ type: 'text' })
  salt!: string;
}

declare module '../../persistence/tables.model.ts' {
  interface Tables extends InferClassEntityDB<typeof ShareSalt> {}
}
