import { type DocumentNode, getOperationAST, Kind, visit } from 'graphql';
import { accountServices } from '../accounts/account-services.key.ts';
import { readReplica } from '../api/read-replica.key.ts';
import type { RequestContext } from '../api/request-context.service.ts';
import { databaseFault, errorCode, sqlStates } from '../persistence/database-errors.model.ts';
import type { ReadReplica } from '../persistence/read-replica.service.ts';
import type { WrittenAnswer } from './plans/plan-run.service.ts';
import { executePlanned, type OperationArguments } from './plans/planned-execution.service.ts';

/** What live events tell of: whoever hears of a change and then reads must find it. And what shows for a moment longer
 * what was revoked. */
const current = new Set([
  ...['conversations', 'messages', 'messageLog', 'presence', 'presences', 'nowPlaying'],
  ...['playlist', 'playQueue', 'devices', 'shared'],
]);

/** The same for objects of these types, which are also found by their ids. */
const currentTypes = new Set(['Conversation', 'Message', 'Playlist']);

const readsCurrent = new WeakMap<DocumentNode, boolean>();

/** Executes an operation: a query on the replica if that has all that the viewer may expect, everything else on the
 * primary. */
export function executeRouted(args: OperationArguments): Promise<WrittenAnswer> | WrittenAnswer {
  const replica = args.contextValue.service(readReplica);
  return replica ? executeOn(replica, args) : executePlanned(args);
}

async function executeOn(replica: ReadReplica, args: OperationArguments): Promise<WrittenAnswer> {
  const { contextValue: context, document, operationName } = args;
  const kind = getOperationAST(document, operationName)?.operation;
  if (kind === 'query' && !asksForCurrent(document) && (await mayRead(replica, context)))
    return executeOnReplica(replica, args);
  if (kind !== 'mutation') return executePlanned(args);
  const before = context.viewer?.id;
  try {
    return await executePlanned(args);
  } finally {
    await noteWrites(replica, context, before);
  }
}

async function mayRead(replica: ReadReplica, context: RequestContext): Promise<boolean> {
  if (!replica.isFit) return false;
  const { viewer } = context;
  if (!viewer) return true;
  const { tokens } = context.service(accountServices);
  // A key is used for years: what matters are the writes that a replica may still lack.
  const until = viewer.key ? Date.now() : viewer.expiresAt.getTime();
  const since = new Date(until - tokens.accessTokenMs);
  // Without an answer of the primary, nobody knows.
  return replica.hasWritesOf(viewer.id, since).catch(() => false);
}

/** If the replica fails on the way, the primary answers instead. */
async function executeOnReplica(replica: ReadReplica, args: OperationArguments): Promise<WrittenAnswer> {
  const { contextValue: context } = args;
  const primary = context.em;
  context.readFrom(replica.em());
  const result = await executePlanned(args);
  const { errors = [] } = result;
  if (!errors.some(({ originalError }) => isOfReplica(originalError))) return result;
  context.logger.debug('The replica failed; the primary answers');
  if (errors.some(({ originalError }) => databaseFault(originalError) === 'unavailable')) replica.suspect();
  context.readFrom(primary);
  return executePlanned(args);
}

/** It is away, it had to end the read because of what it replays, or the read would write. */
function isOfReplica(error: unknown): boolean {
  const code = errorCode(error);
  return (
    databaseFault(error) === 'unavailable' ||
    code === sqlStates.serializationFailure ||
    code === sqlStates.readOnly
  );
}

/** The viewer, also one who has just signed in. */
async function noteWrites(replica: ReadReplica, context: RequestContext, before: string | undefined) {
  const users = new Set([before, context.viewer?.id].filter((id) => id !== undefined));
  if (users.size === 0) return;
  await replica
    .wrote([...users])
    .catch((error: unknown) => context.logger.warn({ err: error }, 'Could not note a write for the replica'));
}

function asksForCurrent(document: DocumentNode): boolean {
  let asks = readsCurrent.get(document);
  if (asks === undefined) {
    asks = false;
    visit(document, {
      [Kind.FIELD]({ name }) {
        asks ||= current.has(name.value);
      },
      [Kind.NAMED_TYPE]({ name }) {
        asks ||= currentTypes.has(name.value);
      },
    });
    readsCurrent.set(document, asks);
  }
  return asks;
}
