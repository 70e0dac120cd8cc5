import type { ReactNode } from 'react';
import { SaveButton, Toolbar } from 'react-admin';
import type { UploadProgress } from '../api/upload.progress.ts';
import { UploadBar } from './upload.bar.tsx';

/** The foot of a form: the save button, the upload's progress, and further actions. */
export function FormToolbar({ progress, children }: { progress: UploadProgress; children?: ReactNode }) {
  return (
    <Toolbar sx={{ gap: 2, flexWrap: 'wrap', justifyContent: 'space-between' }}>
      <SaveButton />
      <UploadBar progress={progress} />
      {children}
    </Toolbar>
  );
}
