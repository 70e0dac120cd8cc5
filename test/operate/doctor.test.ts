import channel from 'node:diagnostics_channel';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createServer as createTlsServer } from 'node:tls';
import { describe, expect, test } from 'vitest';
import { migrations } from '../../migrations/index.ts';
import { backupName } from '../../src/backup/backup.model.ts';
import { loadConfig } from '../../src/config.ts';
import { examineBackups, longest } from '../../src/doctor/backup.checks.ts';
import { examineMail, examineRedis } from '../../src/doctor/carriers.checks.ts';
import { examineDatabase, examineReplica } from '../../src/doctor/database.checks.ts';
import type { Finding } from '../../src/doctor/finding.model.ts';
import { examineFolders } from '../../src/doctor/machine.checks.ts';
import {
  examineCertificate,
  examinePublicAddress,
  examineServer,
} from '../../src/doctor/public-address.checks.ts';
import { examineBucket, examineMedia } from '../../src/doctor/storage.checks.ts';
import { openStore } from '../../src/wiring/backend.setup.ts';
import { openBackupStore } from '../../src/wiring/backups.setup.ts';
import { mailServer } from '../accounts/mail/mail-server.ts';
import { storeBytes } from '../media/stored-files.ts';
import { testApp } from '../support/app.ts';
import { hasCaddy, startCaddy, withCaddy } from '../support/caddy.ts';
import { testDatabaseUrl } from '../support/database.ts';
import { atFileEnd } from '../support/file-end.ts';
import { freePort } from '../support/free-port.ts';
import { listen, send } from '../support/http.ts';
import { hasNginx, startNginxWithTls, withNginx } from '../support/nginx.ts';
import { hasPgBouncer, startPgBouncer, withPgBouncer } from '../support/pgbouncer.ts';
import { ask } from '../support/postgres.ts';
import { hasRedis, RedisServer, withRedis } from '../support/redis.ts';
import { testS3 } from '../support/s3.ts';
import { type DataFolder, dataFolder, startProgram } from '../support/server.ts';

const secret = 'the key of the server that the doctor looks at';
const known = migrations.map(({ name }) => name);
const trusting = { JWT_SECRET: secret, TRUST_PROXY: 'loopback' };
const app = await testApp({ environment: trusting });
const direct = await listen(app);
const url = String(app.orm.config.get('clientUrl'));
const folder = await mkdtemp(path.join(tmpdir(), 'tonearm-doctor-'));
atFileEnd(() => rm(folder, { recursive: true }));
const closed = await freePort();

const configOf = (environment: Record<string, string>) =>
  loadConfig({ DATA_DIR: app.dataDir, MEDIA_DIR: app.store.folder, ...environment });

/** What was found about each part. */
const conditions = (findings: Finding[]) =>
  Object.fromEntries(findings.map(({ check, condition }) => [check, condition]));

async function lookedAt(place: DataFolder, environment: Record<string, string> = {}) {
  const doctor = await startProgram('tonearm.js', place, { environment, args: ['doctor', '--json'] });
  const { code } = await doctor.ended;
  const { findings } = JSON.parse(doctor.output) as { findings: Finding[] };
  return { code, findings, output: doctor.output };
}

