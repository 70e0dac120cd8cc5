import { EntityName, PrimaryKeyProp } from '@mikro-orm/core';
import { Check, Entity, Index, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import type { InferClassEntityDB } from '@mikro-orm/postgresql';
import { User } from '../../accounts/user.entity.ts';
import { timestamp } from '../../api/base.entity.ts';

/** The id that a client gave a play, so that sending it again records nothing. It is forgotten after some days. */
@Entity({ tableName: 'play_client' })
@Check({
  name: 'play_client_client_id_check',
  expression: 'char_length(client_id) >= 1 and char_length(client_id) <= 100',
})
@Index({ name: 'play_client_played_index', properties: ['playedAt'] })
export class PlayClient {
  [EntityName]?: 'PlayClient';
  [PrimaryKeyProp]?: ['user', 'clientId'];

  @ManyToOne(() => User, { primary: true, deleteRule: 'cascade', updateRule: 'no action' })
  user!: User;

  @PrimaryKey({ type: 'text', collation: 'C' })
  clientId!: string;

  @Property({ type: 'uuid' })
  playId!: string;

  @Property({ type: 'Date', columnType: timestamp })
  playedAt!: Date;
}

declare module '../../persistence/tables.model.ts' {
  interface Tables extends InferClassEntityDB<typeof PlayClient> {}
}
