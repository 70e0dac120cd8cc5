import { readdirSync } from 'node:fs';
import { UnderscoreNamingStrategy } from '@mikro-orm/core';
import { TSMigrationGenerator } from '@mikro-orm/migrations';

export const migrationsFolder = 'migrations';

const minute = 60 * 1000;
const namePattern = /^Migration(\d{4})(\d{2})(\d{2})(\d{2})(\d{2})(\d{2})/;

/** Names a new migration so that it sorts after the existing ones, some of which have future dates.
 * @param timestamp the time as `yyyymmddhhmmss`. */
export function migrationName(timestamp: string, name?: string): string {
  const plain = new UnderscoreNamingStrategy();
  const latest = readdirSync(migrationsFolder)
    .filter((file) => namePattern.test(file))
    .sort()
    .at(-1);
  const stamp = latest ? [timestamp, minuteAfter(latest)].sort().at(-1) : timestamp;
  return plain.classToMigrationName(stamp ?? timestamp, name);
}

function minuteAfter(migration: string): string {
  const [year = 0, month = 0, ...rest] = (namePattern.exec(migration) ?? []).slice(1).map(Number);
  const [day, hours, minutes, seconds] = rest;
  const time = new Date(Date.UTC(year, month - 1, day, hours, minutes, seconds) + minute);
  return time.toISOString().replace(/\.\d+Z$|\D/g, '');
}

/** Names the class of a migration like its file. */
export class MigrationNaming extends UnderscoreNamingStrategy {
  override classToMigrationName(timestamp: string, name?: string): string {
    return migrationName(timestamp, name);
  }
}

/** Table or index that a statement creates, changes or drops. */
const subjectPattern = /^(?:create|alter|drop) (?:unique )?(?:table|index)(?: if (?:not )?exists)? "(\w+)"/i;

const subjectOf = (statement: string) => subjectPattern.exec(statement)?.[1];

/** Writes the way back of a migration without triggers, functions and partitions that the migration does not touch: for
 * the comparison in that direction, MikroORM's options to ignore them have no effect. */
export class MigrationFile extends TSMigrationGenerator {
  override generateMigrationFile(className: string, { up, down }: { up: string[]; down: string[] }): string {
    const subjects = new Set(up.map(subjectOf));
    const back = down.filter((statement) => {
      const subject = subjectOf(statement);
      return subject !== undefined && subjects.has(subject);
    });
    return super.generateMigrationFile(className, { up, down: back });
  }
}
