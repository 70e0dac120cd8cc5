import { EntityName, PrimaryKeyProp } from '@mikro-orm/core';
import { Entity, Index, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import type { InferClassEntityDB } from '@mikro-orm/postgresql';
import { timestamp } from '../api/base.entity.ts';
import { Session } from './session.entity.ts';

/** A refresh token that may still be used, its predecessor, or one used a moment ago. */
@Entity({ tableName: 'refresh_token' })
@Index({ name: 'refresh_token_session_index', properties: ['session'] })
export class RefreshToken {
  [EntityName]?: 'RefreshToken';
  [PrimaryKeyProp]?: 'hash';

  /** Hexadecimal SHA-256 of the token, which is not stored. */
  @PrimaryKey({ type: 'text' })
  hash!: string;

  @ManyToOne(() => Session, { deleteRule: 'cascade', updateRule: 'no action' })
  session!: Session;

  @Property({ type: 'Date', columnType: timestamp, nullable: true })
  usedAt!: Date | null;

  /** The salt from which, with the token, its successor was derived; hexadecimal. */
  @Property({ type: 'text', nullable: true })
  successorSalt!: string | null;
}

declare module '../persistence/tables.model.ts' {
  interface Tables extends InferClassEntityDB<typeof RefreshToken> {}
}
