import { randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readFile, rename, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import chromiumPackage, { inflate } from '@sparticuz/chromium';
import { type Browser, chromium } from 'playwright-core';

const options = [
  '--headless=shell',
  '--no-sandbox',
  '--autoplay-policy=no-user-gesture-required',
  '--mute-audio',
  '--font-render-hinting=none',
];

/** Starts a Chromium, which the caller closes. */
export async function startChromium(further: readonly string[] = []): Promise<Browser> {
  const folder = await unpackedBrowser();
  return chromium.launch({
    executablePath: path.join(folder, 'chromium'),
    args: [...options, ...further],
    // Libraries missing on a machine without a desktop.
    env: { ...process.env, LD_LIBRARY_PATH: path.join(folder, 'al2023/lib') },
  });
}

/** Unpacks Chromium, once for each version. */
async function unpackedBrowser(): Promise<string> {
  const entry = createRequire(import.meta.url).resolve('@sparticuz/chromium');
  const root = path.dirname(path.dirname(entry));
  const { version } = JSON.parse(await readFile(path.join(root, 'package.json'), 'utf8'));
  const folder = path.resolve(import.meta.dirname, `../../.data/test-browser-${version}`);
  if (existsSync(folder)) return folder;
  const draft = `${folder}-${randomUUID()}`;
  await mkdir(draft, { recursive: true });
  try {
    await unpackInto(draft, path.join(root, 'bin'));
    await rename(draft, folder);
  } catch (error) {
    await rm(draft, { recursive: true, force: true });
    // Another process may have been faster.
    if (!existsSync(folder)) throw error;
  }
  return folder;
}

/** The package only unpacks to the system's temporary folder, which this variable sets. */
async function unpackInto(folder: string, packed: string): Promise<void> {
  const before = process.env.TMPDIR;
  process.env.TMPDIR = folder;
  try {
    await chromiumPackage.executablePath(packed);
    await inflate(path.join(packed, 'al2023.tar.br'));
  } finally {
    if (before === undefined) delete process.env.TMPDIR;
    else process.env.TMPDIR = before;
  }
}
