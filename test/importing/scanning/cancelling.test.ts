import { expect, test } from 'vitest';
import { ScanReport } from '../../../src/importing/scanning/scan-report.model.ts';
import { ScanRun } from '../../../src/importing/scanning/scan-run.service.ts';
import { noise } from '../../support/noise.ts';
import { Library } from './library.ts';

/** Files that are written together, and those that are read ahead. */
const batch = { size: 100, readAhead: 48 };
const library = await Library.open();

/** A tenth of a second of noise, as WAV. */
function crackle(seed: number): Buffer {
  const sound = noise(1600, seed);
  const head = Buffer.alloc(44);
  head.write('RIFF', 0);
  head.writeUInt32LE(36 + sound.length, 4);
  head.write('WAVEfmt ', 8);
  head.writeUInt32LE(16, 16);
  head.writeUInt16LE(1, 20);
  head.writeUInt16LE(1, 22);
  head.writeUInt32LE(8000, 24);
  head.writeUInt32LE(16_000, 28);
  head.writeUInt16LE(2, 32);
  head.writeUInt16LE(16, 34);
  head.write('data', 36);
  head.writeUInt32LE(sound.length, 40);
  return Buffer.concat([head, sound]);
}

/** Cancels a scan once it has seen so many files. */
class CancellingReport extends ScanReport {
  constructor(cancelledAt: number, cancel: AbortController) {
    super();
    let seen = 0;
    Object.defineProperty(this.counts, 'seen', {
      enumerable: true,
      get: () => seen,
      set(value: number) {
        seen = value;
        if (value === cancelledAt) cancel.abort();
      },
    });
  }
}

test('a cancelled scan has ended when all is written that it had begun to write', async () => {
  for (let file = 0; file < 2 * batch.size; file += 1) await library.write(`${file}.wav`, crackle(file));
  const { orm, store, config } = library.app;
  const cancel = new AbortController();
  await new ScanRun({
    services: { em: orm.em, store, limits: config.media },
    folders: [library.folder],
    except: [],
    report: new CancellingReport(batch.size + batch.readAhead, cancel),
    signal: cancel.signal,
    checkTurn: async () => undefined,
  }).run();
  expect(await library.songs()).toHaveLength(batch.size);
});
