import type { FormValues } from '../data/resource.data.ts';
import type { CreditFieldsFragment, CreditInput, CreditRole } from '../generated/graphql.ts';

/** A credit as it is edited. Empty texts stand for what is usual. */
export interface CreditRow {
  /** By name, because the API creates missing artists. */
  artist: string;
  role: CreditRole;
  creditedAs: string | null;
  joinPhrase: string | null;
  detail: string | null;
}

type Printed = Pick<CreditRow, 'role'>;

const isPrinted = ({ role }: Printed) => role === 'MAIN' || role === 'FEATURED';

/** What the API prints between two names if nothing is given: "A, B & C feat. D". */
export function usualPhrase(rows: readonly Printed[], index: number): string {
  const own = rows[index];
  const [next, afterNext] = rows.slice(index + 1).filter(isPrinted);
  if (!own || !isPrinted(own) || !next) return '';
  if (next.role !== own.role) return next.role === 'FEATURED' ? ' feat. ' : ' & ';
  return afterNext?.role === own.role ? ', ' : ' & ';
}

/** How the credits read. */
export function printedName(rows: readonly Partial<CreditRow>[]): string {
  const given = rows.map((row) => ({ ...row, role: row.role ?? 'MAIN' }));
  return given
    .map((row, index) =>
      isPrinted(row)
        ? (row.creditedAs || row.artist || '…') + (row.joinPhrase || usualPhrase(given, index))
        : '',
    )
    .join('');
}

export function creditRows(credits: readonly CreditFieldsFragment[]): CreditRow[] {
  return credits.map(({ artist, role, creditedAs, joinPhrase, detail }, index) => ({
    artist: artist.name,
    role,
    creditedAs: creditedAs === artist.name ? null : creditedAs,
    joinPhrase: joinPhrase === usualPhrase(credits, index) ? null : joinPhrase,
    detail,
  }));
}

/** What a form tells of credits: one artist by name, or several in `credits`. */
export interface CreditedRecord {
  artistName: string;
  several: boolean;
  credits: CreditRow[];
}

/** @param artistName of the first artist, for lists, which have no credits. */
export function creditedRecord(
  artistName: string,
  credits: readonly CreditFieldsFragment[] | undefined,
): CreditedRecord {
  const rows = creditRows(credits ?? []);
  const [first, ...others] = rows;
  const several = others.length > 0 || Boolean(first?.creditedAs || first?.joinPhrase || first?.detail);
  return { artistName, several, credits: rows };
}

/** The artists of a form that are to be sent, as far as they changed.
 * @param previous undefined for a new record. */
export function changedCredits(
  values: FormValues,
  previous?: CreditedRecord,
): { artist?: string; credits?: CreditInput[] } {
  if (values.several) {
    const credits = inputsOf(values.credits as Partial<CreditRow>[] | undefined);
    const before = previous?.several ? inputsOf(previous.credits) : undefined;
    return JSON.stringify(credits) === JSON.stringify(before) ? {} : { credits };
  }
  const artist = String(values.artistName ?? '');
  return artist === previous?.artistName && !previous.several ? {} : { artist };
}

function inputsOf(rows: readonly Partial<CreditRow>[] = []): CreditInput[] {
  return rows.map(({ artist, role, creditedAs, joinPhrase, detail }) => ({
    artist: artist ?? '',
    role: role ?? 'MAIN',
    ...(creditedAs && { creditedAs }),
    ...(joinPhrase && { joinPhrase }),
    ...(detail && { detail }),
  }));
}