describe('the command', () => {
  test('finds nothing wrong with a new folder, and makes nothing in it', async () => {
    const place = await dataFolder();
    const { code, findings } = await lookedAt(place);
    expect(findings.filter(({ condition }) => condition === 'fault')).toEqual([]);
    expect([code, conditions(findings)]).toMatchObject([0, { database: 'ok', backups: 'warning' }]);
    expect([existsSync(place.data), existsSync(place.media)]).toEqual([false, false]);
  });

  test('says what to do about each thing that is broken, without passwords, and exits with 1', async () => {
    const place = await dataFolder();
    await mkdir(path.join(folder, 'no-backups'));
    const { code, findings, output } = await lookedAt(place, {
      NODE_ENV: 'production',
      JWT_SECRET: secret,
      DATABASE_URL: `postgresql://somebody:hidden@127.0.0.1:${closed}/music`,
      REDIS_URL: `redis://:hidden@127.0.0.1:${closed}`,
      SMTP_URL: `smtp://somebody:hidden@127.0.0.1:${closed}`,
      PUBLIC_URL: `https://127.0.0.1:${closed}`,
      BACKUP_TO: path.join(folder, 'no-backups'),
      MEDIA_DRIVER: 's3',
      S3_BUCKET: 'music',
      S3_ENDPOINT: `http://127.0.0.1:${closed}`,
      S3_ACCESS_KEY_ID: 'hidden',
      S3_SECRET_ACCESS_KEY: 'hidden',
    });
    const faults = findings.filter(({ condition }) => condition === 'fault');
    expect([code, faults.map(({ check }) => check)]).toEqual([
      1,
      ['database', 'media', 'mail', 'Redis', 'public address', 'certificate', 'backups'],
    ]);
    for (const { check, mend } of faults) expect([check, mend]).toEqual([check, expect.stringMatching(/\w/)]);
    expect(output).not.toMatch(/hidden/);
  });

  test('stands beside all others behind the name of the program', async () => {
    const program = await startProgram('tonearm.js', await dataFolder(), { args: ['help'] });
    expect((await program.ended).code).toBe(0);
    const { scripts } = JSON.parse(await readFile('package.json', 'utf8')) as {
      scripts: Record<string, string>;
    };
    const commands = Object.values(scripts).flatMap(
      (script) => /dist\/src\/cli\/([\w-]+)\.js/.exec(script)?.[1] ?? [],
    );
    const listed = /^Commands: (.*)$/m.exec(program.output)?.[1]?.split(', ');
    expect(listed).toEqual([...new Set(commands)].filter((name) => name !== 'schema').sort());
  });

  test('names variables that are wrong, in words and for programs', async () => {
    const doctor = await startProgram('cli/doctor.js', await dataFolder(), {
      environment: { NODE_ENV: 'production', PORT: 'none' },
    });
    expect((await doctor.ended).code).toBe(1);
    expect(doctor.errors).toBe('');
    expect(doctor.output).toMatch(/^FAULT {4}configuration {2}PORT: /m);
    expect(doctor.output).toMatch(/JWT_SECRET: required in production\n +→ .*docs\/configuration\.md/);
    expect(doctor.output).toMatch(/\n\d faults, 0 warnings\n$/);
  });
});

describe('the database', () => {
  test('is well if it is new enough, migrated, and reached directly', async () => {
    const findings = await examineDatabase(configOf({ DATABASE_URL: url }), url, known);
    const parts = ['database', 'extensions', 'clocks', 'schema', 'connections', 'LISTEN', 'pooler'];
    expect(conditions(findings)).toMatchObject(Object.fromEntries(parts.map((part) => [part, 'ok'])));
    expect(findings[0]?.says).toMatch(/^PostgreSQL \d+\.\d+, /);
  });

  test('is told apart from one that lacks migrations, has later ones, or needs more connections', async () => {
    const few = await examineDatabase(configOf({ DATABASE_POOL_MAX: '500' }), url, [...known, 'Next']);
    expect(conditions(few)).toMatchObject({ schema: 'warning', connections: 'warning' });
    const [later] = (await examineDatabase(configOf({}), url, known.slice(0, -1))).filter(
      ({ check }) => check === 'schema',
    );
    expect([later?.condition, later?.says]).toEqual(['fault', expect.stringContaining(String(known.at(-1)))]);
  });

  test('is no replica of itself', async () => {
    const replica = await examineReplica(configOf({ DATABASE_READ_URL: url }));
    expect([replica.condition, replica.says]).toEqual(['warning', expect.stringMatching(/is no replica/)]);
  });

  test.skipIf(!hasPgBouncer)(`${withPgBouncer} in transaction mode, is at fault`, async () => {
    const pooled = await startPgBouncer(url, 'transaction');
    const findings = await examineDatabase(configOf({ DATABASE_URL: pooled }), pooled, known);
    expect(conditions(findings)).toMatchObject({ database: 'ok', LISTEN: 'fault', pooler: 'fault' });
    const ways = { DATABASE_URL: pooled, DATABASE_LISTEN_URL: url };
    // The pooler of this test keeps no prepared statements.
    const both = await examineDatabase(configOf(ways), pooled, known);
    expect(conditions(both)).toMatchObject({ LISTEN: 'ok', pooler: 'warning', connections: 'ok' });
    expect(both.find(({ check }) => check === 'connections')?.says).toMatch(
      /^Up to \d+ connections of PostgreSQL are needed \(\d+ for events.*\); and 20 of the pooler, for requests; /,
    );
    const meant = configOf({ ...ways, DATABASE_PREPARED_STATEMENTS: 'false' });
    expect(conditions(await examineDatabase(meant, pooled, known))).toMatchObject({ pooler: 'ok' });
    const other = configOf({ ...ways, DATABASE_LISTEN_URL: await testDatabaseUrl() });
    expect(conditions(await examineDatabase(other, pooled, known))).toMatchObject({ LISTEN: 'fault' });
    const session = await startPgBouncer(url, 'session');
    const well = await examineDatabase(configOf({ DATABASE_URL: session }), session, known);
    expect(conditions(well)).toMatchObject({ LISTEN: 'ok', pooler: 'ok' });
  });
});

