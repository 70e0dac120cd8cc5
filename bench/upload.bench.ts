import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createReadStream, createWriteStream, openAsBlob } from 'node:fs';
import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { availableParallelism, tmpdir } from 'node:os';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';
import { setTimeout as wait } from 'node:timers/promises';
import sharp from 'sharp';
import { freePort } from '../test/support/free-port.ts';
import { fileOf, upload } from '../test/support/upload.ts';

/** Measures what a large upload adds to the peak of the server's memory, its speed compared with a plain copy of
 * the file, and the time for a picture.
 * Usage: npm run bench -- upload [MEGABYTES], by default 500. */
const megabytes = Number(process.argv[2] ?? 500);
const admin = { email: 'bench@example.org', password: 'correct horse battery' };
const home = await mkdtemp(path.join(tmpdir(), 'tonearm-bench-'));
const write = (line: string) => void process.stdout.write(`${line}\n`);
const url = `http://127.0.0.1:${await freePort()}`;
const server = spawn(process.execPath, ['dist/src/main.js'], {
  stdio: ['ignore', 'ignore', 'inherit'],
  env: {
    ...process.env,
    PORT: new URL(url).port,
    HOST: '127.0.0.1',
    DATA_DIR: path.join(home, 'data'),
    MEDIA_DIR: path.join(home, 'media'),
    DEMO_CATALOG: 'false',
    LOG_LEVEL: 'error',
    AUDIO_MAX_BYTES: String(megabytes * 1_000_000 + 1000),
    ADMIN_EMAIL: admin.email,
    ADMIN_PASSWORD: admin.password,
  },
});

try {
  await ready();
  const token = await signIn();
  write(`${availableParallelism()} processors, Node ${process.version}`);
  // Excludes loading and compiling at the first upload.
  await sendSong(await makeWav('small.wav', 1_000_000), token);
  const large = await makeWav('large.wav', megabytes * 1_000_000);
  const before = await peakOf(server.pid);
  const uploaded = await timed(() => sendSong(large, token));
  const after = await peakOf(server.pid);
  const copied = await timed(() => copy(large));
  write(`peak memory: ${before.toFixed(1)} MiB before, ${after.toFixed(1)} MiB after ${megabytes} MB`);
  write(
    `upload ${uploaded.toFixed(2)} s, plain copy ${copied.toFixed(2)} s, ratio ${(uploaded / copied).toFixed(2)}`,
  );
  await measurePictures(token);
} finally {
  server.kill('SIGTERM');
  await once(server, 'exit');
  await rm(home, { recursive: true, force: true });
}

/** Photographs of 12 megapixels, one after another and twenty at once. */
async function measurePictures(token: string): Promise<void> {
  const noise = { type: 'gaussian' as const, mean: 128, sigma: 20 };
  const photograph = await sharp({
    create: { width: 4000, height: 3000, channels: 3, background: 'red', noise },
  })
    .jpeg({ quality: 80 })
    .toBuffer();
  const send = () => sendPicture(photograph, token);
  await send();
  const before = await peakOf(server.pid);
  const one = await timed(send);
  const twenty = await timed(() => Promise.all(Array.from({ length: 20 }, send)));
  const rise = (await peakOf(server.pid)) - before;
  write(
    `a picture of ${(photograph.length / 1e6).toFixed(1)} MB and 12 megapixels: ${one.toFixed(2)} s; ` +
      `20 at once: ${twenty.toFixed(2)} s, ${rise.toFixed(1)} MiB more at the peak`,
  );
}

async function sendSong(file: string, token: string): Promise<void> {
  const input = {
    audio: new File([await openAsBlob(file)], 'song.wav'),
    title: path.basename(file),
    artist: 'Noise',
  };
  await send(
    'mutation ($input: CreateSongInput!) { payload: createSong(input: $input) { errors { message } } }',
    input,
    token,
  );
}

async function sendPicture(picture: Buffer, token: string): Promise<void> {
  const input = { image: fileOf(picture, 'me.jpeg') };
  await send(
    'mutation ($input: UpdateProfileInput!) { payload: updateProfile(input: $input) { errors { message } } }',
    input,
    token,
  );
}

async function send(query: string, input: object, token: string): Promise<void> {
  const { data, errors } = await upload<{ payload: { errors: object[] } }, object>(
    url,
    query,
    { input },
    { token },
  );
  if (!data || data.payload.errors.length > 0) throw new Error(JSON.stringify({ data, errors }));
}

/** A WAV file with incompressible audio. */
async function makeWav(name: string, bytes: number): Promise<string> {
  const file = path.join(home, name);
  const header = Buffer.alloc(44);
  header.write('RIFF', 0);
  header.writeUInt32LE(bytes - 8, 4);
  header.write('WAVEfmt ', 8);
  header.writeUInt32LE(16, 16);
  header.writeUInt16LE(1, 20);
  header.writeUInt16LE(2, 22);
  header.writeUInt32LE(44_100, 24);
  header.writeUInt32LE(176_400, 28);
  header.writeUInt16LE(4, 32);
  header.writeUInt16LE(16, 34);
  header.write('data', 36);
  header.writeUInt32LE(bytes - 44, 40);
  await writeFile(file, header);
  const sound = createReadStream('/dev/urandom', { end: bytes - 45 });
  await pipeline(sound, createWriteStream(file, { flags: 'a' }));
  if ((await stat(file)).size !== bytes) throw new Error('The file has another size');
  return file;
}

async function copy(file: string): Promise<void> {
  await pipeline(createReadStream(file), createWriteStream(`${file}.copy`, { flush: true }));
}

/** MiB: the peak memory of the process. */
async function peakOf(pid: number | undefined): Promise<number> {
  const status = await readFile(`/proc/${pid}/status`, 'utf8');
  return Number(/VmHWM:\s*(\d+)/.exec(status)?.[1]) / 1024;
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return (performance.now() - start) / 1000;
}

async function signIn(): Promise<string> {
  const query = 'mutation ($input: LoginInput!) { login(input: $input) { accessToken } }';
  const headers = { 'content-type': 'application/json' };
  const body = JSON.stringify({ query, variables: { input: admin } });
  const response = await fetch(`${url}/graphql`, { method: 'POST', headers, body });
  const { data } = (await response.json()) as { data: { login: { accessToken: string } } };
  return data.login.accessToken;
}

async function ready(): Promise<void> {
  while (!(await fetch(`${url}/ready`).catch(() => null))?.ok) {
    if (server.exitCode !== null) throw new Error('The server did not start');
    await wait(200);
  }
}
