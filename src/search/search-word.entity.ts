import { EntityName, PrimaryKeyProp } from '@mikro-orm/core';
import { Entity, PrimaryKey } from '@mikro-orm/decorators/legacy';
import type { InferClassEntityDB } from '@mikro-orm/postgresql';

/** A word under itself and under each form with one letter left out. Two words that differ by one typing mistake
 * share such a form. */
@Entity({ tableName: 'search_word' })
export class SearchWord {
  [EntityName]?: 'SearchWord';
  [PrimaryKeyProp]?: ['remainder', 'word'];

  @PrimaryKey({ type: 'text', collation: 'C' })
  remainder!: string;

  @PrimaryKey({ type: 'text', collation: 'C' })
  word!: string;
}

declare module '../persistence/tables.model.ts' {
  interface Tables extends InferClassEntityDB<typeof SearchWord> {}
}
