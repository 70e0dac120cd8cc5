import { expect, test } from 'vitest';
import { planText } from '../../src/cli/plan-text.service.ts';
import type { TableEffect } from '../../src/persistence/migration-effects.model.ts';

const changed: TableEffect = {
  table: 'play',
  lock: 'ACCESS EXCLUSIVE',
  rewritten: true,
  dropped: false,
  scans: 1,
  indexes: 2,
};
const migrations = [
  {
    name: 'Migration20300101000000_tried',
    statements: [
      { text: 'alter table play\n  alter column id type bigint', effects: [changed], milliseconds: 300_000 },
      { text: `do $$ begin perform ${'1 + '.repeat(40)}1; end $$`, effects: [], milliseconds: 4_000 },
      { text: 'analyze play', effects: [], milliseconds: 3_000 },
    ],
  },
];
const sizes = new Map([['play', { name: 'play', rows: 1_234_567, bytes: 1, indexBytes: 1 }]]);

test('the text of a plan says that an estimate knows nothing of what programs read', () => {
  const text = planText({ migrations, sizes, measuredIn: null }, false);
  expect(text).toMatch(
    /^Pending: 1, with 3 statements, in one transaction\. All of it takes at least about 5 min \(estimated from/,
  );
  expect(text).toContain(
    '      play: ACCESS EXCLUSIVE (nobody reads or writes), rewritten, 2 indexes made, all rows read, about 5 min\n',
  );
  expect(text).toMatch(
    /\n {2}do \$\$ begin perform 1 \+ .{70,}…\n {6}a program: what it reads, and for how long/,
  );
  expect(text).toMatch(/\n {2}analyze play\n {6}about 3 s\n/);
  expect(text).toMatch(
    /\n {2}play \(1,234,567 rows\): ACCESS EXCLUSIVE, nobody reads or writes, for about 5 min\n$/,
  );
});

test('the text of a measured plan says how long its programs took, and the whole one shows them', () => {
  const text = planText({ migrations, sizes, measuredIn: '/backups/monday' }, true);
  expect(text).toMatch(/takes about 5 min \(measured with the data of \/backups\/monday\)/);
  expect(text).not.toContain('a program:');
  expect(text).toMatch(/\+ 1; end \$\$\n {6}about 4 s\n/);
  expect(text).toContain('  alter table play\n    alter column id type bigint\n');
});

test('nothing pending is said in a line', () => {
  expect(planText({ migrations: [], sizes, measuredIn: null }, false)).toBe('No migration is pending.\n');
});
