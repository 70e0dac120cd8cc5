import type { Artist } from '../artists/artist.entity.ts';
import { CreditRole, isPrinted, joined, type NamedCredit } from './credit.model.ts';

/** An artist that was found for a credit, or created. */
export interface FoundArtist {
  artist: Artist;
  /** Whether the given name is one of the artist, in any spelling. */
  named: boolean;
  /** Whether it was created. */
  made: boolean;
}

/** A credit ready to be written. */
export interface FoundCredit {
  artist: Artist;
  role: CreditRole;
  /** Null for the artist's own name. */
  creditedAs: string | null;
  joinPhrase: string;
  detail: string | null;
}

/** Joins credits with the artists that were found for them. An artist is printed once, and has each other role once; a
 * printed name is kept if it is not the artist's own, now or formerly. */
export function foundCredits(
  credits: readonly NamedCredit[],
  found: readonly FoundArtist[],
): readonly FoundCredit[] {
  const known = credits.flatMap((credit, index) => {
    const of = found[index];
    if (!of) return [];
    const printed = credit.creditedAs ?? (of.named ? null : credit.name);
    return [{ ...credit, artist: of.artist, creditedAs: printed === of.artist.name ? null : printed }];
  });
  return joined(onceEach(known)).map(({ artist, role, creditedAs, joinPhrase, detail }) => ({
    artist,
    role,
    creditedAs,
    joinPhrase,
    detail,
  }));
}

type Joinable = Pick<FoundCredit, 'role' | 'detail'> & {
  artist: { id: string };
  joinPhrase: string | undefined;
};

/** Leaves out repeated credits; what was printed after them is then printed after the one before. */
export function onceEach<Credit extends Joinable>(credits: readonly Credit[]): Credit[] {
  const seen = new Set<string>();
  const kept: Credit[] = [];
  for (const credit of credits) {
    const { artist, role, detail, joinPhrase } = credit;
    const key = isPrinted(role) ? artist.id : [artist.id, role, detail].join('\n');
    if (!seen.has(key)) kept.push({ ...credit });
    else if (isPrinted(role)) {
      const before = kept.findLast((other) => isPrinted(other.role));
      if (before) before.joinPhrase = joinPhrase;
    }
    seen.add(key);
  }
  return kept;
}

export function firstMain(credits: readonly FoundCredit[]): Artist {
  const [main] = mainCredits(credits);
  if (!main) throw new TypeError('Credits without a main artist passed the checks');
  return main.artist;
}

/** Of an artist under its own name. */
export function soleCredit(artist: Artist): readonly FoundCredit[] {
  return [{ artist, role: CreditRole.MAIN, creditedAs: null, joinPhrase: '', detail: null }];
}

export function mainCredits(credits: readonly FoundCredit[]): readonly FoundCredit[] {
  return credits.filter(({ role }) => role === CreditRole.MAIN);
}

/** The ids of the main artists, but for the first. */
export function coArtists(credits: readonly FoundCredit[]): string[] {
  return mainCredits(credits)
    .slice(1)
    .map(({ artist }) => artist.id);
}

/** Whether there is more to tell than the artist under its own name. */
export function areDetailed(credits: readonly FoundCredit[]): boolean {
  const [first, ...others] = credits;
  return others.length > 0 || Boolean(first?.creditedAs || first?.joinPhrase || first?.detail);
}
