import { z } from 'zod';
import type { AuditEvent } from '../audit/audit-actions.model.ts';

/** Written last, so that a backup without it is incomplete. */
export const manifestFile = 'manifest.json';

/** A file of a backup: its name, and the SHA-256 of what it holds before compression. */
const file = z.object({ file: z.string(), sha256: z.string() });

/** A table: `columns` in the order of the copy, quoted for SQL, like the names. */
const table = file.extend({ name: z.string(), columns: z.array(z.string()), rows: z.number().int() });
/** A part of a partitioned table: `bound` as in `for values from … to …`, and the statements of triggers of its own. */
const partition = z.object({
  name: z.string(),
  parent: z.string(),
  bound: z.string(),
  triggers: z.array(z.string()),
});
/** Where a sequence stands; `last` null if it has not been used. */
const sequence = z.object({ name: z.string(), last: z.string().nullable() });

/** What a backup is of. Names of tables have their schema, and are quoted where SQL needs that. */
export const backupManifest = z.object({
  format: z.literal(1),
  /** When the snapshot was taken, of which all tables are. */
  takenAt: z.iso.datetime(),
  /** Versions of the product and of PostgreSQL. */
  version: z.string(),
  postgres: z.string(),
  /** The migrations whose schema the tables have. */
  migrations: z.array(z.string()),
  tables: z.array(table),
  partitions: z.array(partition),
  sequences: z.array(sequence),
  /** The stored files that the tables refer to, which the backup does not hold: a line of key and bytes for each. */
  media: file.extend({ files: z.number().int(), bytes: z.number() }),
  /** Files of the data folder without which what is sealed or signed cannot be read. */
  keys: z.array(z.string().regex(/^[\w-]+$/)),
});

export type BackupManifest = z.infer<typeof backupManifest>;
export type BackupPartition = z.infer<typeof partition>;
export type BackupTable = z.infer<typeof table>;

export function rowsOf({ tables }: BackupManifest): number {
  return tables.reduce((sum, { rows }) => sum + rows, 0);
}

/** A backup that was taken or restored, for the audit log. */
export function backupEvent(
  action: 'backup.create' | 'backup.restore',
  name: string,
  manifest: BackupManifest,
): AuditEvent {
  const { takenAt } = manifest;
  return {
    action,
    changes: { name: { after: name }, takenAt: { after: takenAt }, rows: { after: rowsOf(manifest) } },
  };
}

/** Parses a manifest.
 * @throws if it is not a manifest, or of a later format. */
export function readManifest(text: string, place: string): BackupManifest {
  const { data, error } = backupManifest.safeParse(JSON.parse(text));
  if (data) return data;
  const faults = error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`).join('; ');
  throw new Error(`${place} is no backup that this version can read: ${faults}`);
}

const namePattern = /^tonearm-(\d{4})(\d{2})(\d{2})T(\d{2})(\d{2})(\d{2})Z$/;

/** `tonearm-20261126T190000Z`: names sort by time. */
export function backupName(takenAt: Date): string {
  return `tonearm-${takenAt.toISOString().replace(/[-:]|\.\d+/g, '')}`;
}

/** Null for what is no name of a backup. */
export function backupTime(name: string): Date | null {
  const [year, month, day, hours, minutes, seconds] = namePattern.exec(name)?.slice(1).map(Number) ?? [];
  if (year === undefined || month === undefined) return null;
  return new Date(Date.UTC(year, month - 1, day, hours, minutes, seconds));
}

/** How long backups are kept: those that neither rule keeps are removed. */
export interface Retention {
  /** The last ones, at least 1. */
  count: number;
  /** Days; undefined: `count` alone decides. */
  days: number | undefined;
}

/** Of the names of complete backups, those to remove. The latest one stays in any case.
 * @param names oldest first. */
export function expiredBackups(names: readonly string[], { count, days }: Retention, now: Date): string[] {
  const since = days === undefined ? Number.POSITIVE_INFINITY : now.getTime() - days * 24 * 60 * 60 * 1000;
  return names.slice(0, -Math.max(count, 1)).filter((name) => (backupTime(name)?.getTime() ?? since) < since);
}
