import type { EntityManager } from '@mikro-orm/postgresql';
import { v7 as uuidv7 } from 'uuid';
import { findViewer } from '../../accounts/account.service.ts';
import type { Caller } from '../../api/caller.service.ts';
import { type Connection, toConnection } from '../../api/connection.type.ts';
import { type PageArguments, parsePage } from '../../api/page.queries.ts';
import { tokenPattern } from '../../api/sealed-tokens.service.ts';
import { userFault } from '../../api/user-errors.type.ts';
import { lengthComplaint, parseId, tidyLines, Validation } from '../../api/validation.checks.ts';
import type { Viewer } from '../../api/viewer.model.ts';
import { takeTurns } from '../../persistence/advisory-lock.queries.ts';
import { breaksReference } from '../../persistence/database-errors.model.ts';
import { transaction } from '../../persistence/transaction.service.ts';
import type { CreateShareLinkInput } from './share-link.inputs.ts';
import { shareLinkOrder } from './share-link.orders.ts';
import { countAllLinks, countLinks, linksPage, openLink, shareableKind } from './share-link.queries.ts';
import type { ShareLinkRow } from './share-link.rows.ts';
import { addLink, deleteLink } from './share-link.writes.ts';
import { shareServices } from './share-services.key.ts';
import type { ShareTokens } from './share-tokens.service.ts';

/** Links of one user: far more than a person makes. */
const mostLinks = 1000;
const longestDescription = 500;

/** @throws {UserFault} INVALID, NOT_FOUND for what the viewer may not share, CONFLICT if the viewer has too many links */
export async function createShareLink(caller: Caller, input: CreateShareLinkInput): Promise<ShareLinkRow> {
  const targetId = parseId(input.targetId, 'input.targetId');
  const { description, expiresAt } = checkNewLink(input);
  const missing = () => userFault('NOT_FOUND', 'There is nothing to share with this id.', 'input.targetId');
  const { tokens } = caller.service(shareServices);
  try {
    return await transaction(caller.em, async (transaction) => {
      const { em } = transaction;
      const { id: ownerId } = await findViewer(em, caller);
      await takeTurns(transaction, `share links of ${ownerId}`);
      if ((await countAllLinks(em, ownerId)) >= mostLinks)
        throw userFault('CONFLICT', `You have ${mostLinks} links, the maximum; revoke one first.`, 'input');
      const kind = await shareableKind(em, caller.signedIn, targetId);
      if (!kind) throw missing();
      const id = uuidv7();
      const { token: _, ...stored } = tokens.make(id);
      return addLink(transaction, { id, ownerId, kind, targetId, description, expiresAt, ...stored });
    });
  } catch (error) {
    // It was deleted at the same moment.
    if (error instanceof Error && breaksReference(error)) throw missing();
    throw error;
  }
}

/** @returns the id of the revoked link.
 * @throws {UserFault} NOT_FOUND, also for links of others */
export async function revokeShareLink(caller: Caller, id: string): Promise<string> {
  if (!(await deleteLink(caller.em, caller.signedIn, id)))
    throw userFault('NOT_FOUND', 'Share link not found.', 'id');
  return id;
}

export async function listShareLinks(
  caller: Caller,
  given: PageArguments,
): Promise<Connection<ShareLinkRow>> {
  const page = parsePage(given, shareLinkOrder);
  const viewer = caller.signedIn;
  const { keyId } = caller.service(shareServices).tokens;
  const rows = await linksPage(caller.em, viewer, keyId, page);
  return toConnection(rows, page, shareLinkOrder, () => countLinks(caller.em, viewer, keyId));
}

/** The link of a token, while it shows something to this viewer; undefined for any other text. */
export async function findOpenLink(
  em: EntityManager,
  tokens: ShareTokens,
  viewer: Viewer | null,
  token: string,
): Promise<ShareLinkRow | undefined> {
  if (!tokenPattern.test(token)) return undefined;
  return openLink(em, viewer, { tokenHash: tokens.hash(token), keyId: tokens.keyId });
}

function checkNewLink({ description: given, expiresAt }: CreateShareLinkInput) {
  const description = tidyLines(given);
  const validation = new Validation();
  validation.check(
    'input.description',
    lengthComplaint('the description', description ?? '', longestDescription),
  );
  if (expiresAt && expiresAt.getTime() <= Date.now())
    validation.check('input.expiresAt', 'Give a time in the future, or none for a link that does not end.');
  validation.finish();
  return { description, expiresAt: expiresAt ?? null };
}
