import { Field, ID, InputType, Int } from 'type-graphql';

const name = '1 to 200 characters.';
const description = 'At most 2,000 characters; line breaks are allowed. An empty text means no description.';
const position = 'from 0; a value past the end means the end.';

@InputType({ description: 'A new playlist.' })
export class CreatePlaylistInput {
  @Field(() => String, { description: name })
  name!: string;

  @Field(() => String, { nullable: true, description })
  description?: string | null;

  @Field(() => Boolean, { defaultValue: false, description: 'Whether other users can see the playlist.' })
  public!: boolean;

  @Field(() => [ID], { nullable: true, description: 'Initial songs, in this order; at most 500.' })
  songIds?: string[] | null;
}

@InputType({ description: 'Changes to a playlist. Omitted fields keep their value.' })
export class UpdatePlaylistInput {
  @Field(() => ID, { description: 'A playlist of the viewer.' })
  id!: string;

  @Field(() => String, { nullable: true, description: `${name} Cannot be cleared.` })
  name?: string | null;

  @Field(() => String, { nullable: true, description: `${description} Null clears it.` })
  description?: string | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether other users can see the playlist. Cannot be cleared.',
  })
  public?: boolean | null;
}

@InputType({ description: 'Songs to add to a playlist.' })
export class AddToPlaylistInput {
  @Field(() => ID, { description: 'A playlist that the viewer owns or edits.' })
  playlistId!: string;

  @Field(() => [ID], {
    description: '1 to 500 songs, in this order. The same song may occur more than once.',
  })
  songIds!: string[];

  @Field(() => Int, {
    nullable: true,
    description: `Position of the first added song, ${position} Default: the end.`,
  })
  position?: number | null;
}

@InputType({ description: 'Items to remove from a playlist.' })
export class RemoveFromPlaylistInput {
  @Field(() => ID, { description: 'A playlist that the viewer owns or edits.' })
  playlistId!: string;

  @Field(() => [ID], {
    description: '1 to 500 items. Items that are already gone are ignored, unless all of them are.',
  })
  itemIds!: string[];
}

@InputType({ description: 'An item and its new position.' })
export class MovePlaylistItemInput {
  @Field(() => ID, { description: 'A playlist that the viewer owns or edits.' })
  playlistId!: string;

  @Field(() => ID, { description: 'An item of the playlist.' })
  itemId!: string;

  @Field(() => Int, { description: `New position, ${position}` })
  position!: number;
}
