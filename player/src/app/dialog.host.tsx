import { lazy, Suspense, useSyncExternalStore } from 'react';
import { type AskedDialog, askedDialog, closeDialog, onAskedDialog } from './dialog.store.ts';

const ShareDialog = lazy(async () => ({
  default: (await import('../sharing/share.dialog.tsx')).ShareDialog,
}));
const CollaboratorsDialog = lazy(async () => ({
  default: (await import('../playlists/collaborators.dialog.tsx')).CollaboratorsDialog,
}));
const ImportDialog = lazy(async () => ({
  default: (await import('../playlists/import.dialog.tsx')).ImportDialog,
}));

const ReportDialog = lazy(async () => ({
  default: (await import('../people/report.dialog.tsx')).ReportDialog,
}));
const DevicesDialog = lazy(async () => ({
  default: (await import('../playing/devices.dialog.tsx')).DevicesDialog,
}));

/** The dialog that was asked for, wherever on the page that was. Its code is loaded when it opens. */
export function DialogHost() {
  const asked = useSyncExternalStore(onAskedDialog, askedDialog);
  return <Suspense>{asked && <Asked asked={asked} />}</Suspense>;
}

function Asked({ asked }: { asked: AskedDialog }) {
  switch (asked.kind) {
    case 'share':
      return <ShareDialog target={asked.target} onClose={closeDialog} />;
    case 'collaborators':
      return <CollaboratorsDialog playlistId={asked.playlistId} onClose={closeDialog} />;
    case 'report':
      return <ReportDialog target={asked.target} onClose={closeDialog} />;
    case 'devices':
      return <DevicesDialog onClose={closeDialog} />;
    case 'import':
      return <ImportDialog onClose={closeDialog} />;
  }
}
