import { BigIntType, EntityName, PrimaryKeyProp } from '@mikro-orm/core';
import { Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import type { InferClassEntityDB } from '@mikro-orm/postgresql';

/** A new word of the catalog that is not in `search_word` yet. Triggers add them; the same word may be added
 * several times, so that transactions do not wait for each other. */
@Entity({ tableName: 'unlearned_word' })
export class UnlearnedWord {
  [EntityName]?: 'UnlearnedWord';
  [PrimaryKeyProp]?: 'id';

  @PrimaryKey({ type: new BigIntType('string'), autoincrement: true, generated: 'by default as identity' })
  id!: string;

  @Property({ type: 'text', collation: 'C' })
  word!: string;
}

declare module '../persistence/tables.model.ts' {
  interface Tables extends InferClassEntityDB<typeof UnlearnedWord> {}
}
