import { useState } from 'react';
import { Button } from '../look/button.tsx';
import { copied } from '../look/copy.text.ts';
import { DialogActions } from '../look/dialog.tsx';
import { saveFile } from '../look/save.file.ts';
import { useTexts } from '../texts/use.texts.ts';

interface RecoveryCodesProps {
  codes: readonly string[];
  onKept: () => void;
}

/** The recovery codes, the one time that they are shown. */
export function RecoveryCodes({ codes, onKept }: RecoveryCodesProps) {
  const { settings, sharing } = useTexts();
  const { twoSteps } = settings;
  const [said, setSaid] = useState<string>();
  const text = `${codes.join('\n')}\n`;
  // Not by a notice, which would be behind the dialog.
  const copy = async () => setSaid((await copied(text)) ? twoSteps.copied : sharing.notCopied);
  const save = () => saveFile(new Blob([text], { type: 'text/plain' }), twoSteps.file(location.hostname));
  return (
    <>
      <p>{twoSteps.keep}</p>
      <ul className="settings-codes" aria-label={twoSteps.codes}>
        {codes.map((code) => (
          <li key={code}>
            <code>{code}</code>
          </li>
        ))}
      </ul>
      <div className="settings-actions">
        <Button onClick={() => void copy()}>{twoSteps.copy}</Button>
        <Button onClick={save}>{twoSteps.download}</Button>
      </div>
      <p role="status" className="soft">
        {said}
      </p>
      <DialogActions>
        <Button kind="main" onClick={onKept}>
          {twoSteps.kept}
        </Button>
      </DialogActions>
    </>
  );
}
