import { EntityName } from '@mikro-orm/core';
import { Check, Entity, Index, ManyToOne, Property, Unique } from '@mikro-orm/decorators/legacy';
import type { InferClassEntityDB } from '@mikro-orm/postgresql';
import { Field, ObjectType } from 'type-graphql';
import { ApiKeyScope } from '../../../api/api-key-scope.model.ts';
import { BaseEntity, timestamp } from '../../../api/base.entity.ts';
import { DateTime } from '../../../api/date-time.scalar.ts';
import { Node } from '../../../api/node.type.ts';
import { User } from '../../user.entity.ts';

/** Lets a program act for its owner. Revoking it deletes the row. */
@ObjectType({
  implements: Node,
  simpleResolvers: true,
  description:
    'Lets a program act for its owner, within its scopes: send its secret in `Authorization: Bearer …` like an access token. Only its owner sees it.',
})
@Entity({ tableName: 'api_key' })
@Check({
  name: 'api_key_name_check',
  expression: 'char_length(name) >= 1 and char_length(name) <= 200',
})
@Check({ name: 'api_key_scopes_check', expression: 'cardinality(scopes) >= 1' })
@Index({ name: 'api_key_user_order', properties: ['user', 'createdAt', 'id'] })
@Index({ name: 'api_key_expires_index', properties: ['expiresAt'] })
export class ApiKey extends BaseEntity {
  [EntityName]?: 'ApiKey';

  @ManyToOne(() => User, { deleteRule: 'cascade', updateRule: 'no action' })
  user!: User;

  @Field(() => String, { description: 'What its owner calls it; 1 to 200 characters.' })
  @Property({ type: 'text' })
  name!: string;

  @Field(() => String, { description: "The secret's first characters, by which to recognize it." })
  @Property({ type: 'text' })
  prefix!: string;

  /** SHA-256 of the secret. */
  @Unique({ name: 'api_key_secret_hash_unique' })
  @Property({ type: 'text' })
  secretHash!: string;

  /** What stands for the key where a session has an id; another one after a suspension, so that what was ended stays so. */
  @Property({ type: 'uuid', defaultRaw: 'gen_random_uuid()' })
  useId!: string;

  @Field(() => [ApiKeyScope], { description: 'What it may do.' })
  @Property({ type: 'array', columnType: 'text[]' })
  scopes!: ApiKeyScope[];

  @Field(() => DateTime, {
    nullable: true,
    description: 'When it was last used, to within a minute; null if it never was.',
  })
  @Property({ type: 'Date', columnType: timestamp, nullable: true })
  lastUsedAt!: Date | null;

  @Field(() => DateTime, { nullable: true, description: 'When it ends by itself; null for never.' })
  @Property({ type: 'Date', columnType: timestamp, nullable: true })
  expiresAt!: Date | null;
}

declare module '../../../persistence/tables.model.ts' {
  interface Tables extends InferClassEntityDB<typeof ApiKey> {}
}
