import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseEnv } from 'node:util';
import { collectDefaultMetrics, Registry } from 'prom-client';
import { describe, expect, test } from 'vitest';
import { parseAllDocuments, parse as parseYaml } from 'yaml';
import { loadConfig } from '../../src/config.ts';
import { environmentSchema } from '../../src/environment.checks.ts';
import { atFileEnd } from '../support/file-end.ts';
import { commandsIn, howToRun } from './documented-commands.ts';

const root = path.resolve(import.meta.dirname, '../..');
const text = (file: string) => readFileSync(path.join(root, file), 'utf8');
const json = (file: string) => JSON.parse(text(file));
const variables = new Set(Object.keys(environmentSchema.shape));

const folder = await mkdtemp(path.join(tmpdir(), 'tonearm-shipped-'));
atFileEnd(() => rm(folder, { recursive: true }));

const has = (program: string) => spawnSync(program, ['--version'], { stdio: 'ignore' }).error === undefined;

describe('the tarball', () => {
  test('has all that is built, and neither sources nor tests', () => {
    const [packed] = Object.values(
      JSON.parse(
        execFileSync('npm', ['pack', '--dry-run', '--json', '--ignore-scripts'], {
          cwd: root,
          encoding: 'utf8',
          stdio: ['ignore', 'pipe', 'ignore'],
        }),
      ),
    ) as { files: { path: string }[] }[];
    const files = packed?.files.map((file) => file.path) ?? [];
    const places = ['LICENSE', 'README.md', 'package.json', 'public/reference.css', 'public/share.js'];
    expect(files).toEqual(expect.arrayContaining(places));
    const allowed = /^(dist|public|player\/dist|admin\/dist|explorer\/dist)\/|^[\w.]+$/;
    expect(files.filter((file) => !allowed.test(file) || /\.(ts|map|tsbuildinfo)$/.test(file))).toEqual([]);
  });

  test('lists what the bundled workspaces depend on, in the same versions', () => {
    const { dependencies } = json('package.json') as { dependencies: Record<string, string> };
    expect(Object.keys(dependencies).filter((name) => name.startsWith('@tonearm/'))).toEqual([]);
    for (const name of ['audio-measure', 'demo-music', 'embedded-postgres'])
      expect(dependencies).toMatchObject(json(`packages/${name}/package.json`).dependencies);
  });
});

describe('the image', () => {
  test('is built from every workspace, and runs as nobody in particular', () => {
    const dockerfile = text('Dockerfile');
    for (const { workspaces } of [json('package.json') as { workspaces: string[] }])
      for (const folder of workspaces.flatMap((name) =>
        name === 'packages/*'
          ? readdirSync(path.join(root, 'packages')).map((one) => `packages/${one}`)
          : name,
      ))
        if (existsSync(path.join(root, folder, 'package.json')))
          expect(dockerfile).toContain(`COPY ${folder}/package.json ${folder}/`);
    expect(dockerfile).toMatch(/\nUSER node\n[\s\S]*HEALTHCHECK [\s\S]*--start-period=/);
  });

  test('compose sets only variables that exist, keeps no secret, and denies every service what it does not need', () => {
    const { services } = parseYaml(text('compose.yaml'), { merge: true }) as {
      services: Record<
        string,
        { environment?: Record<string, string>; read_only: boolean; cap_drop: string[] }
      >;
    };
    for (const name of Object.keys(services.server?.environment ?? {})) expect(variables).toContain(name);
    for (const [name, { read_only: readOnly, cap_drop: denied }] of Object.entries(services))
      expect([name, readOnly, denied]).toEqual([name, true, ['ALL']]);
    expect(text('compose.yaml')).not.toMatch(/(PASSWORD|SECRET): [^$\n]|:[^$/\s]+@/);
  });
});

