import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';

export enum PlaylistEditKind {
  ADDED = 'ADDED',
  MOVED = 'MOVED',
  REMOVED = 'REMOVED',
}
registerEnumType(PlaylistEditKind, {
  name: 'PlaylistEditKind',
  description: 'What is done to items of a playlist.',
  valuesConfig: {
    ADDED: { description: 'Items were put in.' },
    MOVED: { description: 'An item has another place.' },
    REMOVED: { description: 'Items were taken out.' },
  },
});

/** As it goes over the bus. */
export interface PlaylistEditRow {
  kind: PlaylistEditKind;
  byId: string;
  /** Of the first items concerned. */
  itemIds: readonly string[];
  /** The song of the first of them. */
  songId: string;
  count: number;
}

@ObjectType({
  simpleResolvers: true,
  description: 'What somebody has just done to the items of a playlist.',
})
export class PlaylistEdit {
  @Field(() => PlaylistEditKind, { description: 'Its kind.' })
  kind!: PlaylistEditKind;

  @Field(() => [ID], { description: 'The items concerned, the first 100 at most.' })
  itemIds!: readonly string[];

  @Field(() => Int, { description: 'The number of items concerned.' })
  count!: number;
}
