import { BigIntType, EntityName, PrimaryKeyProp } from '@mikro-orm/core';
import { Check, Entity, Index, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import type { InferClassEntityDB } from '@mikro-orm/postgresql';

export const followKinds = ['USER_FOLLOWERS', 'USER_FOLLOWING', 'ARTIST_FOLLOWERS'] as const;
export type FollowKind = (typeof followKinds)[number];

const kinds = "kind in ('USER_FOLLOWERS', 'USER_FOLLOWING', 'ARTIST_FOLLOWERS')";

/** What has been counted of the follows of a user or an artist; `FollowChange` has the rest. */
@Entity({ tableName: 'follow_count' })
@Check({ name: 'follow_count_kind_check', expression: kinds })
export class FollowCount {
  [EntityName]?: 'FollowCount';
  [PrimaryKeyProp]?: ['targetId', 'kind'];

  @PrimaryKey({ type: 'uuid' })
  targetId!: string;

  @PrimaryKey({ type: 'text' })
  kind!: FollowKind;

  @Property({ type: 'integer' })
  total!: number;
}

/** Follows that came or went and that have not been counted: rows are only added, so that nobody waits for anybody else
 * who follows the same. Triggers write them, and a job adds them to the counts about once a second. */
@Entity({ tableName: 'follow_change' })
@Check({ name: 'follow_change_kind_check', expression: kinds })
@Index({ name: 'follow_change_target_index', properties: ['targetId', 'kind'] })
export class FollowChange {
  [EntityName]?: 'FollowChange';
  [PrimaryKeyProp]?: 'id';

  @PrimaryKey({ type: new BigIntType('string'), autoincrement: true, generated: 'by default as identity' })
  id!: string;

  @Property({ type: 'uuid' })
  targetId!: string;

  @Property({ type: 'text' })
  kind!: FollowKind;

  @Property({ type: 'integer' })
  change!: number;
}

declare module '../../persistence/tables.model.ts' {
  interface Tables extends InferClassEntityDB<typeof FollowCount | typeof FollowChange> {}
}
