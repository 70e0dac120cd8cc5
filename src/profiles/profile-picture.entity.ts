import { EntityName, PrimaryKeyProp } from '@mikro-orm/core';
import { Entity, Index, ManyToOne, OneToOne } from '@mikro-orm/decorators/legacy';
import type { InferClassEntityDB } from '@mikro-orm/postgresql';
import { User } from '../accounts/user.entity.ts';
import { Image } from '../media/image.entity.ts';

/** A user's picture. It has a table of its own, because accounts know nothing of media. */
@Entity({ tableName: 'profile_picture' })
@Index({ name: 'profile_picture_image_index', properties: ['image'] })
export class ProfilePicture {
  [EntityName]?: 'ProfilePicture';
  [PrimaryKeyProp]?: 'user';

  @OneToOne(() => User, { primary: true, deleteRule: 'cascade', updateRule: 'no action' })
  user!: User;

  @ManyToOne(() => Image, { deleteRule: 'restrict', updateRule: 'no action' })
  image!: Image;
}

declare module '../persistence/tables.model.ts' {
  interface Tables extends InferClassEntityDB<typeof ProfilePicture> {}
}
