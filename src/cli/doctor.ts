import '../node-version.ts';
import 'reflect-metadata';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { migrations } from '../../migrations/index.ts';
import { type Config, ConfigError } from '../config.ts';
import { examine, type Patient } from '../doctor/examination.service.ts';
import type { Condition, Finding } from '../doctor/finding.model.ts';
import { DiskStore } from '../media/disk.store.ts';
import { openStore } from '../wiring/backend.setup.ts';
import { openBackupStore } from '../wiring/backups.setup.ts';
import { openDatabase } from '../wiring/database.setup.ts';
import { makeLogger } from '../wiring/logger.setup.ts';
import { presentSigningKey } from '../wiring/signing-key.setup.ts';
import { readCommandLine } from './command-line.service.ts';
import { readConfig, reportFailure } from './command-session.setup.ts';

const usage = `Usage: npm run doctor [-- OPTIONS]

Looks at all that an installation needs, and says what to do about what it finds: Node.js, folders and disks, the database and its
extensions, clocks, notifications, poolers, media, mail, S3, Redis, the server, its public address through the proxy, the
certificate, backups. The server may be running or not; nothing is changed. Run it as the user of the server, with its
environment.

  --json  writes the findings as JSON, for programs
  --help  shows this

Exit codes: 0 all is well, or only warnings; 1 something is at fault; 2 wrong usage.
`;

const marks: Record<Condition, string> = { ok: 'ok', warning: 'WARNING', fault: 'FAULT', skipped: '-' };

const given = readCommandLine(usage, { json: { type: 'boolean', default: false } });
if (given) await reportFailure(() => doctor(given.values.json));

async function doctor(asJson: boolean): Promise<number> {
  const findings = await examination();
  process.stdout.write(asJson ? `${JSON.stringify({ findings }, null, 2)}\n` : textOf(findings));
  return findings.some(({ condition }) => condition === 'fault') ? 1 : 0;
}

async function examination(): Promise<Finding[]> {
  try {
    const config = readConfig();
    return [
      {
        check: 'configuration',
        condition: 'ok',
        says: `All variables can be read (${config.production ? 'production' : 'not production'})`,
      },
      ...(await examine(await patientOf(config))),
    ];
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error;
    // Without a configuration, nobody knows what else to look at.
    return error.faults.map((says) => ({
      check: 'configuration',
      condition: 'fault' as const,
      says,
      mend: 'Correct it in .env, or where else the server gets its environment; docs/configuration.md describes each variable.',
    }));
  }
}

async function patientOf(config: Config): Promise<Patient> {
  // What else would be logged is a finding.
  const logger = await makeLogger('silent', process.stderr);
  const present = config.database.url !== undefined || existsSync(path.join(config.dataDir, 'postgres'));
  return {
    config,
    secret: await presentSigningKey(config.accounts.jwtSecret, config.dataDir),
    migrations: migrations.map(({ name }) => name),
    openDatabase: present ? () => openDatabase(config, logger) : undefined,
    // The folder of media is not made.
    openStore: async () => (config.media.s3 ? openStore(config) : new DiskStore(config.media.dir)),
    openBackups: (place) => openBackupStore(config, place),
  };
}

function textOf(findings: readonly Finding[]): string {
  const width = Math.max(...findings.map(({ check }) => check.length));
  const lines = findings.flatMap(({ check, condition, says, mend }) => [
    `${marks[condition].padEnd(7)}  ${check.padEnd(width)}  ${says}`,
    ...(mend === undefined ? [] : [`${' '.repeat(width + 11)}→ ${mend}`]),
  ]);
  const number = (condition: Condition) => findings.filter((each) => each.condition === condition).length;
  return `${lines.join('\n')}\n\n${number('fault')} faults, ${number('warning')} warnings\n`;
}
