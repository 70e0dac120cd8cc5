import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

export interface DocumentedCommand {
  page: string;
  command: string;
}

/** How a documented command is run by tests, or why it is not. */
export type How =
  /** As it stands, in an empty folder. */
  | { run: true; needs?: string }
  /** By what another file has, in the text of which this is. */
  | { shownBy: string; text: string }
  | { notRun: string };

/** All commands in blocks of the shell, also those within lists. */
export function commandsIn(folder: string): DocumentedCommand[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.md'))
    .flatMap((page) =>
      [...readFileSync(path.join(folder, page), 'utf8').matchAll(/^ *```sh\n([\s\S]*?)^ *```/gm)]
        .flatMap(([, block = '']) => block.replaceAll('\\\n', ' ').split('\n'))
        .map((line) => line.replace(/\s+#.*$|^#.*$/, '').trim())
        .filter((command) => command !== '')
        .map((command) => ({ page, command })),
    );
}

const doctorTest = { shownBy: 'test/operate/doctor.test.ts' };
const inProduction = { shownBy: '.ci/production' };
const backupTest = { shownBy: 'test/backup/backup.test.ts' };
const rollingRestart = { shownBy: 'test/process/machines/machines.test.ts' };
const asRoot = { notRun: 'It changes the machine: users, /opt, /etc, services' };
const noEngine = {
  notRun: 'There is no Docker engine; Dockerfile and compose.yaml are compared with what they are made of',
};
const noCluster = {
  notRun: 'There is no cluster; the manifests are read, and compared with the configuration',
};

const ways: [RegExp, How][] = [
  [
    /^npm run backup -- \S+( --verify( --prune)?)?$/,
    { ...backupTest, text: "run('backup', kept, '--verify', '--prune')" },
  ],
  [/^npm run backup -- \S+ --list$/, { ...backupTest, text: "run('backup', kept, '--list')" }],
  [/^npm run restore -- \S+ --force$/, { ...backupTest, text: "run('restore', kept, '--force')" }],
  [
    /^npm run migrate -- --plan( --measure \S+)?$/,
    { ...backupTest, text: "run('migrate', '--plan', '--measure', kept)" },
  ],
  [
    /^npm run upgrade-database -- --from-backup /,
    { ...backupTest, text: "run('upgrade-database', '--from-backup', kept)" },
  ],
  [
    /^npm run upgrade-database -- --binaries /,
    { ...backupTest, text: "run('upgrade-database', '--binaries', folder)" },
  ],
  [/^npm run upgrade-database( -- --back)?$/, { ...backupTest, text: 'undoUpgrade(config)' }],
  [/^npm run doctor( -- --json)?$/, { ...doctorTest, text: "'doctor', '--json'" }],
  [/^npx \.\/tonearm-[\d.]+\.tgz$/, { ...inProduction, text: 'tonearm/dist/src/tonearm.js' }],
  [/^npx \.\/tonearm-[\d.]+\.tgz doctor$/, { ...doctorTest, text: "'tonearm.js'" }],
  [
    /^npx \.\/tonearm-[\d.]+\.tgz (admin:create|import) /,
    { shownBy: 'test/operate/doctor.test.ts', text: "['help']" },
  ],
  [/^npm pack$/, { shownBy: 'test/operate/shipped-files.test.ts', text: "'pack', '--dry-run'" }],
  [/^npm ci --omit=dev$/, { ...inProduction, text: 'npm ci --omit=dev' }],
  [/^npm start$/, { ...inProduction, text: 'start npm start' }],
  [/^openssl rand -base64 48$/, { run: true, needs: 'openssl' }],
  [/^printf '[^']*' "\$\(openssl .* > \.env$/, { run: true, needs: 'openssl' }],
  [/^systemd-analyze security --offline=true /, { run: true, needs: 'systemd-analyze' }],
  [
    /^systemd-analyze verify /,
    { shownBy: 'test/operate/shipped-files.test.ts', text: "'systemd-analyze', ['verify'" },
  ],
  [/^(nginx |cp deploy\/nginx\.conf )/, { ...doctorTest, text: 'startNginxWithTls(' }],
  [/^(caddy |cp deploy\/Caddyfile )/, { ...doctorTest, text: 'startCaddy(' }],
  [
    /^npm run admin:create -- --email /,
    { shownBy: 'test/accounts/admin/admin.command.ts', text: "name = 'admin-create'" },
  ],
  [/^npm run totp:reset -- --email /, { shownBy: 'test/accounts/access/totp.test.ts', text: 'totp-reset' }],
  [
    /^(useradd|install|printf|cp deploy\/systemd\/|systemctl|journalctl|systemd-run|npm install --prefix) ?/,
    asRoot,
  ],
  [/^npm run (backup|restore) -- /, { shownBy: 'test/backup/backup.test.ts', text: 'takeBackup(' }],
  [/^npm run upgrade-database/, { shownBy: 'test/backup/backup.test.ts', text: "run('upgrade-database'" }],
  [/^curl .*\/ready$/, { ...rollingRestart, text: 'await machine.start()' }],
  [/^sleep \d+$/, { ...rollingRestart, text: 'until nginx has it back' }],
  [/^docker /, noEngine],
  [/^kubectl /, noCluster],
  [/^npm audit/, { notRun: 'It asks the registry' }],
];

export function howToRun(command: string): How | undefined {
  return ways.find(([pattern]) => pattern.test(command))?.[1];
}
