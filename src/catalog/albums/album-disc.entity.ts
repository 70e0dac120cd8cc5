import { EntityName, PrimaryKeyProp } from '@mikro-orm/core';
import { Check, Entity, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import type { InferClassEntityDB } from '@mikro-orm/postgresql';
import { Album } from './album.entity.ts';

/** The title of a disc of an album. */
@Entity({ tableName: 'album_disc' })
@Check({ name: 'album_disc_number_check', expression: 'number > 0' })
@Check({
  name: 'album_disc_title_check',
  expression: 'char_length(title) >= 1 and char_length(title) <= 200',
})
export class AlbumDisc {
  [EntityName]?: 'AlbumDisc';
  [PrimaryKeyProp]?: ['album', 'number'];

  @ManyToOne(() => Album, { primary: true, deleteRule: 'cascade', updateRule: 'no action' })
  album!: Album;

  @PrimaryKey({ type: 'smallint' })
  number!: number;

  @Property({ type: 'text' })
  title!: string;
}

declare module '../../persistence/tables.model.ts' {
  interface Tables extends InferClassEntityDB<typeof AlbumDisc> {}
}