describe('files', () => {
  test('that the database knows are looked for in the folder', async () => {
    const { key } = await storeBytes(app.store);
    await ask(url, `insert into audio_file (key, mime_type, size) values ('${key}', 'audio/mpeg', 100)`);
    expect((await examineMedia(configOf({}), app.store, url)).condition).toBe('ok');
    await rm(path.join(app.store.folder, key));
    const { condition, says } = await examineMedia(configOf({}), app.store, url);
    expect([condition, says]).toEqual(['fault', expect.stringContaining(key)]);
    await ask(url, `delete from audio_file where key = '${key}'`);
  });

  test('in a bucket are written, read by a link, and removed', async () => {
    const { environment, requests } = await testS3();
    const config = configOf(environment);
    const found = await examineBucket(config, await openStore(config));
    expect([found.condition, found.says]).toEqual(['ok', expect.stringContaining('can be written')]);
    expect(requests.filter((line) => /doctor/.test(line)).map((line) => line.split(' ')[0])).toEqual(
      expect.arrayContaining(['PUT', 'GET', 'DELETE']),
    );
  });

  test('need folders that can be written, and disks with room', async () => {
    const well = await examineFolders(configOf({}));
    expect(well.map(({ check }) => check)).toEqual([
      'disk of the data folder',
      'data folder',
      'disk of the media folder',
      'media folder',
    ]);
    expect(well.filter(({ condition }) => condition === 'fault')).toEqual([]);
    // A file system of the kernel, without room and not to be written.
    const proc = await examineFolders(configOf({ DATA_DIR: '/proc/tonearm' }));
    expect(proc[0]).toMatchObject({ check: 'disk of the data folder', condition: 'fault' });
  });
});

test('a mail server is asked whether it takes mails; nothing is sent', async () => {
  const box = await mailServer();
  expect((await examineMail(configOf({ SMTP_URL: box.url }))).condition).toBe('ok');
  expect(box.deliveries).toEqual([]);
  const production = { NODE_ENV: 'production', JWT_SECRET: secret, MAIL: 'log' };
  expect((await examineMail(configOf(production))).condition).toBe('warning');
});

test.skipIf(!hasRedis)(`a Redis that answers is well ${withRedis}`, async () => {
  const redis = await RedisServer.start();
  expect((await examineRedis(configOf({ REDIS_URL: redis.url }))).condition).toBe('ok');
});

test('backups are as young as the schedule promises, or at fault', async () => {
  const place = path.join(folder, 'backups');
  const taken = new Date('2026-11-01T02:15:00Z');
  await mkdir(path.join(place, backupName(taken)), { recursive: true });
  await writeFile(path.join(place, backupName(taken), 'manifest.json'), '{}');
  const config = configOf({ BACKUP_TO: place, BACKUP_SCHEDULE: '15 2 * * *' });
  const after = (hours: number) =>
    examineBackups(
      config,
      (name) => openBackupStore(config, name),
      new Date(taken.getTime() + hours * 3_600_000),
    );
  expect(await after(26)).toMatchObject({ condition: 'ok', says: expect.stringContaining('26.0 hours old') });
  expect(await after(50)).toMatchObject({ condition: 'fault', mend: expect.stringContaining(place) });
  const hours = ['0 * * * *', '15 2 * * *', '0 3 * * 0', '0 3 1 * *', undefined].map((schedule) =>
    Math.round(longest(schedule) / 3_600_000),
  );
  expect(hours).toEqual([24, 48, 336, 1488, 168]);
});

