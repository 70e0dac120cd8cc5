import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { UnsupportedAudioError } from '@tonearm/audio-measure';
import { expect, test } from 'vitest';
import { readAudioMetadata } from '../../../src/media/audio-metadata.service.ts';
import { atFileEnd } from '../../support/file-end.ts';
import { type CorpusFile, makeCorpus } from './corpus.ts';

const folder = await mkdtemp(path.join(tmpdir(), 'tonearm-fuzz-'));
atFileEnd(() => rm(folder, { recursive: true }));

/** Variants of each file of either kind. */
const variants = 20;
/** Bytes at the beginning with headers and tags, where faults do most harm. */
const mostHarm = 3000;
/** Bytes: far less than keeping all variants would take. */
const mostGrowth = 300_000_000;

let seed = 7;
function random(below: number): number {
  seed = (seed * 1_664_525 + 1_013_904_223) % 2 ** 32;
  return Math.floor((seed / 2 ** 32) * below);
}

function* spoilt({ content }: CorpusFile): Generator<Buffer> {
  for (let part = 0; part < variants; part += 1) {
    yield content.subarray(0, Math.floor((content.length * part) / variants));
  }
  for (let variant = 0; variant < variants; variant += 1) {
    const bytes = Buffer.from(content);
    const reach = variant % 2 === 0 ? Math.min(mostHarm, bytes.length) : bytes.length;
    for (let fault = 0; fault < 6; fault += 1) bytes[random(reach)] = [0, 255, random(256)][random(3)] ?? 0;
    yield bytes;
  }
}

test('each file of the corpus, cut off or damaged anywhere, is read or refused with a reason', async () => {
  const files = await makeCorpus(path.join(folder, 'making'));
  const file = path.join(folder, 'spoilt');
  const before = process.memoryUsage();
  const strange: string[] = [];
  const count = { read: 0, refused: 0 };
  for (const [index, one] of files.entries()) {
    // One script of each recipe: the others differ in letters.
    if (files[index - 1]?.sound === one.sound && !one.name.includes('plain')) continue;
    for (const bytes of spoilt(one)) {
      await writeFile(file, bytes);
      try {
        const { duration } = await readAudioMetadata(file);
        if (!(duration > 0)) strange.push(`${one.name}: lasts ${duration}`);
        count.read += 1;
      } catch (error) {
        if (!(error instanceof UnsupportedAudioError)) strange.push(`${one.name}: ${String(error)}`);
        count.refused += 1;
      }
    }
  }
  expect(strange).toEqual([]);
  expect(count.read).toBeGreaterThan(500);
  expect(count.refused).toBeGreaterThan(100);
  const after = process.memoryUsage();
  expect(after.rss - before.rss).toBeLessThan(mostGrowth);
}, 600_000);
