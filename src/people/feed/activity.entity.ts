import { EntityName, OptionalProps, PrimaryKeyProp } from '@mikro-orm/core';
import { Check, Entity, Index, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import type { InferClassEntityDB } from '@mikro-orm/postgresql';
import { registerEnumType } from 'type-graphql';
import { User } from '../../accounts/user.entity.ts';
import { timestamp } from '../../api/base.entity.ts';
import { Album } from '../../catalog/albums/album.entity.ts';

export enum ActivityKind {
  LIKED_SONG = 'LIKED_SONG',
  LIKED_ALBUM = 'LIKED_ALBUM',
  FOLLOWED_USER = 'FOLLOWED_USER',
  FOLLOWED_ARTIST = 'FOLLOWED_ARTIST',
  CREATED_PLAYLIST = 'CREATED_PLAYLIST',
  ADDED_TO_PLAYLIST = 'ADDED_TO_PLAYLIST',
  NEW_ALBUM = 'NEW_ALBUM',
}
registerEnumType(ActivityKind, {
  name: 'ActivityKind',
  description: 'What happened.',
  valuesConfig: {
    LIKED_SONG: { description: 'The actor likes a song.' },
    LIKED_ALBUM: { description: 'The actor likes an album.' },
    FOLLOWED_USER: { description: 'The actor follows a user.' },
    FOLLOWED_ARTIST: { description: 'The actor follows an artist.' },
    CREATED_PLAYLIST: { description: 'The actor created a playlist that the viewer may see.' },
    ADDED_TO_PLAYLIST: { description: 'The actor added songs to a playlist that the viewer may see.' },
    NEW_ALBUM: { description: 'An album of a followed artist can be played.' },
  },
});

const kinds = Object.values(ActivityKind)
  .map((kind) => `'${kind}'`)
  .join(', ');

/** Something that happened: who did it or which album it is, and when it began. What it is about, other tables say when it
 * is read. Triggers write it, as all tables here. */
@Entity({ tableName: 'activity' })
@Check({ name: 'activity_kind_check', expression: `kind in (${kinds})` })
@Index({ name: 'activity_actor_index', properties: ['actor'] })
@Index({ name: 'activity_at_index', properties: ['at'] })
export class ActivityMark {
  [EntityName]?: 'ActivityMark';
  [PrimaryKeyProp]?: 'id';
  [OptionalProps]?: 'id';

  @PrimaryKey({ type: 'uuid', defaultRaw: 'gen_random_uuid()' })
  id!: string;

  @Property({ type: 'text' })
  kind!: ActivityKind;

  /** Null for a new album. */
  @ManyToOne(() => User, { nullable: true, deleteRule: 'cascade', updateRule: 'no action' })
  actor!: User | null;

  /** Of a new album. It may be gone. */
  @Property({ type: 'uuid', nullable: true })
  albumId!: string | null;

  @Property({ type: 'Date', columnType: timestamp })
  at!: Date;
}

/** When the latest activity of a kind began. Those within ten minutes go on with it. */
@Entity({ tableName: 'activity_clock' })
export class ActivityClock {
  [EntityName]?: 'ActivityClock';
  [PrimaryKeyProp]?: ['actor', 'kind'];

  @ManyToOne(() => User, { primary: true, deleteRule: 'cascade', updateRule: 'no action' })
  actor!: User;

  @PrimaryKey({ type: 'text' })
  kind!: ActivityKind;

  @Property({ type: 'Date', columnType: timestamp })
  beganAt!: Date;
}

/** Whose followers an activity is for: its actor, or an artist of its album. */
@Entity({ tableName: 'activity_source' })
@Index({ name: 'activity_source_activity_index', properties: ['activity'] })
export class ActivitySource {
  [EntityName]?: 'ActivitySource';
  [PrimaryKeyProp]?: ['sourceId', 'at', 'activity'];

  @PrimaryKey({ type: 'uuid' })
  sourceId!: string;

  @PrimaryKey({ type: 'Date', columnType: timestamp })
  at!: Date;

  @ManyToOne(() => ActivityMark, { primary: true, deleteRule: 'cascade', updateRule: 'no action' })
  activity!: ActivityMark;
}

/** An activity in the feed of somebody who follows its source. */
@Entity({ tableName: 'feed_entry' })
@Index({ name: 'feed_entry_activity_index', properties: ['activity'] })
export class FeedEntry {
  [EntityName]?: 'FeedEntry';
  [PrimaryKeyProp]?: ['userId', 'at', 'activity'];

  @PrimaryKey({ type: 'uuid' })
  userId!: string;

  @PrimaryKey({ type: 'Date', columnType: timestamp })
  at!: Date;

  @ManyToOne(() => ActivityMark, { primary: true, deleteRule: 'cascade', updateRule: 'no action' })
  activity!: ActivityMark;
}

/** A user or an artist with so many followers that their activities are not written into feeds, but looked up. */
@Entity({ tableName: 'wide_source' })
export class WideSource {
  [EntityName]?: 'WideSource';
  [PrimaryKeyProp]?: 'sourceId';

  @PrimaryKey({ type: 'uuid' })
  sourceId!: string;
}

/** An album that could be played once: it is no longer new. */
@Entity({ tableName: 'album_debut' })
export class AlbumDebut {
  [EntityName]?: 'AlbumDebut';
  [PrimaryKeyProp]?: 'album';

  @ManyToOne(() => Album, { primary: true, deleteRule: 'cascade', updateRule: 'no action' })
  album!: Album;
}

declare module '../../persistence/tables.model.ts' {
  interface Tables
    extends InferClassEntityDB<
      | typeof ActivityMark
      | typeof ActivityClock
      | typeof ActivitySource
      | typeof FeedEntry
      | typeof WideSource
      | typeof AlbumDebut
    > {}
}
