import { Field, ID, InputType } from 'type-graphql';
import { CreditRole } from './credit.model.ts';

@InputType({ description: 'An artist of a song or an album: either `artistId` or `artist` is required.' })
export class CreditInput {
  @Field(() => ID, { nullable: true, description: 'An existing artist.' })
  artistId?: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      '1 to 200 characters. Matches an existing artist in any spelling, also by a name that it had before; or creates one.',
  })
  artist?: string | null;

  @Field(() => CreditRole, { defaultValue: CreditRole.MAIN, description: 'What the artist did.' })
  role!: CreditRole;

  @Field(() => String, {
    nullable: true,
    description: 'The name as the cover prints it, 1 to 200 characters; default: the name of the artist.',
  })
  creditedAs?: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      'Printed after the name, with its spaces; at most 50 characters. By default, the names read "A, B & C feat. D".',
  })
  joinPhrase?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'An instrument, for a `PERFORMER`; 1 to 200 characters.',
  })
  detail?: string | null;
}
