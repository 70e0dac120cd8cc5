import { randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { findBinaries, versionOfData } from '@tonearm/embedded-postgres';
import type { JobHelpers } from 'graphile-worker';
import { Client } from 'pg';
import { beforeAll, describe, expect, inject, test } from 'vitest';
import { backupJobs } from '../../src/backup/backup.jobs.ts';
import { type BackupManifest, backupName, expiredBackups } from '../../src/backup/backup.model.ts';
import { removeExpired, takeBackup } from '../../src/backup/backup.service.ts';
import { type BackupStore, completeBackups } from '../../src/backup/backup.store.ts';
import { DiskBackupStore } from '../../src/backup/disk-backup.store.ts';
import { findBackup, restoreBackup, verifyBackup } from '../../src/backup/restore.service.ts';
import { restoreKeys } from '../../src/backup/restored-keys.service.ts';
import { missingMedia } from '../../src/backup/restored-media.service.ts';
import { loadConfig } from '../../src/config.ts';
import { migrateFor, openBackupStore } from '../../src/wiring/backups.setup.ts';
import { openDatabase } from '../../src/wiring/database.setup.ts';
import { moveData, undoUpgrade, upgradeDatabase } from '../../src/wiring/database-upgrade.setup.ts';
import { openOrm } from '../../src/wiring/orm.setup.ts';
import { signingKeyFile } from '../../src/wiring/signing-key.setup.ts';
import { testApp } from '../support/app.ts';
import { catalogFactory } from '../support/catalog.ts';
import { atFileEnd } from '../support/file-end.ts';
import { given } from '../support/given.ts';
import { ask, postgresIn } from '../support/postgres.ts';
import { dropDatabase } from '../support/run-end.ts';
import { testS3 } from '../support/s3.ts';
import { dataFolder, startProgram, startServer } from '../support/server.ts';
import { databaseUrl, makeEmptyDatabase } from '../support/template.ts';

const app = await testApp();
const serverUrl = inject('serverUrl');
const url = String(app.orm.config.get('clientUrl'));
const folder = await mkdtemp(path.join(tmpdir(), 'tonearm-backup-'));
atFileEnd(() => rm(folder, { recursive: true }));
const store = new DiskBackupStore(path.join(folder, 'kept'));
const source = { databaseUrl: url, dataDir: app.dataDir, keyFiles: [signingKeyFile], version: '1.2.3' };
const migrate = migrateFor(app.config);

let backup = '';
let manifest: BackupManifest;

/** An empty database, and what was made beside it, dropped in the end. */
async function emptyDatabase(): Promise<string> {
  const name = await makeEmptyDatabase(serverUrl, inject('template'));
  atFileEnd(async () => {
    const client = new Client({ connectionString: serverUrl });
    await client.connect();
    for (const one of await databasesNamed(name)) await dropDatabase(client, one);
    await client.end();
  });
  return databaseUrl(serverUrl, name);
}

async function databasesNamed(prefix: string): Promise<string[]> {
  const rows = await ask<{ name: string }>(
    serverUrl,
    'select datname as name from pg_database where starts_with(datname, $1)',
    [prefix],
  );
  return rows.map(({ name }) => name);
}

const nameOf = (address: string) => new URL(address).pathname.slice(1);

/** The rows of each table, whatever their order. */
async function contentOf(address: string): Promise<Record<string, string>> {
  const content: Record<string, string> = {};
  for (const { name } of manifest.tables) {
    const [row] = await ask<{ sum: string }>(
      address,
      `select count(*) || ' ' || coalesce(md5(string_agg(row, e'\\n' order by row collate "C")), '') as sum
       from (select t::text as row from ${name} as t) as rows`,
    );
    content[name] = String(row?.sum);
  }
  return content;
}

beforeAll(async () => {
  const catalog = catalogFactory(app.orm);
  const album = catalog.album({ title: 'Tab\tand \\ and\nline', image: catalog.image() });
  for (let number = 1; number <= 20; number += 1) catalog.song({ album, trackNumber: number, genre: 'Dub' });
  await catalog.save();
  const register = `mutation { register(input: { email: "ann@example.org", password: "correct horse battery", fullName: "Ann Ćao" }) {
    user { id } accessToken } }`;
  const { data } = await app.query<{ register: { accessToken: string } }, Record<string, never>>(register);
  const ann = app.from({ token: given(data).register.accessToken });
  const { data: songs } = await ann.query<{ songs: { nodes: { id: string }[] } }, Record<string, never>>(
    '{ songs(first: 20) { nodes { id } } }',
  );
  for (const { id } of given(songs).songs.nodes.slice(0, 3)) {
    await ann.query(`mutation { likeSong(songId: "${id}") { errors { message } } }`);
    await ann.query(
      `mutation { recordPlay(input: { songId: "${id}", clientId: "${randomUUID()}" }) { errors { message } } }`,
    );
  }
  await ann.query('mutation { createPlaylist(input: { name: "Ann\'s" }) { errors { message } } }');
  // A play of long ago, in a part of the table that a new database does not have.
  await app.orm.em
    .fork()
    .execute(
      `create table if not exists play_2019_03 partition of play for values from ('2019-03-01') to ('2019-04-01')`,
    );
  await app.orm.em.fork().execute(
    `insert into play (id, user_id, song_id, played_at)
     select gen_random_uuid(), account.id, song.id, '2019-03-05' from account, song limit 1`,
  );
  await mkdir(app.dataDir, { recursive: true });
  await writeFile(path.join(app.dataDir, 'jwt-secret'), 'the key of the signatures');
  const taken = await takeBackup(source, store, new Date());
  backup = taken.name;
  manifest = taken.manifest;
});

describe('a backup', () => {
  test('holds every row, is readable by its owner only, and is restored into an empty database, where all goes on', async () => {
    expect(manifest.tables.find(({ name }) => name === 'public.song')?.rows).toBe(20);
    expect(manifest.keys).toEqual(['jwt-secret']);
    const { mode } = await stat(path.join(folder, 'kept', backup));
    expect((mode & 0o777).toString(8)).toBe('700');
    const target = await emptyDatabase();
    const before = await contentOf(url);
    const restored = await restoreBackup(store, backup, { databaseUrl: target, migrate }, false);
    expect(restored.aside).toBeNull();
    expect(await contentOf(target)).toEqual(before);
    expect(await databasesNamed(nameOf(target))).toEqual([nameOf(target)]);

    const orm = await openOrm({
      url: target,
      poolMax: 5,
      poolPerClient: 5,
      poolWaitMs: 30_000,
      statementTimeoutMs: 30_000,
    });
    atFileEnd(() => orm.close(true));
    const again = await testApp({ orm });
    const { data } = await again.query<
      { login: { user: { fullName: string; likedSongs: { totalCount: number } } } },
      Record<string, never>
    >(
      `mutation { login(input: { email: "ann@example.org", password: "correct horse battery" }) { user { fullName } } }`,
    );
    expect(data?.login.user.fullName).toBe('Ann Ćao');
    // Triggers and references are there again.
    const catalog = catalogFactory(orm);
    const song = catalog.song({ title: 'Zanzibar' });
    await catalog.save();
    const found = await again.query<
      { song: { title: string; artist: { songCount: number } } },
      Record<string, never>
    >(`{ song(id: "${song.id}") { title artist { songCount } } }`);
    expect(found.data?.song).toEqual({ title: 'Zanzibar', artist: { songCount: 1 } });
    await expect(
      ask(target, `insert into song_like (user_id, song_id) values (gen_random_uuid(), gen_random_uuid())`),
    ).rejects.toThrow(/foreign key/);
  });

  test('passes when it is verified, which leaves no database behind', async () => {
    const databases = await databasesNamed(nameOf(url));
    expect((await verifyBackup(store, backup, { databaseUrl: url, migrate })).takenAt).toBe(manifest.takenAt);
    expect(await databasesNamed(nameOf(url))).toEqual(databases);
  });

  test('is of one moment, while somebody writes in several tables', async () => {
    let stop = false;
    const writing = (async () => {
      while (!stop) {
        const catalog = catalogFactory(app.orm);
        catalog.song({ album: catalog.album() });
        await catalog.save();
      }
    })();
    const taken = await takeBackup(source, store, new Date(Date.now() + 1000));
    stop = true;
    await writing;
    const rows = (name: string) =>
      taken.manifest.tables.find((table) => table.name === `public.${name}`)?.rows ?? 0;
    // Each album of these has one song, in the same transaction.
    expect(rows('song') - 20).toBe(rows('album') - 1);
    await verifyBackup(store, taken.name, { databaseUrl: url, migrate });
    await store.remove(taken.name);
  });
});

describe('nothing is lost by a restore', () => {
  test('that meets data, or a server, unless it is forced; and then they are kept', async () => {
    await expect(restoreBackup(store, backup, { databaseUrl: url, migrate }, false)).rejects.toThrow(
      /There are data in the database .* --force/,
    );
    await expect(restoreBackup(store, backup, { databaseUrl: url, migrate }, true)).rejects.toThrow(
      /in use by .*tonearm.*\. Stop every server first/,
    );
    const target = await emptyDatabase();
    await restoreBackup(store, backup, { databaseUrl: target, migrate }, false);
    await ask(target, `update account set full_name = 'Later'`);
    const { aside } = await restoreBackup(store, backup, { databaseUrl: target, migrate }, true);
    expect(await ask(target, 'select full_name from account')).toEqual([{ full_name: 'Ann Ćao' }]);
    expect(await ask(databaseUrl(serverUrl, String(aside)), 'select full_name from account')).toEqual([
      { full_name: 'Later' },
    ]);
  });

  test('of a damaged backup, or of a later version', async () => {
    const target = await emptyDatabase();
    const damaged = new DiskBackupStore(path.join(folder, 'damaged'));
    const { name } = await takeBackup(source, damaged, new Date());
    const file = path.join(folder, 'damaged', name, 'song.copy.zst');
    await writeFile(file, await readFile(path.join(folder, 'damaged', name, 'album.copy.zst')));
    const restore = () => restoreBackup(damaged, name, { databaseUrl: target, migrate }, false);
    await expect(restore()).rejects.toThrow();
    await writeFile(file, (await readFile(file)).subarray(0, 20));
    await expect(restore()).rejects.toThrow();
    const place = path.join(folder, 'damaged', name, 'manifest.json');
    const text = await readFile(place, 'utf8');
    await writeFile(
      place,
      text.replace(/"migrations": \[/, '"migrations": ["Migration20990101000000_later",'),
    );
    await expect(restore()).rejects.toThrow(
      /A later version made the backup, with Migration20990101000000_later/,
    );
    await writeFile(place, text.replace('"format": 1', '"format": 2'));
    await expect(restore()).rejects.toThrow(/no backup that this version can read: format/);
    await rm(place);
    await expect(findBackup(damaged)).rejects.toThrow(/There is no complete backup/);
    expect(
      await ask(target, `select relname from pg_class where relnamespace = 'public'::regnamespace`),
    ).toEqual([]);
    expect(await databasesNamed(nameOf(target))).toEqual([nameOf(target)]);
  });

  test('of keys and of media files: what differs or is missing is told', async () => {
    const data = path.join(folder, 'data');
    const keys = (force: boolean) => restoreKeys(store, backup, manifest, data, force);
    expect(await keys(false)).toEqual(['The key jwt-secret is that of the backup.']);
    expect(await keys(false)).toEqual(['The key jwt-secret is the same.']);
    await writeFile(path.join(data, 'jwt-secret'), 'another one');
    expect((await keys(false))[0]).toMatch(/differs .* was left/);
    expect(await readFile(path.join(data, 'jwt-secret'), 'utf8')).toBe('another one');
    await keys(true);
    expect(await readFile(path.join(data, 'jwt-secret'), 'utf8')).toBe('the key of the signatures');
    expect(await readFile(path.join(data, 'jwt-secret.before'), 'utf8')).toBe('another one');
    // The factory makes rows without files.
    expect(await missingMedia(store, backup, manifest, app.store)).toHaveLength(manifest.media.files);
    expect(manifest.media).toMatchObject({ files: 21, bytes: 21_000 });
  });
});

test('the last ones are kept, and those of some days; interrupted ones go after a day', async () => {
  const days = (count: number) => new Date(Date.UTC(2026, 0, 31 - count));
  const names = [9, 8, 5, 3, 1, 0].map((ago) => backupName(days(ago)));
  expect(expiredBackups(names, { count: 2, days: undefined }, days(0))).toEqual(names.slice(0, 4));
  expect(expiredBackups(names, { count: 2, days: 6 }, days(0))).toEqual(names.slice(0, 2));
  const old = new DiskBackupStore(path.join(folder, 'old'));
  const { name } = await takeBackup(source, old, days(9));
  const second = await takeBackup(source, old, days(0));
  const interrupted = backupName(days(5));
  await old.write(interrupted, 'song.copy.zst', await old.read(name, 'song.copy.zst'));
  expect(await completeBackups(old)).toEqual([name, second.name]);
  expect(await removeExpired(old, { count: 1, days: undefined }, days(0))).toEqual([name, interrupted]);
  expect(await readdir(old.place)).toEqual([second.name]);
});

test('a bucket holds the same', async () => {
  const s3 = await testS3();
  const config = loadConfig({ ...s3.environment, MEDIA_DRIVER: 'disk', DATA_DIR: app.dataDir });
  const bucket: BackupStore = await openBackupStore(config, `s3://${s3.bucket}/nightly`);
  const { name } = await takeBackup(source, bucket, new Date());
  expect(await completeBackups(bucket)).toEqual([name]);
  await verifyBackup(bucket, name, { databaseUrl: url, migrate });
  await app.orm.em.fork().execute('select pg_sleep(1)');
  const plan = { ...source, openStore: async () => bucket, orm: app.orm, logger: app.logger };
  const { 'backup:take': take } = backupJobs({ ...plan, retention: { count: 1, days: undefined } });
  await take?.(null, {} as JobHelpers);
  const [kept, ...others] = await completeBackups(bucket);
  expect(others).toEqual([]);
  expect(kept).not.toBe(name);
  const line = app.log.find(({ msg }) => msg === 'Took a backup');
  expect(line).toMatchObject({ removed: [name], backup: `s3://${s3.bucket}/nightly/${kept}` });
  const told = await ask(url, "select actor_id, changes from audit_entry where action = 'backup.create'");
  expect(told).toMatchObject([{ actor_id: null, changes: { name: { after: kept } } }]);
});

const installation = await dataFolder();
const kept = path.join(folder, 'commands');
const run = async (script: string, ...args: string[]) => {
  const program = await startProgram(`cli/${script}.js`, installation, { args });
  const { code } = await program.ended;
  return { code, output: program.output };
};

/** A dozen processes start in each of the following, which takes a busy machine minutes. */
const patience = { timeout: 600_000 };

test(
  'the commands back up an own PostgreSQL while the server runs, and restore it while none does',
  patience,
  async () => {
    const administrator = { ADMIN_EMAIL: 'admin@example.org', ADMIN_PASSWORD: 'correct horse battery' };
    const server = await startServer(installation, { DEMO_CATALOG: 'false', ...administrator });
    const backedUp = await run('backup', kept, '--verify', '--prune');
    expect(backedUp.output).toMatch(
      /tables with \d+ rows.*keys: jwt-secret\n.*all of it is there\.\nRemoved: none\n/,
    );
    expect(backedUp.code).toBe(0);
    expect((await run('backup', kept, '--list')).output).toMatch(/^tonearm-\w+ {2}.* version .* \d+ rows\n/);
    const elsewhere = await dataFolder();
    const listing = await startProgram('cli/backup.js', elsewhere, { args: [kept, '--list'] });
    expect([(await listing.ended).code, listing.output]).toEqual([0, expect.stringMatching(/ \d+ rows\n$/)]);
    // No database was opened, nor one made.
    expect(existsSync(elsewhere.data)).toBe(false);
    expect(await run('restore', kept, '--force')).toMatchObject({
      code: 1,
      output: expect.stringMatching(/in use by .*tonearm.*Stop every server first/),
    });
    expect(
      await postgresIn(installation, "select action from audit_entry where action like 'backup.%'"),
    ).toEqual([{ action: 'backup.create' }]);
    await postgresIn(installation, "update account set full_name = 'Later'");
    await server.process.stop();
    expect(await run('restore', kept)).toMatchObject({ code: 1, output: expect.stringMatching(/--force/) });
    const restored = await run('restore', kept, '--force');
    expect(restored.output).toMatch(
      /Restored \d+ rows of tonearm-\w+, taken at .*\.\nWhat was there before is in the database "tonearm_before_\w+"\.\nThe key jwt-secret is the same\.\n/,
    );
    expect(restored.code).toBe(0);
    expect(await run('restore', path.join(folder, 'nothing'))).toMatchObject({
      code: 1,
      output: expect.stringMatching(/There is no complete backup in/),
    });
    expect(await run('backup')).toMatchObject({ code: 2, output: expect.stringMatching(/BACKUP_TO/) });
  },
);

test(
  'a backup leaves the schema of an earlier release as it is, and an update can be measured in it',
  patience,
  async () => {
    const earlier = path.join(folder, 'earlier');
    const { output: reverted } = await run('migrate', 'down');
    const name = /^Reverted: (\w+)\n$/.exec(reverted)?.[1] ?? 'nothing';
    expect(await run('backup', earlier)).toMatchObject({
      code: 0,
      output: expect.stringMatching(/\nThe schema is that of an earlier release, and was left so\.\n$/),
    });
    const { output: plan } = await run('migrate', '--plan', '--measure', earlier);
    expect(plan).toMatch(/^Pending: 1, .* \(measured with the data of .*earlier\/tonearm-\w+\)\.\n/);
    expect(plan).toContain(`\n${name}\n`);
    expect(await run('migrate')).toMatchObject({ code: 0 });
    const empty = await dataFolder();
    const program = await startProgram('cli/backup.js', empty, { args: [earlier] });
    expect((await program.ended).code).toBe(1);
    expect(program.output).toBe('The database is empty: there is nothing to back up.\n');
  },
);

test(
  'the data of the embedded PostgreSQL move to a new one, whatever is killed in between, and back',
  patience,
  async () => {
    expect(await run('migrate', '--plan', '--measure', kept)).toEqual({
      code: 0,
      output: 'No migration is pending.\n',
    });
    // The embedded data move to a new cluster, as for another major version, whose programs this test does without.
    const config = loadConfig({ DATA_DIR: installation.data });
    const { aside, rows } = await moveData(config, app.logger, { older: await findBinaries() });
    expect(path.basename(aside)).toBe(
      `cluster-${await versionOfData(path.join(installation.data, 'postgres'))}`,
    );
    expect(rows).toBeGreaterThan(10);
    // As if it had been killed between the two renames: the next start finishes it.
    const cluster = path.join(installation.data, 'postgres', 'cluster');
    await rename(cluster, `${cluster}-next`);
    const again = await startServer(installation, { DEMO_CATALOG: 'false' });
    expect(await postgresIn(installation, 'select full_name from account')).not.toEqual([
      { full_name: 'Later' },
    ]);
    // The log is that of the backup, which was taken before it was told.
    expect(
      await postgresIn(installation, "select action from audit_entry where action like 'backup.%'"),
    ).toEqual([{ action: 'backup.restore' }]);
    await expect(moveData(config, app.logger, { fromBackup: kept })).rejects.toThrow(
      /Stop every server first/,
    );
    await again.process.stop();
    // What an upgrade kept under an older number comes back, and what was there is kept.
    const { ino } = await stat(aside);
    await rename(aside, `${cluster}-17`);
    expect(await upgradeDatabase(config, app.logger, {}, () => undefined)).toBeNull();
    expect(path.basename((await undoUpgrade(config)).aside)).toBe(path.basename(aside));
    expect((await stat(cluster)).ino).toBe(ino);
    await expect(undoUpgrade(config)).rejects.toThrow(/No data of an older version are kept/);
    // Data of another version are refused by the server, which names the command.
    await writeFile(path.join(cluster, 'PG_VERSION'), '17\n');
    await expect(openDatabase(config, app.logger)).rejects.toThrow(
      /made by PostgreSQL 17, another major version.*"npm run upgrade-database"/,
    );
    expect(await run('upgrade-database', '--binaries', folder)).toMatchObject({
      code: 1,
      output: expect.stringMatching(/no bin\/postgres in .*--from-backup FOLDER/s),
    });
    expect(await run('upgrade-database', '--from-backup', kept)).toMatchObject({
      code: 0,
      output: expect.stringMatching(
        /The data of PostgreSQL 17 are in .*cluster-17: npm run upgrade-database -- --back/,
      ),
    });
  },
);
