import { Field, ID, InputType } from 'type-graphql';

@InputType({ description: 'A new room.' })
export class CreateRoomInput {
  @Field(() => String, { description: '1 to 200 characters.' })
  name!: string;

  @Field(() => Boolean, {
    defaultValue: false,
    description:
      "Whether it begins with the viewer's own queue, at the place where that is, instead of an empty one.",
  })
  fromQueue!: boolean;

  @Field(() => Boolean, {
    defaultValue: false,
    description: 'Whether all members control the queue, or only the host and those whom the host lets.',
  })
  shared!: boolean;
}

@InputType({ description: 'Changes to a room. Omitted fields keep their value.' })
export class UpdateRoomInput {
  @Field(() => ID, { description: 'A room whose host is the viewer.' })
  id!: string;

  @Field(() => String, { nullable: true, description: '1 to 200 characters. Cannot be cleared.' })
  name?: string | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether all members control the queue. Cannot be cleared.',
  })
  shared?: boolean | null;
}

@InputType({ description: 'The room to come into: one that the viewer is invited to, or that of a link.' })
export class JoinRoomInput {
  @Field(() => ID, { nullable: true, description: 'A room that the viewer is invited to.' })
  roomId?: string | null;

  @Field(() => String, { nullable: true, description: "The last part of the invitation link's address." })
  token?: string | null;
}

@InputType({ description: 'A new message in the chat of a room.' })
export class SendRoomMessageInput {
  @Field(() => ID, { description: 'A room that the viewer is in.' })
  roomId!: string;

  @Field(() => String, { description: '1 to 10,000 characters; surrounding white space is removed.' })
  content!: string;

  @Field(() => ID, {
    nullable: true,
    description:
      "An id of the client's choice, 1 to 100 characters. Sending the same message again with the same id returns the first message and sends nothing; another content is a CONFLICT.",
  })
  clientId?: string | null;
}
