import { sameName } from '../../persistence/name-key.model.ts';
import { CreditRole, mainCredit, type NamedCredit } from './credit.model.ts';
import { mainName, type TaggedCredits } from './tagged-credits.model.ts';

interface DescribedCredits {
  credits: TaggedCredits;
  albumCredits: TaggedCredits;
}

/** The credits of an album whose artist is known by name, perhaps from other songs: those that the tags give under this
 * name, or the main artists of the song; or else an artist of that name. */
export function creditsOfAlbum(
  { credits, albumCredits }: DescribedCredits,
  artist: string,
): readonly NamedCredit[] {
  if (sameName(mainName(albumCredits.credits), artist)) return albumCredits.credits;
  const main = credits.credits.filter(({ role }) => role === CreditRole.MAIN);
  if (!sameName(mainName(main), artist)) return [mainCredit(artist)];
  return main.map((credit, index) =>
    index === main.length - 1 ? { ...credit, joinPhrase: undefined } : credit,
  );
}

/** What tells credits from those that tags told before. */
export function creditsKey({ credits }: TaggedCredits): string {
  return JSON.stringify(
    credits.map(({ role, name, musicBrainzId, creditedAs, joinPhrase, detail }) => [
      role,
      name,
      musicBrainzId ?? null,
      creditedAs,
      joinPhrase ?? null,
      detail,
    ]),
  );
}
