import { BigIntType, EntityName, OptionalProps, PrimaryKeyProp } from '@mikro-orm/core';
import { Check, Entity, Index, ManyToOne, PrimaryKey, Property, Unique } from '@mikro-orm/decorators/legacy';
import type { InferClassEntityDB } from '@mikro-orm/postgresql';
import { Field, ObjectType } from 'type-graphql';
import { BaseEntity, timestamp } from '../../../api/base.entity.ts';
import { CacheFor } from '../../../api/cache-control.decorator.ts';
import { DateTime } from '../../../api/date-time.scalar.ts';
import { Node } from '../../../api/node.type.ts';
import { User } from '../../user.entity.ts';

const owned = { deleteRule: 'cascade', updateRule: 'no action' } as const;

/** A key pair of a user, of which this server has the public half. Removing it deletes the row. */
@CacheFor(0)
@ObjectType({
  implements: Node,
  simpleResolvers: true,
  description: 'A passkey of the viewer, which signs in without a password. Only its owner sees it.',
})
@Entity({ tableName: 'passkey' })
@Check({ name: 'passkey_name_check', expression: 'char_length(name) >= 1 and char_length(name) <= 200' })
@Index({ name: 'passkey_user_order', properties: ['user', 'createdAt', 'id'] })
export class Passkey extends BaseEntity<'counter' | 'lastUsedAt'> {
  [EntityName]?: 'Passkey';

  @ManyToOne(() => User, owned)
  user!: User;

  /** As the authenticator names it, in base64url. */
  @Unique({ name: 'passkey_credential_id_unique' })
  @Property({ type: 'text' })
  credentialId!: string;

  /** In COSE's form, in base64url. */
  @Property({ type: 'text' })
  publicKey!: string;

  /** Uses that the authenticator has counted; 0 of those that do not count. A lower one is that of a copy. */
  @Property({ type: new BigIntType('number'), defaultRaw: '0' })
  counter: number = 0;

  /** How the authenticator is reached, separated by commas; a hint for browsers. */
  @Property({ type: 'text' })
  transports!: string;

  @Field(() => String, { description: '1 to 200 characters.' })
  @Property({ type: 'text' })
  name!: string;

  @Field(() => DateTime, { nullable: true, description: 'When it last signed in; null for never.' })
  @Property({ type: 'Date', columnType: timestamp, nullable: true, default: null })
  lastUsedAt: Date | null = null;
}

declare module '../../../persistence/tables.model.ts' {
  interface Tables extends InferClassEntityDB<typeof Passkey> {}
}

/** What an authenticator has to sign, once. */
@Entity({ tableName: 'passkey_challenge' })
@Index({ name: 'passkey_challenge_user_index', properties: ['user'] })
@Index({ name: 'passkey_challenge_expires_index', properties: ['expiresAt'] })
export class PasskeyChallenge {
  [EntityName]?: 'PasskeyChallenge';
  [PrimaryKeyProp]?: 'hash';
  [OptionalProps]?: 'user';

  /** Hexadecimal SHA-256 of the challenge. */
  @PrimaryKey({ type: 'text' })
  hash!: string;

  /** Who makes a passkey; null for signing in. */
  @ManyToOne(() => User, { ...owned, nullable: true })
  user!: User | null;

  @Property({ type: 'Date', columnType: timestamp })
  expiresAt!: Date;
}

declare module '../../../persistence/tables.model.ts' {
  interface Tables extends InferClassEntityDB<typeof PasskeyChallenge> {}
}
