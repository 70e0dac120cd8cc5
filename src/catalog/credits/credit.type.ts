import { Field, ObjectType, registerEnumType } from 'type-graphql';
import { Artist } from '../artists/artist.entity.ts';
import type { CreditRow } from '../catalog.rows.ts';
import { CreditRole } from './credit.model.ts';

registerEnumType(CreditRole, {
  name: 'CreditRole',
  description: 'What an artist did.',
  valuesConfig: {
    MAIN: { description: 'Performs it; the only role that each song and album needs.' },
    FEATURED: { description: 'Appears as a guest; printed after the main artists.' },
    REMIXER: { description: 'Made the remix.' },
    COMPOSER: { description: 'Wrote the music.' },
    LYRICIST: { description: 'Wrote the words.' },
    CONDUCTOR: { description: 'Conducts the orchestra or the choir.' },
    PRODUCER: { description: 'Produced the recording.' },
    ARRANGER: { description: 'Arranged the music.' },
    ENGINEER: { description: 'Recorded the sound.' },
    MIXER: { description: 'Mixed the recording.' },
    DJ_MIXER: { description: 'Mixed the songs into one another.' },
    PERFORMER: { description: 'Plays or sings, usually with an instrument as `detail`.' },
  },
});

@ObjectType({
  simpleResolvers: true,
  description:
    'What an artist did on a song or an album. The `MAIN` and `FEATURED` credits in their order, each followed by its `joinPhrase`, read as the cover does: "A feat. B & C".',
})
export class Credit {
  @Field(() => Artist, { description: 'Who did it.' })
  artist!: CreditRow['artist'];

  @Field(() => CreditRole, { description: 'What the artist did.' })
  role!: CreditRole;

  @Field(() => String, { description: 'The name as the cover prints it.' })
  creditedAs!: string;

  @Field(() => String, { description: 'Printed after the name, with its spaces; may be empty.' })
  joinPhrase!: string;

  @Field(() => String, { nullable: true, description: 'An instrument, for a `PERFORMER`.' })
  detail!: string | null;
}
