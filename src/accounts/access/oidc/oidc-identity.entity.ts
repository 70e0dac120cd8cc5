import { EntityName, PrimaryKeyProp } from '@mikro-orm/core';
import { Entity, Index, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import type { InferClassEntityDB } from '@mikro-orm/postgresql';
import { Field, ObjectType } from 'type-graphql';
import { BaseEntity, timestamp } from '../../../api/base.entity.ts';
import { DateTime } from '../../../api/date-time.scalar.ts';
import { Node } from '../../../api/node.type.ts';
import { User } from '../../user.entity.ts';

/** An account elsewhere that its user signs in with. */
@ObjectType({
  implements: Node,
  simpleResolvers: true,
  description: 'An account elsewhere (OpenID Connect) with which its user signs in. Only the user sees it.',
})
@Entity({ tableName: 'oidc_identity' })
@Index({
  name: 'oidc_identity_subject_unique',
  expression: 'create unique index oidc_identity_subject_unique on oidc_identity (issuer, subject)',
})
@Index({ name: 'oidc_identity_user_index', properties: ['user'] })
export class OidcIdentity extends BaseEntity {
  [EntityName]?: 'OidcIdentity';

  @ManyToOne(() => User, { deleteRule: 'cascade', updateRule: 'no action' })
  user!: User;

  @Field(() => String, { description: 'The id of the provider in `ServerInfo.oidcProviders`.' })
  @Property({ type: 'text' })
  provider!: string;

  @Property({ type: 'text' })
  issuer!: string;

  /** The account's id at the issuer. */
  @Property({ type: 'text' })
  subject!: string;

  @Field(() => DateTime, { nullable: true, description: 'When the user last signed in with it.' })
  @Property({ type: 'Date', columnType: timestamp, nullable: true })
  lastUsedAt!: Date | null;
}

/** Somebody whom a service has recognized, until the client comes with the code. */
@Entity({ tableName: 'oidc_code' })
@Index({ name: 'oidc_code_expires_index', properties: ['expiresAt'] })
export class OidcCode {
  [EntityName]?: 'OidcCode';
  [PrimaryKeyProp]?: 'hash';

  /** Hexadecimal SHA-256 of the code. */
  @PrimaryKey({ type: 'text' })
  hash!: string;

  /** A `RecognizedPerson`. */
  @Property({ type: 'json', columnType: 'jsonb' })
  person!: object;

  @Property({ type: 'Date', columnType: timestamp })
  expiresAt!: Date;
}

declare module '../../../persistence/tables.model.ts' {
  interface Tables extends InferClassEntityDB<typeof OidcIdentity>, InferClassEntityDB<typeof OidcCode> {}
}
