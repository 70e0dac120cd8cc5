import { heldLocks, meaningOf, type TableEffect } from '../persistence/migration-effects.model.ts';
import type { MigrationPlan } from '../wiring/migration-plan.setup.ts';

const shownLength = 110;

/** A program in the database, which may do nothing where there are no rows. */
const program = /^\s*do\b/i;
const programText =
  'a program: what it reads, and for how long, depends on the data; --measure FOLDER measures it';

/** What an update of the schema would do, as text.
 * @param whole also the whole statements. */
export function planText({ migrations, sizes, measuredIn }: MigrationPlan, whole: boolean): string {
  if (migrations.length === 0) return 'No migration is pending.\n';
  const statements = migrations.flatMap((migration) => migration.statements);
  const total = statements.reduce((sum, { milliseconds }) => sum + milliseconds, 0);
  const isUnknown = (text: string) => measuredIn === null && program.test(text);
  const unknown = statements.filter(({ text }) => isUnknown(text)).length;
  const source = measuredIn
    ? `measured with the data of ${measuredIn}`
    : 'estimated from the sizes of the tables; --measure FOLDER measures it with the data of a backup';
  const lines = [
    `Pending: ${migrations.length}, with ${statements.length} statements, in one transaction. All of it takes ${unknown > 0 ? 'at least ' : ''}${durationText(total)} (${source}).`,
    '',
  ];
  for (const migration of migrations) {
    lines.push(migration.name);
    for (const { text, effects, milliseconds } of migration.statements) {
      lines.push(`  ${whole ? text.replaceAll('\n', '\n  ') : shortened(text)}`);
      for (const effect of effects) lines.push(`      ${effectText(effect)}, ${durationText(milliseconds)}`);
      if (isUnknown(text)) lines.push(`      ${programText}`);
      else if (effects.length === 0 && milliseconds >= 1000)
        lines.push(`      ${durationText(milliseconds)}`);
    }
    lines.push('');
  }
  const held = heldLocks(statements);
  if (held.length === 0) lines.push('Nothing is locked that somebody would wait for.');
  else lines.push('Locked from its first statement to the end of all:');
  for (const { table, lock, milliseconds } of held) {
    const rows = Math.round(sizes.get(table)?.rows ?? 0).toLocaleString('en');
    lines.push(`  ${table} (${rows} rows): ${lock}, ${meaningOf(lock)}, for ${durationText(milliseconds)}`);
  }
  return `${lines.join('\n')}\n`;
}

function effectText({ table, lock, rewritten, dropped, scans, indexes }: TableEffect): string {
  const done = [
    lock ? `${lock} (${meaningOf(lock)})` : '',
    dropped ? 'dropped' : '',
    rewritten ? 'rewritten' : '',
    indexes > 0 ? `${indexes} ${indexes === 1 ? 'index' : 'indexes'} made` : '',
    scans > 0 ? 'all rows read' : '',
  ];
  return `${table}: ${done.filter((part) => part !== '').join(', ')}`;
}

function shortened(text: string): string {
  const line = text.replaceAll(/\s+/g, ' ');
  return line.length > shownLength ? `${line.slice(0, shownLength - 1)}…` : line;
}

function durationText(milliseconds: number): string {
  if (milliseconds < 1000) return 'less than 1 s';
  const seconds = Math.round(milliseconds / 1000);
  return seconds < 120 ? `about ${seconds} s` : `about ${Math.round(seconds / 60)} min`;
}
