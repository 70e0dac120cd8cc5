import { RequestEmailVerificationDocument, ViewerDocument } from '@tonearm/client/documents';
import { useEffect, useState } from 'react';
import { useAnswer } from '../api/use.answer.ts';
import { useSend } from '../api/use.send.ts';
import { Button } from '../look/button.tsx';
import { Icon } from '../look/icon.tsx';
import { updateUser } from '../session/session.store.ts';
import { useSession } from '../session/use.session.ts';
import { useTexts } from '../texts/use.texts.ts';
import { SettingsSection } from './settings.section.tsx';

/** The address, and whether it was confirmed. */
export function EmailSettings() {
  const { settings } = useTexts();
  const { user } = useSession();
  const { send, busy } = useSend();
  const [sent, setSent] = useState(false);
  // It may have been confirmed on another device.
  const { data } = useAnswer(ViewerDocument, {});
  const verified = data?.me?.emailVerified;
  useEffect(() => {
    if (verified) updateUser({ emailVerified: true });
  }, [verified]);
  if (!user) return null;

  async function ask() {
    const answer = await send(RequestEmailVerificationDocument, {});
    if (answer.ok) setSent(true);
  }
  return (
    <SettingsSection title={settings.email}>
      <p>{user.email}</p>
      {user.emailVerified ? (
        <p className="settings-good">
          <Icon name="check" />
          {settings.confirmed}
        </p>
      ) : (
        <>
          <p className="soft">{settings.unconfirmed}</p>
          {sent ? (
            <p role="status">{settings.confirmationSent}</p>
          ) : (
            <Button busy={busy} onClick={ask}>
              {settings.sendConfirmation}
            </Button>
          )}
        </>
      )}
    </SettingsSection>
  );
}
