import { Box, Typography } from '@mui/material';
import type { AuditRecord } from './audit.data.ts';

interface Change {
  before?: unknown;
  after?: unknown;
}

/** Characters; a longer value is cut. */
const longest = 120;

/** What changed: each field, before and after. */
export function AuditChanges({ changes }: Pick<AuditRecord, 'changes'>) {
  const given = Object.entries((changes ?? {}) as Record<string, Change>);
  if (given.length === 0) return null;
  return (
    <Box component="dl" sx={{ m: 0, display: 'grid', gridTemplateColumns: 'auto 1fr', columnGap: 1 }}>
      {given.map(([field, change]) => (
        <Box key={field} sx={{ display: 'contents' }}>
          <Typography component="dt" variant="caption" color="text.secondary">
            {field}
          </Typography>
          <Typography component="dd" variant="caption" sx={{ m: 0, overflowWrap: 'anywhere' }}>
            {'before' in change && <del>{shown(change.before)}</del>}
            {'before' in change && 'after' in change && ' → '}
            {'after' in change && <ins style={{ textDecoration: 'none' }}>{shown(change.after)}</ins>}
          </Typography>
        </Box>
      ))}
    </Box>
  );
}

function shown(value: unknown): string {
  if (value === null || value === undefined || value === '') return '–';
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  return text.length > longest ? `${text.slice(0, longest)}…` : text;
}
