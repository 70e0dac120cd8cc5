import type { Caller } from '../../api/caller.service.ts';
import {
  lengthComplaint,
  nameComplaint,
  parseId,
  tidy,
  type Validation,
} from '../../api/validation.checks.ts';
import { dropUnseen } from '../../api/visible-text.model.ts';
import { nameKey } from '../../persistence/name-key.model.ts';
import { artistsByIds } from '../catalog.queries.ts';
import { noSuchArtist } from '../edit-faults.model.ts';
import type { CreditInput } from './credit.inputs.ts';
import { CreditRole, longestJoinPhrase, mainCredit, mostCredits, type NamedCredit } from './credit.model.ts';

export interface GivenCredits {
  artist?: string | null | undefined;
  credits?: CreditInput[] | null | undefined;
}

/** Credits as an input has them, ready to be stored once their artists are found. */
export interface ReadCredits {
  credits: readonly NamedCredit[];
  /** The name that stands for a single main credit, if it was given so. */
  short: string | null;
}

/** Checks `artist` or `credits`, whichever is given, and adds faults under `input.…`, including missing artists. Null is
 * the same as omitted.
 * @returns undefined if neither is given.
 * @throws BAD_USER_INPUT for an invalid id. */
export async function readCredits(
  caller: Caller,
  { artist, credits }: GivenCredits,
  validation: Validation,
): Promise<ReadCredits | undefined> {
  if (artist != null && credits != null) {
    validation.check('input.credits', 'Send either artist or credits, not both.');
    return undefined;
  }
  if (credits != null) return { credits: await readList(caller, credits, validation), short: null };
  if (artist == null) return undefined;
  const name = tidy(artist);
  validation.check('input.artist', nameComplaint('The name of the artist', name));
  return { credits: [mainCredit(name)], short: name };
}

async function readList(
  caller: Caller,
  given: readonly CreditInput[],
  validation: Validation,
): Promise<readonly NamedCredit[]> {
  const credits = given.map(readOne);
  validation.check('input.credits', complaintAboutAll(credits));
  const seen = new Set<string>();
  credits.forEach((credit, index) => {
    const field = `input.credits.${index}`;
    checkOne(credit, field, validation);
    const identity = [credit.artistId ?? nameKey(credit.name), credit.role, credit.detail].join('\n');
    validation.check(field, seen.has(identity) ? 'This credit is in the list twice.' : undefined);
    seen.add(identity);
  });
  await checkArtists(caller, credits, validation);
  return credits;
}

function readOne({ artistId, artist, role, ...given }: CreditInput, index: number): NamedCredit {
  return {
    role,
    ...(artistId != null && { artistId: parseId(artistId, `input.credits.${index}.artistId`) }),
    name: tidy(artist ?? ''),
    creditedAs: given.creditedAs == null ? null : tidy(given.creditedAs),
    joinPhrase: given.joinPhrase == null ? undefined : phraseOf(given.joinPhrase),
    detail: given.detail == null ? null : tidy(given.detail),
  };
}

/** Its spaces matter. */
function phraseOf(text: string): string {
  return dropUnseen(text.replace(/[\p{Cc}\u2028\u2029]+/gu, ' ')).normalize('NFC');
}

function complaintAboutAll(credits: readonly NamedCredit[]): string | undefined {
  if (credits.length > mostCredits) return `Send at most ${mostCredits} credits; you sent ${credits.length}.`;
  return credits.some(({ role }) => role === CreditRole.MAIN)
    ? undefined
    : 'At least one credit must be MAIN.';
}

function checkOne(credit: NamedCredit, field: string, validation: Validation): void {
  const { artistId, name, creditedAs, joinPhrase = '', detail } = credit;
  if (artistId === undefined) {
    validation.check(`${field}.artist`, nameComplaint('The name of the artist', name));
  } else if (name !== '') {
    validation.check(`${field}.artist`, 'Send either artistId or artist, not both.');
  }
  if (creditedAs !== null) {
    validation.check(`${field}.creditedAs`, nameComplaint('The printed name', creditedAs));
  }
  validation.check(`${field}.joinPhrase`, lengthComplaint('the join phrase', joinPhrase, longestJoinPhrase));
  if (detail !== null) validation.check(`${field}.detail`, nameComplaint('The detail', detail));
}

async function checkArtists(caller: Caller, credits: readonly NamedCredit[], validation: Validation) {
  const ids = credits.flatMap(({ artistId }) => artistId ?? []);
  if (ids.length === 0) return;
  const known = new Set((await artistsByIds(caller.em, ids)).map(({ id }) => id));
  credits.forEach(({ artistId }, index) => {
    if (artistId && !known.has(artistId)) validation.add(noSuchArtist(`input.credits.${index}.artistId`));
  });
}