describe('Kubernetes', () => {
  const place = path.join(root, 'deploy/kubernetes');
  const files = readdirSync(place);
  const objects = files
    .flatMap((file) => parseAllDocuments(readFileSync(path.join(place, file), 'utf8')))
    .map((document) => document.toJS());
  const manifest = (kind: string) => objects.find((object) => object.kind === kind);

  test('all manifests are applied, and set only variables that exist', () => {
    const others = files.filter((file) => file !== 'kustomization.yaml');
    expect(manifest('Kustomization').resources.toSorted()).toEqual(others.toSorted());
    for (const name of Object.keys(manifest('ConfigMap').data)) expect(variables).toContain(name);
  });

  test('a pod has longer to stop than the server takes, and waits before; it is asked at the right addresses', () => {
    const { spec } = manifest('Deployment').spec.template;
    const [{ lifecycle, readinessProbe, livenessProbe }] = spec.containers;
    const waits = Number(lifecycle.preStop.exec.command[1]);
    const stops = Number(manifest('ConfigMap').data.SHUTDOWN_TIMEOUT_MS) / 1000;
    expect(spec.terminationGracePeriodSeconds).toBeGreaterThan(waits + stops + 2);
    expect([readinessProbe.httpGet.path, livenessProbe.httpGet.path]).toEqual(['/ready', '/health']);
  });

  test('pods are added by a figure that the server has', async () => {
    const [{ pods }] = manifest('HorizontalPodAutoscaler').spec.metrics;
    const registry = new Registry();
    collectDefaultMetrics({ register: registry });
    expect(registry.getSingleMetric(pods.metric.name)).toBeDefined();
    registry.clear();
  });
});

test.skipIf(!has('systemd-analyze'))(
  'the unit of systemd is well, but for the place of the program',
  async () => {
    const unit = text('deploy/systemd/tonearm.service');
    const program = '/opt/tonearm/node_modules/.bin/node';
    expect(unit).toContain(`ExecStart=${program} `);
    const file = path.join(folder, 'tonearm.service');
    await writeFile(file, unit.replace(program, process.execPath));
    const { status, stderr } = spawnSync('systemd-analyze', ['verify', file], { encoding: 'utf8' });
    expect([status, stderr.split('\n').filter((line) => line.includes('tonearm.service'))]).toEqual([0, []]);
  },
);

describe('the commands of docs/operate', () => {
  const commands = commandsIn(path.join(root, 'docs/operate'));
  const known = commands.map(({ command }) => ({ command, how: howToRun(command) }));

  test('are all run by tests, or named with the reason why not', () => {
    expect(known.filter(({ how }) => how === undefined)).toEqual([]);
    for (const { how } of known)
      if (how && 'shownBy' in how)
        expect([how.shownBy, text(how.shownBy)]).toEqual([how.shownBy, expect.stringContaining(how.text)]);
  });

  test('work as they stand, where they change nothing', async () => {
    for (const part of ['deploy', 'package.json'])
      await symlink(path.join(root, part), path.join(folder, part));
    let run = 0;
    for (const { command, how } of known) {
      if (!how || !('run' in how) || (how.needs && !has(how.needs))) continue;
      const { status, stderr } = spawnSync('bash', ['-c', command], { cwd: folder, encoding: 'utf8' });
      expect([command, status, stderr]).toEqual([command, 0, '']);
      run += 1;
    }
    if (has('openssl')) expect(run).toBeGreaterThan(2);
  });

  test('make an environment in which the server would start in production', async () => {
    if (!has('openssl')) return;
    const set = parseEnv(await readFile(path.join(folder, '.env'), 'utf8')) as Record<string, string>;
    expect(loadConfig({ ...set, NODE_ENV: 'production' }).production).toBe(true);
    expect(set.POSTGRES_PASSWORD).toMatch(/^[0-9a-f]{48}$/);
  });
});

test('links between the pages of docs/operate lead somewhere', () => {
  const place = path.join(root, 'docs/operate');
  for (const page of readdirSync(place))
    for (const [, link = ''] of readFileSync(path.join(place, page), 'utf8').matchAll(
      /\]\(([^)\s#]+)[^)]*\)/g,
    ))
      if (!link.startsWith('http'))
        expect([page, link, existsSync(path.join(place, link))]).toEqual([page, link, true]);
});
