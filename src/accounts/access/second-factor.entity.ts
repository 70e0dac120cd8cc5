import { EntityName, OptionalProps, PrimaryKeyProp } from '@mikro-orm/core';
import {
  Check,
  Entity,
  Index,
  ManyToOne,
  OneToOne,
  PrimaryKey,
  Property,
} from '@mikro-orm/decorators/legacy';
import type { InferClassEntityDB } from '@mikro-orm/postgresql';
import { timestamp } from '../../api/base.entity.ts';
import { User } from '../user.entity.ts';

const owned = { deleteRule: 'cascade', updateRule: 'no action' } as const;

/** The authenticator app of a user. It counts once it is confirmed: `User.totpEnabledAt` says so. */
@Entity({ tableName: 'second_factor' })
@Check({ name: 'second_factor_tries_check', expression: 'tries >= 0' })
export class SecondFactor {
  [EntityName]?: 'SecondFactor';
  [PrimaryKeyProp]?: 'user';
  [OptionalProps]?: 'lastStep' | 'tries';

  @OneToOne(() => User, { ...owned, primary: true, unique: false, owner: true })
  user!: User;

  /** The secret of the app, readable with the server's key alone. */
  @Property({ type: 'text' })
  sealedSecret!: string;

  @Property({ type: 'Date', columnType: timestamp, defaultRaw: 'now()' })
  begunAt!: Date;

  /** The time step of the last accepted code: it, and those before it, are used up. */
  @Property({ type: 'integer', default: 0 })
  lastStep: number = 0;

  /** Codes that were tried since `triesSince`, of all challenges of the account together. */
  @Property({ type: 'integer', default: 0 })
  tries: number = 0;

  @Property({ type: 'Date', columnType: timestamp, defaultRaw: 'now()' })
  triesSince!: Date;
}

declare module '../../persistence/tables.model.ts' {
  interface Tables extends InferClassEntityDB<typeof SecondFactor> {}
}

/** A code for a user who has lost the app. Using it deletes the row. */
@Entity({ tableName: 'recovery_code' })
export class RecoveryCode {
  [EntityName]?: 'RecoveryCode';
  [PrimaryKeyProp]?: ['user', 'hash'];

  @ManyToOne(() => User, { ...owned, primary: true })
  user!: User;

  /** Hexadecimal SHA-256 of the code, which the user alone has. */
  @PrimaryKey({ type: 'text' })
  hash!: string;
}

declare module '../../persistence/tables.model.ts' {
  interface Tables extends InferClassEntityDB<typeof RecoveryCode> {}
}

/** A sign-in that waits for the second factor. */
@Entity({ tableName: 'login_challenge' })
@Index({ name: 'login_challenge_user_index', properties: ['user'] })
@Index({ name: 'login_challenge_expires_index', properties: ['expiresAt'] })
export class LoginChallengeRow {
  [EntityName]?: 'LoginChallenge';
  [PrimaryKeyProp]?: 'hash';
  [OptionalProps]?: 'tries';

  /** Hexadecimal SHA-256 of the token, which the client alone has. */
  @PrimaryKey({ type: 'text' })
  hash!: string;

  @ManyToOne(() => User, owned)
  user!: User;

  @Property({ type: 'Date', columnType: timestamp })
  expiresAt!: Date;

  /** Codes that were tried with it. */
  @Property({ type: 'smallint', default: 0 })
  tries: number = 0;
}

declare module '../../persistence/tables.model.ts' {
  interface Tables extends InferClassEntityDB<typeof LoginChallengeRow> {}
}
