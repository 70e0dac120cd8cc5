import { RequestDataExportDocument } from '@tonearm/client/documents';
import { useState } from 'react';
import { useSend } from '../api/use.send.ts';
import { Button } from '../look/button.tsx';
import { useTexts } from '../texts/use.texts.ts';
import { SettingsSection } from './settings.section.tsx';

/** Asks for a copy of all that the server knows about the user, which comes by mail. */
export function DataExport() {
  const { settings } = useTexts();
  const { send, busy } = useSend();
  const [sent, setSent] = useState(false);
  async function ask() {
    const answer = await send(RequestDataExportDocument, {});
    if (answer.ok) setSent(true);
  }
  return (
    <SettingsSection title={settings.copy.title}>
      <p className="soft">{settings.copy.text}</p>
      {sent ? (
        <p role="status">{settings.copy.sent}</p>
      ) : (
        <Button busy={busy} onClick={() => void ask()}>
          {settings.copy.ask}
        </Button>
      )}
    </SettingsSection>
  );
}
