import { Field, Float, Int, ObjectType } from 'type-graphql';
import { listCost } from '../../api/cost.model.ts';

const usualLines = 40;

@ObjectType({ simpleResolvers: true, description: 'A line of lyrics.' })
export class LyricsLine {
  @Field(() => Int, {
    nullable: true,
    description: "Milliseconds from the song's start; null if the lyrics are not synced.",
  })
  start!: number | null;

  @Field(() => String, { description: 'Empty between verses.' })
  text!: string;
}

@ObjectType({
  simpleResolvers: true,
  description: "The words of a song, from its file's tags or an `.lrc` file beside it.",
})
export class Lyrics {
  @Field(() => String, { nullable: true, description: 'A BCP 47 tag, such as `en`; null if unknown.' })
  language!: string | null;

  @Field(() => Boolean, { description: 'Whether each line has a start.' })
  synced!: boolean;

  @Field(() => [LyricsLine], {
    description: 'At most 5000; synced ones in the order of their starts.',
    complexity: listCost(usualLines),
  })
  lines!: LyricsLine[];

  @Field(() => String, { description: 'All lines, one below the other.' })
  text!: string;
}

@ObjectType({
  simpleResolvers: true,
  description:
    'How much louder or softer to play a song, by ReplayGain 2.0: gains in decibels relative to -18 LUFS, peaks relative to full scale. R128 tags are converted.',
})
export class ReplayGain {
  @Field(() => Float, { nullable: true, description: 'To play the song as loud as others; null if unknown.' })
  trackGain!: number | null;

  @Field(() => Float, { nullable: true, description: 'Highest sample of the song; null if unknown.' })
  trackPeak!: number | null;

  @Field(() => Float, {
    nullable: true,
    description: 'To play the album as loud as others; null if unknown.',
  })
  albumGain!: number | null;

  @Field(() => Float, { nullable: true, description: 'Highest sample of the album; null if unknown.' })
  albumPeak!: number | null;
}
