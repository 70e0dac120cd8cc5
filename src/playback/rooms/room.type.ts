import { Field, Int, ObjectType } from 'type-graphql';
import { User } from '../../accounts/user.entity.ts';
import { CacheFor } from '../../api/cache-control.decorator.ts';
import { connectionType } from '../../api/connection.type.ts';
import { DateTime } from '../../api/date-time.scalar.ts';
import { MutationPayload } from '../../api/user-errors.type.ts';
import { Room, RoomMessage } from './room.entity.ts';

export const RoomConnection = connectionType('Room', Room);
export const RoomMessageConnection = connectionType('RoomMessage', RoomMessage);

@CacheFor(0)
@ObjectType({ simpleResolvers: true, description: 'A user who is in a room, or invited to it.' })
export class RoomMember {
  @Field(() => Boolean, { description: 'False for a user who is invited, but has not come yet.' })
  joined!: boolean;

  @Field(() => Boolean, { description: 'Whether the user changes the queue and invites others.' })
  controls!: boolean;

  @Field(() => Boolean, { description: 'Whether the user is there: has a subscription to `roomChanged`.' })
  listening!: boolean;

  @Field(() => DateTime, { description: 'When the user came in, or was invited.' })
  addedAt!: Date;

  @Field(() => User, { description: 'The user.' })
  user!: User;
}

@CacheFor(0)
@ObjectType({
  simpleResolvers: true,
  description: 'What a user who has the link of a room sees of it before coming in.',
})
export class RoomPreview {
  @Field(() => String, { description: 'Its name.' })
  name!: string;

  @Field(() => Int, { description: 'The number of those who are in it.' })
  memberCount!: number;

  @Field(() => Boolean, { description: 'Whether the viewer is in it already.' })
  joined!: boolean;

  @Field(() => User, { description: 'Its host.' })
  host!: User;
}

const simple = { implements: MutationPayload, simpleResolvers: true };

@ObjectType({ ...simple, description: 'The room after the change.' })
export class RoomPayload extends MutationPayload {
  @Field(() => Room, { nullable: true, description: 'Null when there are errors.' })
  room?: object | null;
}

@ObjectType({ ...simple, description: 'The message that was sent.' })
export class RoomMessagePayload extends MutationPayload {
  @Field(() => RoomMessage, { nullable: true, description: 'Null when there are errors.' })
  message?: object | null;
}
