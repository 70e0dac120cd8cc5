/** What an artist did. */
export enum CreditRole {
  MAIN = 'MAIN',
  FEATURED = 'FEATURED',
  REMIXER = 'REMIXER',
  COMPOSER = 'COMPOSER',
  LYRICIST = 'LYRICIST',
  CONDUCTOR = 'CONDUCTOR',
  PERFORMER = 'PERFORMER',
  PRODUCER = 'PRODUCER',
  ARRANGER = 'ARRANGER',
  ENGINEER = 'ENGINEER',
  MIXER = 'MIXER',
  DJ_MIXER = 'DJ_MIXER',
}

/** The database stores the place in this list, and sets of roles as sums of powers of two. It may grow at its end. */
const roles: readonly CreditRole[] = [
  CreditRole.MAIN,
  CreditRole.FEATURED,
  CreditRole.REMIXER,
  CreditRole.COMPOSER,
  CreditRole.LYRICIST,
  CreditRole.CONDUCTOR,
  CreditRole.PERFORMER,
  CreditRole.PRODUCER,
  CreditRole.ARRANGER,
  CreditRole.ENGINEER,
  CreditRole.MIXER,
  CreditRole.DJ_MIXER,
];

export function roleNumber(role: CreditRole): number {
  return roles.indexOf(role);
}

export function roleOf(number: number): CreditRole {
  const role = roles[number];
  if (!role) throw new TypeError(`There is no role ${number}`);
  return role;
}

/** Whether the names of artists with this role are printed as the artist of a song or an album. */
export function isPrinted(role: CreditRole): boolean {
  return role === CreditRole.MAIN || role === CreditRole.FEATURED;
}

export const mostCredits = 100;
/** Characters. */
export const longestJoinPhrase = 50;

/** An artist of a song or an album before the artist is known. */
export interface NamedCredit {
  role: CreditRole;
  /** The artist's name, unless `artistId` or `musicBrainzId` leads to one. */
  name: string;
  artistId?: string | undefined;
  musicBrainzId?: string | null | undefined;
  sortName?: string | null | undefined;
  /** As it is printed; null for the artist's own name. */
  creditedAs: string | null;
  /** Printed after the name; undefined to derive it from what follows. */
  joinPhrase: string | undefined;
  detail: string | null;
}

/** The single credit of most songs. */
export function mainCredit(name: string): NamedCredit {
  return { role: CreditRole.MAIN, name, creditedAs: null, joinPhrase: undefined, detail: null };
}

interface PrintedCredit {
  role: CreditRole;
  creditedAs: string;
  joinPhrase: string;
}

/** How credits read: "A feat. B & C". */
export function printedName(credits: readonly PrintedCredit[]): string {
  return credits
    .filter(({ role }) => isPrinted(role))
    .map(({ creditedAs, joinPhrase }) => creditedAs + joinPhrase)
    .join('');
}

type Joinable = Pick<NamedCredit, 'role' | 'joinPhrase'>;

/** Gives each credit without a join phrase the usual one: "A, B & C feat. D". */
export function joined<Credit extends Joinable>(credits: readonly Credit[]) {
  const printed = credits.filter(({ role }) => isPrinted(role));
  return credits.map((credit) => {
    const at = printed.indexOf(credit);
    return { ...credit, joinPhrase: credit.joinPhrase ?? (at < 0 ? '' : usualPhrase(printed, at)) };
  });
}

function usualPhrase(printed: readonly Joinable[], at: number): string {
  const [own, next, afterNext] = printed.slice(at);
  if (!own || !next) return '';
  if (next.role !== own.role) return next.role === CreditRole.FEATURED ? ' feat. ' : ' & ';
  return afterNext?.role === own.role ? ', ' : ' & ';
}
