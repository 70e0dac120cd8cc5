import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import type { Browser } from 'playwright-core';
import { startChromium } from '../../test/support/chromium.ts';
import { freePort } from '../../test/support/free-port.ts';

/** Not a dependency: it brings 114 packages of 176 MB, for figures that are wanted now and then. */
const lighthouse = 'lighthouse@13.5.0';
const categories = ['performance', 'accessibility', 'best-practices'] as const;
/** Lighthouse's own devices: a phone on a slow network whose processor is four times slower than this one, and a desktop. */
const devices = { phone: [], desktop: ['--preset=desktop'] };
const least = 0.95;

interface Report {
  categories: Record<string, { score: number; auditRefs: { id: string; weight: number }[] }>;
  audits: Record<
    string,
    { title: string; score: number | null; displayValue?: string; numericValue?: number }
  >;
}

/** Prints what Lighthouse says of pages of the player. Fails below 95. */
export async function measurePages(url: string): Promise<void> {
  const port = await freePort();
  const browser = await startChromium([`--remote-debugging-port=${port}`]);
  try {
    const pages = await pagesOf(browser, url);
    for (const [device, flags] of Object.entries(devices))
      for (const [name, at] of Object.entries(pages))
        tell(`${name}, ${device}`, await report(at, port, flags));
  } finally {
    await browser.close();
  }
}

/** Those that anybody sees. */
async function pagesOf(browser: Browser, url: string): Promise<Record<string, string>> {
  const page = await browser.newPage();
  // The demo catalog comes after the start.
  do await page.goto(url, { waitUntil: 'networkidle' });
  while ((await page.locator('main a[href^="/albums/"]').count()) === 0);
  const hrefOf = async (kind: string) => {
    const link = page.locator(`main a[href^="/${kind}/"]`).first();
    return `${url}${await link.getAttribute('href')}`;
  };
  const pages = {
    home: url,
    album: await hrefOf('albums'),
    artist: await hrefOf('artists'),
    search: `${url}/search?q=a`,
    'sign in': `${url}/sign-in`,
  };
  await page.close();
  return pages;
}

async function report(at: string, port: number, flags: readonly string[]): Promise<Report> {
  const only = `--only-categories=${categories.join(',')}`;
  const options = [at, `--port=${port}`, only, '--quiet', '--output=json', ...flags];
  const { stdout } = await promisify(execFile)(
    'npm',
    ['exec', '--yes', `--package=${lighthouse}`, '--', 'lighthouse', ...options],
    {
      maxBuffer: 100_000_000,
    },
  );
  return JSON.parse(stdout) as Report;
}

function tell(name: string, { categories: found, audits }: Report): void {
  const scores = categories.map(
    (category) => `${category} ${Math.round((found[category]?.score ?? 0) * 100)}`,
  );
  const times = [
    'first-contentful-paint',
    'largest-contentful-paint',
    'total-blocking-time',
    'cumulative-layout-shift',
  ];
  const figures = times.map((id) => `${id} ${audits[id]?.displayValue ?? '?'}`);
  process.stdout.write(`${name}: ${scores.join(', ')}; ${figures.join(', ')}\n`);
  for (const category of categories)
    if ((found[category]?.score ?? 0) < least) {
      process.exitCode = 1;
      for (const { id, weight } of found[category]?.auditRefs ?? [])
        if (weight > 0 && (audits[id]?.score ?? 1) < 0.9)
          process.stdout.write(`  ${category}: ${audits[id]?.title}\n`);
    }
}
