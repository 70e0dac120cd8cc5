import type { RequestError } from '@tonearm/client';
import { DeleteAccountDocument } from '@tonearm/client/documents';
import { type FormEvent, useState } from 'react';
import { useLocation } from 'wouter';
import { useSend } from '../api/use.send.ts';
import { notice } from '../app/notice.store.ts';
import { Button } from '../look/button.tsx';
import { Dialog, DialogActions } from '../look/dialog.tsx';
import { FormFault } from '../session/form.fault.tsx';
import { textIn } from '../session/form.values.ts';
import { useTexts } from '../texts/use.texts.ts';
import { useDialogFor } from './confirmation.context.tsx';
import { OwnPassword, useMayConfirm } from './own.password.tsx';
import { SettingsSection } from './settings.section.tsx';

/** Deletes the account, after the password was given once more. */
export function DeleteAccount() {
  const { settings } = useTexts();
  const [asked, setAsked] = useDialogFor('delete');
  return (
    <SettingsSection title={settings.deletion.title}>
      <p className="soft">{settings.deletion.text}</p>
      <Button kind="danger" onClick={() => setAsked(true)}>
        {settings.deletion.ask}
      </Button>
      {asked && <DeletionDialog onClose={() => setAsked(false)} />}
    </SettingsSection>
  );
}

function DeletionDialog({ onClose }: { onClose: () => void }) {
  const texts = useTexts();
  const { deletion } = texts.settings;
  const { send, busy } = useSend();
  const [, go] = useLocation();
  const [error, setError] = useState<RequestError>();
  const mayConfirm = useMayConfirm();

  async function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    if (busy) return;
    const password = textIn(event.currentTarget, 'password');
    const answer = await send(DeleteAccountDocument, { password }, { tells: true, endsSession: true });
    setError(answer.error);
    if (!answer.ok) return;
    onClose();
    go('/');
    notice(deletion.done);
  }
  return (
    <Dialog title={deletion.ask} onClose={onClose}>
      <form className="settings-form" onSubmit={submit}>
        <p>{deletion.warning}</p>
        <OwnPassword error={error} errand="delete" />
        <FormFault error={error} fields={['password']} />
        <DialogActions>
          <Button onClick={onClose}>{texts.look.cancel}</Button>
          <Button type="submit" kind="danger" busy={busy} disabled={!mayConfirm}>
            {deletion.confirm}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  );
}
