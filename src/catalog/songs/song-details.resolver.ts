import { Ctx, FieldResolver, Float, ID, Resolver, Root } from 'type-graphql';
import { PartialDate } from '../../api/partial-date.scalar.ts';
import { RequestContext } from '../../api/request-context.service.ts';
import type { SongRow } from '../catalog.rows.ts';
import { detailsBySong, lyricsBySong } from '../details.loaders.ts';
import { Song } from './song.entity.ts';
import { Lyrics, ReplayGain } from './song-details.type.ts';

/** Fields that lists hardly ever ask for, from tables of their own. */
@Resolver(() => Song)
export class SongDetailsResolver {
  @FieldResolver(() => PartialDate, {
    nullable: true,
    description: 'When this release of it came out, as precise as it is known; null if unknown.',
  })
  async releaseDate(@Root() { id }: SongRow, @Ctx() context: RequestContext) {
    return (await context.loader(detailsBySong).load(id))?.releaseDate;
  }

  @FieldResolver(() => Float, { nullable: true, description: 'Beats a minute; null if unknown.' })
  async bpm(@Root() { id }: SongRow, @Ctx() context: RequestContext) {
    return (await context.loader(detailsBySong).load(id))?.bpm;
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: 'International Standard Recording Code, 12 characters without hyphens; null if unknown.',
  })
  async isrc(@Root() { id }: SongRow, @Ctx() context: RequestContext) {
    return (await context.loader(detailsBySong).load(id))?.isrc;
  }

  @FieldResolver(() => ID, {
    nullable: true,
    description: 'The UUID of the recording at MusicBrainz; null if unknown.',
  })
  async musicBrainzId(@Root() { id }: SongRow, @Ctx() context: RequestContext) {
    return (await context.loader(detailsBySong).load(id))?.musicBrainzId;
  }

  @FieldResolver(() => ReplayGain, {
    nullable: true,
    description: 'How loud it is; null if its file does not tell.',
  })
  async replayGain(@Root() { id }: SongRow, @Ctx() context: RequestContext): Promise<ReplayGain | null> {
    const details = await context.loader(detailsBySong).load(id);
    if (!details) return null;
    const { trackGain, trackPeak, albumGain, albumPeak } = details;
    const gain = { trackGain, trackPeak, albumGain, albumPeak };
    return Object.values(gain).some((value) => value !== null) ? gain : null;
  }

  @FieldResolver(() => Lyrics, { nullable: true, description: 'Its words; null if unknown.' })
  async lyrics(@Root() { id }: SongRow, @Ctx() context: RequestContext): Promise<Lyrics | null> {
    const found = await context.loader(lyricsBySong).load(id);
    if (!found) return null;
    const { language, starts, lines } = found;
    return {
      language,
      synced: starts !== null,
      lines: lines.map((text, index) => ({ start: starts?.[index] ?? null, text })),
      text: lines.join('\n'),
    };
  }
}
