import { LockMode, UniqueConstraintViolationException } from '@mikro-orm/postgresql';
import { findViewer } from '../../accounts/account.service.ts';
import type { Caller } from '../../api/caller.service.ts';
import { type Connection, toConnection } from '../../api/connection.type.ts';
import { type PageArguments, parsePage } from '../../api/page.queries.ts';
import { userFault } from '../../api/user-errors.type.ts';
import { lengthComplaint, parseId, tidyLines, Validation } from '../../api/validation.checks.ts';
import { record } from '../../audit/audit-log.writes.ts';
import { transaction } from '../../persistence/transaction.service.ts';
import { Report, ReportState } from './report.entity.ts';
import { reportById } from './report.loaders.ts';
import {
  countReports,
  findReported,
  type ReportRow,
  reportOf,
  reportOrder,
  reportsPage,
} from './report.queries.ts';
import type { ReportInput, ResolveReportInput } from './report.type.ts';

const longestText = 2000;

/** Reporting the same thing again answers the first report.
 * @throws {UserFault} INVALID, also for things of the viewer's own; NOT_FOUND */
export async function report(caller: Caller, input: ReportInput): Promise<ReportRow> {
  const viewer = caller.signedIn;
  const targetId = parseId(input.targetId, 'input.targetId');
  const note = readText(input.note, 'input.note', 'note');
  const known = await reportOf(caller.em, viewer, targetId);
  if (known) return known;
  const target = await findReported(caller.em, viewer, targetId);
  if (!target) throw userFault('NOT_FOUND', 'There is nothing to report under this id.', 'input.targetId');
  if (target.ofId === viewer.id) throw userFault('INVALID', 'This is your own.', 'input.targetId');
  const { type: targetType, excerpt } = target;
  try {
    await transaction(caller.em, async ({ em }) => {
      const reportedBy = await findViewer(em, caller);
      em.create(Report, {
        targetType,
        targetId,
        excerpt,
        reportedBy,
        reason: input.reason,
        note,
        resolvedBy: null,
        resolvedAt: null,
        resolution: null,
      });
    });
  } catch (error) {
    // Another request was faster.
    if (!(error instanceof UniqueConstraintViolationException)) throw error;
  }
  const made = await reportOf(caller.em, viewer, targetId);
  if (!made) throw new Error('The report is missing');
  return made;
}

/** @throws {UserFault} INVALID, NOT_FOUND */
export async function resolveReport(caller: Caller, input: ResolveReportInput): Promise<ReportRow | null> {
  const id = parseId(input.id, 'input.id');
  const resolution = readText(input.resolution, 'input.resolution', 'resolution');
  await transaction(caller.em, async ({ em }) => {
    const viewer = await findViewer(em, caller);
    const found = await em.findOne(Report, id, { lockMode: LockMode.PESSIMISTIC_WRITE });
    if (!found) throw userFault('NOT_FOUND', 'Report not found.', 'input.id');
    const { state: before } = found;
    const isOpen = input.state === ReportState.OPEN;
    found.state = input.state;
    found.resolvedBy = isOpen ? null : viewer;
    found.resolvedAt = isOpen ? null : new Date();
    if (input.resolution !== undefined) found.resolution = resolution;
    await record({ em }, caller, {
      action: 'report.resolve',
      target: { type: 'Report', id },
      changes: { state: { before, after: input.state } },
    });
  });
  caller.loader(reportById).clear(id);
  return caller.loader(reportById).load(id);
}

export async function listReports(
  caller: Caller,
  given: PageArguments,
  state: ReportState | null,
): Promise<Connection<ReportRow>> {
  const page = parsePage(given, reportOrder);
  const rows = await reportsPage(caller.em, state, page);
  return toConnection(rows, page, reportOrder, () => countReports(caller.em, state));
}

/** @returns null if nothing is left.
 * @throws {UserFault} INVALID */
function readText(given: string | null | undefined, field: string, noun: string): string | null {
  const text = tidyLines(given);
  const validation = new Validation();
  validation.check(field, lengthComplaint(`the ${noun}`, text ?? '', longestText));
  validation.finish();
  return text;
}
