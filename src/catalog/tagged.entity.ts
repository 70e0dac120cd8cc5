import { Property } from '@mikro-orm/decorators/legacy';
import { ObjectType } from 'type-graphql';
import { EditableEntity } from '../api/base.entity.ts';

/** An object whose fields follow the tags of files until an administrator edits them. */
@ObjectType()
export abstract class TaggedEntity<Optional extends string = never> extends EditableEntity<
  'editedFields' | Optional
> {
  /** The fields that tags no longer change, by the names of `SongField`, `AlbumField` or `ArtistField`. */
  @Property({ type: 'array', columnType: 'text[]', defaultRaw: "'{}'" })
  editedFields: string[] = [];
}
