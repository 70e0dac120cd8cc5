import { execFile } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify, stripVTControlCharacters } from 'node:util';
import { expect, onTestFinished, test } from 'vitest';
import { migrations } from '../../migrations/index.ts';
import { testDatabaseUrl } from '../support/database.ts';
import { patientEnvironment } from '../support/patience.ts';
import { ask } from '../support/postgres.ts';

const root = path.resolve(import.meta.dirname, '../..');
const url = await testDatabaseUrl();

/** Runs MikroORM's command line as `npx mikro-orm …` does. */
async function mikroOrm(command: string[], environment: NodeJS.ProcessEnv): Promise<string> {
  const script = path.join(root, 'node_modules/@mikro-orm/cli/cli.js');
  const { stdout } = await promisify(execFile)(process.execPath, [script, ...command], {
    cwd: root,
    env: { ...process.env, ...patientEnvironment, ...environment },
  });
  return stripVTControlCharacters(stdout);
}

test('mikro-orm migration:list lists every migration of a migrated database', async () => {
  const output = await mikroOrm(['migration:list'], { DATABASE_URL: url });
  for (const { name } of migrations) expect(output).toContain(name);
});

test('mikro-orm migration:create finds nothing to change if the migrations match the entities', async () => {
  const output = await mikroOrm(['migration:create'], { DATABASE_URL: url });
  expect(output).toContain('No changes required');
});

test('mikro-orm migration:create names a migration so that it sorts after all others', async () => {
  const folder = await mkdtemp(path.join(tmpdir(), 'tonearm-mikro-orm-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  const options = ['--blank', '--name', 'next', '--path', folder];
  await mikroOrm(['migration:create', ...options], { DATABASE_URL: url });
  const names = migrations.map(({ name }) => name);
  const [file = ''] = await readdir(folder);
  const name = path.basename(file, '.ts');
  expect(name).toMatch(/^Migration\d{14}_next$/);
  expect([...names, name].sort().at(-1)).toBe(name);
  expect(await readFile(path.join(folder, file), 'utf8')).toContain(`class ${name} extends Migration`);
});

test('mikro-orm migration:create writes exactly the changes, and reverts only these', async () => {
  const changed = await testDatabaseUrl();
  await ask(changed, 'drop index song_audio_index; alter table album drop constraint album_title_check');
  const folder = await mkdtemp(path.join(tmpdir(), 'tonearm-mikro-orm-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  await mikroOrm(['migration:create', '--path', folder], { DATABASE_URL: changed });
  const [file = ''] = await readdir(folder);
  const [up = '', down = ''] = (await readFile(path.join(folder, file), 'utf8')).split('override down');
  const statements = (text: string) => text.match(/(?<=addSql\(`).*(?=`\))/g);
  expect(statements(up)).toEqual([
    expect.stringContaining('alter table "album" add constraint "album_title_check"'),
    'create index "song_audio_index" on "song" ("audio_key");',
  ]);
  expect(statements(down)?.sort()).toEqual([
    'alter table "album" drop constraint "album_title_check";',
    'drop index "song_audio_index";',
  ]);
});

test('mikro-orm debug works on the embedded database by default', async () => {
  const folder = await mkdtemp(path.join(tmpdir(), 'tonearm-mikro-orm-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  const output = await mikroOrm(['debug'], { DATABASE_URL: '', DATA_DIR: folder });
  expect(output).toContain('database connection successful');
});
