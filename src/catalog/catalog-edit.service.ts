import type { EntityManager } from '@mikro-orm/postgresql';
import pLimit from 'p-limit';
import { checkViewerAgain } from '../accounts/authentication.service.ts';
import type { Caller } from '../api/caller.service.ts';
import { UserFault, userFault } from '../api/user-errors.type.ts';
import { parseId, Validation } from '../api/validation.checks.ts';
import { Role } from '../api/viewer.model.ts';
import {
  type AuditAction,
  type AuditEvent,
  type Changes,
  changesBetween,
} from '../audit/audit-actions.model.ts';
import { record } from '../audit/audit-log.writes.ts';
import { type KeptAudio, type KeptImage, keepAudio } from '../media/media.service.ts';
import type { MediaServices } from '../media/media-services.key.ts';
import type { FileUpload } from '../media/uploads/upload.scalar.ts';
import { type ReceivedAudio, receiveAudio, receivePicture } from '../media/uploads/upload.service.ts';
import { isCollision, retryCollisions } from '../persistence/collision-retry.service.ts';
import { type Transaction, transaction } from '../persistence/transaction.service.ts';
import type { Audited, AuditedFacts } from './audited-facts.queries.ts';
import { type CatalogChange, takePartInChanges } from './catalog.writes.ts';
import { checkSeen } from './edit-faults.model.ts';

/** Changes that this process makes at once. Many changes of one artist wait for each other here, where they do not
 * occupy the database's connections. */
const editsAtOnce = 4;
const limit = pLimit(editsAtOnce);

/** Runs one change of the catalog: everything or nothing, repeated after collisions, and visible to the rest of
 * the operation. If the viewer is no longer an administrator, nothing is changed: files may have taken half an
 * hour to arrive. */
export async function editCatalog<Value>(
  caller: Caller,
  work: (transaction: Transaction) => Promise<Value>,
): Promise<Value> {
  const attempted = (attempt: number) =>
    transaction(caller.em, async (transaction) => {
      await takePartInChanges(transaction, attempt);
      const value = await work(transaction);
      await checkViewerAgain(transaction, caller, Role.ADMIN);
      return value;
    });
  const answer = await limit(() => retryCollisions(attempted).catch((error) => giveUp(caller, error)));
  caller.forgetLoaded();
  return answer;
}

/** After the last collision, the caller may well succeed a moment later.
 * @throws {UserFault} CONFLICT if the last attempt collided as well */
function giveUp(caller: Caller, error: unknown): never {
  if (!isCollision(error)) throw error;
  caller.logger.warn(
    { err: error },
    'Gave up a change of the catalog: other changes conflicted on each attempt',
  );
  throw userFault('CONFLICT', 'Others are changing the same data. Nothing was saved; try again.');
}

/** Of the catalog, as actions of the audit log name them. */
export type CatalogNoun = 'song' | 'album' | 'artist';

const types: Record<CatalogNoun, string> = { song: 'Song', album: 'Album', artist: 'Artist' };

interface Updated {
  noun: CatalogNoun;
  id: string;
  before: AuditedFacts | undefined;
  after: AuditedFacts | undefined;
}

/** Writes to the audit log what changed, if anything did, in one statement. */
export async function recordUpdate(
  transaction: Transaction,
  caller: Caller,
  ...updated: readonly Updated[]
): Promise<void> {
  const events = updated.flatMap(({ noun, id, before = {}, after = {} }): AuditEvent[] => {
    const changes = changesBetween(before, after);
    return changes ? [{ action: `${noun}.update`, target: { type: types[noun], id }, changes }] : [];
  });
  await record(transaction, caller, ...events);
}

/** Writes to the audit log what came, went or was put together. */
export function recordEdit(
  transaction: Transaction,
  caller: Caller,
  action: Extract<AuditAction, `${CatalogNoun}.${'create' | 'delete' | 'merge'}`>,
  { id, changes }: { id: string; changes: Changes | null },
): Promise<void> {
  const noun = action.split('.')[0] as CatalogNoun;
  return record(transaction, caller, { action, target: { type: types[noun], id }, changes });
}