describe('the server', () => {
  const port = new URL(direct).port;

  test('is found on its port, and so is that nothing runs there', async () => {
    expect((await examineServer(configOf({ PORT: port }))).says).toBe('It runs and is ready');
    expect((await examineServer(configOf({ PORT: String(closed) }))).says).toMatch(/does not run/);
  });

  test('says how a request reached it only to somebody who knows its key', async () => {
    const answer = await send(`${direct}/health/seen`, { headers: { 'x-tonearm-proof': '1.x' } });
    expect([answer.status, (await send(`${direct}/health/seen`)).status]).toEqual([404, 404]);
    const others = await examinePublicAddress(configOf({ PUBLIC_URL: direct }), 'another key');
    expect(conditions(others)).toMatchObject({ 'public address': 'ok', proxy: 'warning', WebSockets: 'ok' });
  });

  test('without a proxy must not believe anybody, and is told so', async () => {
    const [, proxy] = await examinePublicAddress(configOf({ PUBLIC_URL: direct, ...trusting }), secret);
    expect([proxy?.condition, proxy?.mend]).toEqual(['fault', expect.stringContaining('remove TRUST_PROXY')]);
  });

  test('behind something that is not Tonearm is not found', async () => {
    const other = createServer((_request, response) => response.end('It works!')).listen(0, '127.0.0.1');
    await once(other, 'listening');
    atFileEnd(() => void other.close());
    const address = `http://127.0.0.1:${(other.address() as AddressInfo).port}`;
    const [found] = await examinePublicAddress(configOf({ PUBLIC_URL: address }), secret);
    expect([found?.condition, found?.says]).toEqual(['fault', expect.stringContaining('not Tonearm')]);
  });

  test('one that breaks off in the middle of its answer does not answer', async () => {
    const breaking = createServer((_request, response) => {
      const headArrived = 'http.client.response.finish';
      const breakOff = () => {
        channel.unsubscribe(headArrived, breakOff);
        setImmediate(() => response.socket?.resetAndDestroy());
      };
      channel.subscribe(headArrived, breakOff);
      response.writeHead(200, { 'content-length': '100' }).write('{');
    }).listen(0, '127.0.0.1');
    atFileEnd(() => breaking.close());
    await once(breaking, 'listening');
    const address = `http://127.0.0.1:${(breaking.address() as AddressInfo).port}`;
    const [found] = await examinePublicAddress(configOf({ PUBLIC_URL: address }), secret);
    expect(found).toMatchObject({ condition: 'fault', says: expect.stringContaining('does not answer') });
  });

  test('behind a certificate that has expired is at fault', async () => {
    const [cert, key] = await Promise.all(
      ['expired.pem', 'valid.key'].map((name) => readFile(`test/support/certificates/${name}`)),
    );
    const tls = createTlsServer({ cert, key }).listen(0, '127.0.0.1');
    await once(tls, 'listening');
    atFileEnd(() => void tls.close());
    const { port: at } = tls.address() as AddressInfo;
    const found = await examineCertificate(configOf({ PUBLIC_URL: `https://localhost:${at}` }));
    expect(found).toMatchObject({ condition: 'fault', says: expect.stringMatching(/^It expired on .*2021/) });
  });
});

describe.skipIf(!hasNginx)(`the shipped configuration of nginx, ${withNginx}`, async () => {
  const nginx = hasNginx
    ? await startNginxWithTls({ behind: direct, media: app.store.folder })
    : ({} as never);

  test('gets by over TLS: name, protocol, address and WebSockets are as they should be', async () => {
    const config = configOf({ PUBLIC_URL: nginx.overTls, ...trusting });
    const findings = await examinePublicAddress(config, secret);
    expect(findings.filter(({ condition }) => condition !== 'ok')).toEqual([]);
    expect(findings[1]?.says).toMatch(/^It says for whom it asks \(127\.0\.0\.1\), by https:\/\/localhost:/);
    // Its certificate is of nobody's authority.
    expect((await examineCertificate(config)).says).toMatch(/^Nobody trusts it: /);
    const plain = await fetch(`${nginx.redirecting}/songs?x=1`, { redirect: 'manual' });
    expect([plain.status, plain.headers.get('location')]).toEqual([301, 'https://127.0.0.1/songs?x=1']);
  });

  test('is of no use to a server that does not trust it, which the doctor tells', async () => {
    const careless = await testApp({ orm: app.orm, environment: { JWT_SECRET: secret } });
    const other = await startNginxWithTls({ behind: await listen(careless), media: careless.store.folder });
    for (const address of [other.overTls, other.address]) {
      const [, proxy] = await examinePublicAddress(configOf({ PUBLIC_URL: address }), secret);
      expect([proxy?.condition, proxy?.mend]).toEqual([
        'fault',
        expect.stringContaining('TRUST_PROXY=127.0.0.1'),
      ]);
    }
  });
});

test.skipIf(!hasCaddy)(`the shipped configuration of Caddy gets by, ${withCaddy}`, async () => {
  const address = await startCaddy(direct);
  const findings = await examinePublicAddress(configOf({ PUBLIC_URL: address, ...trusting }), secret);
  expect(findings.filter(({ condition }) => condition !== 'ok')).toEqual([]);
  expect(conditions(findings)).toEqual({ 'public address': 'ok', proxy: 'ok', WebSockets: 'ok' });
});
