import { Field, ID, InputType, Int } from 'type-graphql';

const name = '1 to 200 characters.';
const description = 'May have several lines; at most 2,000 characters. None when empty.';
const position = '0-based; beyond the end, it is the end.';

@InputType({ description: 'A new playlist.' })
export class CreatePlaylistInput {
  @Field(() => String, { description: name })
  name!: string;

  @Field(() => String, { nullable: true, description })
  description?: string | null;

  @Field(() => Boolean, { defaultValue: false, description: 'Whether others see it, too.' })
  public!: boolean;

  @Field(() => [ID], { nullable: true, description: 'Its first songs, in this order: at most 500.' })
  songIds?: string[] | null;
}

@InputType({ description: 'What changes in a playlist. What is left out keeps its value.' })
export class UpdatePlaylistInput {
  @Field(() => ID, { description: "One of the viewer's own." })
  id!: string;

  @Field(() => String, { nullable: true, description: `${name} May not be cleared.` })
  name?: string | null;

  @Field(() => String, { nullable: true, description: `${description} Null clears it.` })
  description?: string | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether others see it, too. May not be cleared.' })
  public?: boolean | null;
}

@InputType({ description: 'Songs for a playlist.' })
export class AddToPlaylistInput {
  @Field(() => ID, { description: "One of the viewer's own." })
  playlistId!: string;

  @Field(() => [ID], { description: '1 to 500, in this order; songs may be on it already, and come twice.' })
  songIds!: string[];

  @Field(() => Int, {
    nullable: true,
    description: `Where the first of them stands: ${position} The end when left out.`,
  })
  position?: number | null;
}

@InputType({ description: 'Items that leave a playlist.' })
export class RemoveFromPlaylistInput {
  @Field(() => ID, { description: "One of the viewer's own." })
  playlistId!: string;

  @Field(() => [ID], {
    description: '1 to 500. Those that are gone already do not count, unless it is all of them.',
  })
  itemIds!: string[];
}

@InputType({ description: 'An item and its new place.' })
export class MovePlaylistItemInput {
  @Field(() => ID, { description: "One of the viewer's own." })
  playlistId!: string;

  @Field(() => ID, { description: 'One of its items.' })
  itemId!: string;

  @Field(() => Int, { description: `Where it stands afterwards: ${position}` })
  position!: number;
}
