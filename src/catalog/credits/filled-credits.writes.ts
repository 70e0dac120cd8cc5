import { LockMode } from '@mikro-orm/postgresql';
import { laterThan } from '../../api/base.entity.ts';
import type { AudioTags } from '../../media/audio-metadata.service.ts';
import { releaseMedia } from '../../media/media.service.ts';
import { CollisionError } from '../../persistence/collision-retry.service.ts';
import { sameName } from '../../persistence/name-key.model.ts';
import type { Transaction } from '../../persistence/transaction.service.ts';
import { deleteForlornArtists } from '../catalog.writes.ts';
import { isHeld } from '../edited-fields.model.ts';
import { Song } from '../songs/song.entity.ts';
import { cleanText } from '../tag-text.model.ts';
import { giveCredits } from './credit.writes.ts';
import { chooseCredits, findArtists } from './credited-artists.writes.ts';
import { foundCredits } from './found-credits.model.ts';
import type { TaggedCredits } from './tagged-credits.model.ts';

/** Gives a song that was added before several artists were read the credits of its tags, if its artist is still the one
 * that all of them were read as. */
export async function fillCredits(
  transaction: Transaction,
  songId: string,
  tags: AudioTags,
  told: TaggedCredits,
): Promise<void> {
  const { em } = transaction;
  const known = await em.findOne(Song, songId, { populate: ['artist'] });
  if (!known || known.detailedCredits || isHeld(known, 'CREDITS') || told.credits.length < 2) return;
  const { artist: former, updatedAt } = known;
  if (!sameName(former.name, cleanText(tags.artist))) return;
  const chosen = await chooseCredits(transaction, told);
  const credits = foundCredits(chosen, await findArtists(transaction, chosen, [former.name]));
  const song = await em.refresh(known, { lockMode: LockMode.PESSIMISTIC_WRITE });
  // Somebody may have credited others, whose names are not locked here.
  if (song?.updatedAt.getTime() !== updatedAt.getTime()) throw new CollisionError();
  if (await giveCredits(transaction, 'song', song, credits)) song.updatedAt = laterThan(song.updatedAt);
  await em.flush();
  await releaseMedia(transaction, await deleteForlornArtists(transaction, [former.id]));
}
