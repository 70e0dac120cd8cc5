import { PassThrough } from 'node:stream';
import { expect, onTestFinished, test, vi } from 'vitest';
import { displayOn, formatBytes, formatDuration } from '../../src/cli/import-progress.service.ts';
import type { FileOutcome } from '../../src/importing/import-outcome.model.ts';

/** What stands in for the standard output, and what was written to it. */
function screen(isTTY: boolean) {
  const stream = Object.assign(new PassThrough(), { isTTY, columns: 120, rows: 30, fd: 1 });
  let text = '';
  stream.on('data', (chunk) => {
    text += chunk;
  });
  return { stream: stream as unknown as NodeJS.WriteStream, text: () => text };
}

const added = (warnings: string[] = []): FileOutcome => ({
  status: 'added',
  file: 'a.mp3',
  bytes: 5_000_000,
  additions: { artists: 0, albums: 0 },
  warnings,
  tracks: [],
});
const failed: FileOutcome = { status: 'failed', file: 'b\u{1b}[2J.mp3', bytes: 0, reason: 'it is\nempty' };

test('a terminal shows a bar with the rate and the remaining time, and faults above it', () => {
  // However long the machine is busy with something else meanwhile.
  vi.useFakeTimers();
  onTestFinished(() => void vi.useRealTimers());
  const { stream, text } = screen(true);
  const display = displayOn(stream);
  display.total(4);
  vi.advanceTimersByTime(10);
  display.outcome(added(['its embedded picture is broken']));
  display.outcome(failed);
  display.note('Nearly there.');
  display.end();
  expect(text()).toContain('warning: a.mp3: its embedded picture is broken\n');
  expect(text()).toContain('failed: b\u{FFFD}[2J.mp3: it is\u{FFFD}empty\n');
  expect(text()).toContain('Nearly there.\n');
  expect(text()).toMatch(/█+░+ 50 % \| 2 of 4 files \| \d+ files\/s, [\d.]+ [MG]B\/s, 0 s left/);
});

test('without a terminal there is a line for every five per cent, without control characters', () => {
  const { stream, text } = screen(false);
  const display = displayOn(stream);
  display.total(200);
  for (let file = 0; file < 199; file += 1) display.outcome(added());
  display.outcome(failed);
  display.end();
  const lines = text().trimEnd().split('\n');
  expect(lines[0]).toBe('200 files to import');
  expect(
    lines.filter((line) => /^\d+ % \| \d+ of 200 files \| \d+ files\/s, .*\/s, \d+ s left$/.test(line)),
  ).toHaveLength(20);
  expect(lines).toContain('failed: b\u{FFFD}[2J.mp3: it is\u{FFFD}empty');
  expect(text()).not.toContain('\u{1b}');
});

test('without a terminal there is a line at least every ten seconds', () => {
  vi.useFakeTimers();
  try {
    const { stream, text } = screen(false);
    const display = displayOn(stream);
    display.total(1000);
    display.outcome(added());
    vi.advanceTimersByTime(25_000);
    display.end();
    vi.advanceTimersByTime(25_000);
    expect(text().trimEnd().split('\n')).toHaveLength(3);
  } finally {
    vi.useRealTimers();
  }
});

test.each([
  [0, '0 B'],
  [0.4, '0 B'],
  [999, '999 B'],
  [1500, '1.5 kB'],
  [2_340_000, '2.3 MB'],
  [5e9, '5.0 GB'],
  [5e15, '5000.0 TB'],
])('%d bytes are shown as %s', (bytes, text) => {
  expect(formatBytes(bytes)).toBe(text);
});

test.each([
  [0, '0 s'],
  [59.4, '59 s'],
  [59.6, '1 min 0 s'],
  [125, '2 min 5 s'],
  [7325, '2 h 2 min'],
])('%d seconds are shown as %s', (seconds, text) => {
  expect(formatDuration(seconds)).toBe(text);
});