/** Logs who changed what.
 * @param change the name of the mutation. */
export function logEdit(caller: Caller, change: string, about: object): void {
  const { id: userId } = caller.signedIn;
  caller.logger.info({ userId, change, ...about }, 'An administrator changed the catalog');
}

interface GivenFiles {
  audio?: Promise<FileUpload> | null;
  image?: Promise<FileUpload> | null;
}

/** Undefined if no file was given, or if it could not be received. */
interface ReceivedFiles {
  audio: ReceivedAudio | undefined;
  image: KeptImage | undefined;
}

/** Receives the files of an input, all of them to the end, and adds faults under `input.…`. Files that `work` does
 * not keep are discarded afterwards. */
export async function withFiles<Value>(
  media: MediaServices,
  given: GivenFiles,
  validation: Validation,
  work: (files: ReceivedFiles) => Promise<Value>,
): Promise<Value> {
  const [audio, image] = await Promise.allSettled([
    given.audio ? receiveAudio(media, given.audio, 'input.audio') : undefined,
    given.image ? receivePicture(media, given.image, 'input.image') : undefined,
  ]);
  try {
    return await work({ audio: received(audio, validation), image: received(image, validation) });
  } finally {
    if (audio.status === 'fulfilled') await audio.value?.staged.discard();
  }
}

function received<File>(outcome: PromiseSettledResult<File>, validation: Validation): File | undefined {
  if (outcome.status === 'fulfilled') return outcome.value;
  if (!(outcome.reason instanceof UserFault)) throw outcome.reason;
  validation.add(outcome.reason);
  return undefined;
}

/** The input of a mutation that changes one song, album or artist. */
interface GivenChange extends GivenFiles {
  id: string;
  updatedAt?: Date | null;
}

/** The differences between the changes of songs, albums and artists. */
interface Editing<Row, Fields> {
  find(em: EntityManager, id: string): Promise<(Row & Audited) | undefined>;
  missing(field: string): UserFault;
  readFields(validation: Validation): Promise<Fields>;
  write(
    transaction: Transaction,
    change: Fields & CatalogChange & { audio: KeptAudio | undefined },
  ): Promise<void>;
  /** The name of the mutation, and of the id in the log. */
  mutation: string;
  noun: CatalogNoun;
}

/** Changes one song, album or artist: everything or nothing, after reporting all faults of the input together.
 * @returns the changed row.
 * @throws {UserFault} INVALID, NOT_FOUND, TOO_LARGE, UNSUPPORTED_MEDIA, CONFLICT */
export async function editing<Row extends { updatedAt: Date }, Fields extends object>(
  caller: Caller,
  media: MediaServices,
  given: GivenChange,
  { find, missing, readFields, write, mutation, noun }: Editing<Row, Fields>,
): Promise<Row | undefined> {
  const id = parseId(given.id, 'input.id');
  const found = await find(caller.em, id);
  if (!found) throw missing('input.id');
  checkSeen(given.updatedAt, found);
  const validation = new Validation();
  const fields = await readFields(validation);
  return withFiles(media, given, validation, async ({ audio, image }) => {
    validation.finish();
    const { store } = media;
    let before = found.facts;
    const change = {
      ...fields,
      id,
      seen: given.updatedAt,
      store,
      audio: audio && (await keepAudio(store, audio.staged, audio.metadata)),
      image: given.image === null ? null : image,
      // Others have changed it since it was found.
      async locked({ em }: Transaction, { updatedAt }: { updatedAt: Date }) {
        if (updatedAt.getTime() !== found.updatedAt.getTime()) before = (await find(em, id))?.facts ?? before;
      },
    };
    const changed = await editCatalog(caller, async (transaction) => {
      await write(transaction, change);
      const present = await find(transaction.em, id);
      await recordUpdate(transaction, caller, { noun, id, before, after: present?.facts });
      return present;
    });
    logEdit(caller, mutation, { [`${noun}Id`]: id });
    return changed;
  });
}
