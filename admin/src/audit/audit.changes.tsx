import { Box, Button, ButtonBase, Dialog, DialogActions, DialogContent, DialogTitle } from '@mui/material';
import { useState } from 'react';
import type { AuditRecord } from './audit.data.ts';
import { BeforeAndAfter, type Change } from './before.after.tsx';

/** Characters of a value in the list. */
const longest = 120;

const twoLines = {
  display: '-webkit-box',
  WebkitBoxOrient: 'vertical',
  WebkitLineClamp: '2',
  overflow: 'hidden',
  overflowWrap: 'anywhere',
  typography: 'caption',
} as const;

interface AuditChangesProps extends Pick<AuditRecord, 'changes'> {
  /** What happened, as the title of the whole. */
  title: string;
}

/** What changed: each field, before and after. Two lines of it, which open the whole. */
export function AuditChanges({ changes, title }: AuditChangesProps) {
  const [open, setOpen] = useState(false);
  const given = Object.entries((changes ?? {}) as Record<string, Change>);
  if (given.length === 0) return null;
  const close = () => setOpen(false);
  return (
    <>
      <ButtonBase
        aria-haspopup="dialog"
        onClick={() => setOpen(true)}
        sx={{ textAlign: 'start', borderRadius: 1, '&:hover, &:focus-visible': { bgcolor: 'action.hover' } }}
      >
        <Box component="span" sx={twoLines}>
          {given.map(([field, change], index) => (
            <span key={field}>
              {index > 0 && ' · '}
              <Name>{field}</Name> <BeforeAndAfter change={change} longest={longest} />
            </span>
          ))}
        </Box>
      </ButtonBase>
      <Dialog open={open} onClose={close} fullWidth maxWidth="sm" aria-labelledby="audit-changes">
        <DialogTitle id="audit-changes">{title}</DialogTitle>
        <DialogContent>
          <AllChanges given={given} />
        </DialogContent>
        <DialogActions>
          <Button onClick={close}>Close</Button>
        </DialogActions>
      </Dialog>
    </>
  );
}

function AllChanges({ given }: { given: [string, Change][] }) {
  return (
    <Box component="dl" sx={{ m: 0, typography: 'body2' }}>
      {given.map(([field, change]) => (
        <Box key={field} sx={{ mb: 1.5 }}>
          <dt>
            <Name>{field}</Name>
          </dt>
          <Box component="dd" sx={{ m: 0, whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }}>
            <BeforeAndAfter change={change} />
          </Box>
        </Box>
      ))}
    </Box>
  );
}

function Name({ children }: { children: string }) {
  return (
    <Box component="span" sx={{ color: 'text.secondary' }}>
      {children}
    </Box>
  );
}
