import { useState } from 'react';
import { UploadProgress } from '../api/upload.progress.ts';

/** The upload of one form. */
export function useUpload(): UploadProgress {
  const [progress] = useState(() => new UploadProgress());
  return progress;
}
