import type { RequestError } from '@tonearm/client';
import { ChangePasswordDocument, SessionsDocument } from '@tonearm/client/documents';
import { type FormEvent, useState } from 'react';
import { useSend } from '../api/use.send.ts';
import { notice } from '../app/notice.store.ts';
import { Button } from '../look/button.tsx';
import { Field } from '../look/field.tsx';
import { FormFault } from '../session/form.fault.tsx';
import { textIn } from '../session/form.values.ts';
import { fieldFault } from '../texts/fault.text.ts';
import { useTexts } from '../texts/use.texts.ts';
import { OwnPassword } from './own.password.tsx';
import { SettingsSection } from './settings.section.tsx';

const fields = ['currentPassword', 'newPassword'];

/** Changes the password. All other devices are signed out. */
export function PasswordSettings() {
  const texts = useTexts();
  const { settings, session } = texts;
  const { send, busy } = useSend();
  const [error, setError] = useState<RequestError>();

  async function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    if (busy) return;
    const form = event.currentTarget;
    const input = {
      currentPassword: textIn(form, 'currentPassword'),
      newPassword: textIn(form, 'newPassword'),
    };
    const answer = await send(
      ChangePasswordDocument,
      { input },
      { tells: true, refresh: [SessionsDocument] },
    );
    setError(answer.error);
    if (!answer.ok) return;
    form.reset();
    notice(settings.passwordChanged);
  }
  return (
    <SettingsSection title={session.password}>
      <form className="settings-form" onSubmit={submit}>
        <OwnPassword error={error} errand="password" name="currentPassword" label={session.currentPassword} />
        <Field
          name="newPassword"
          label={session.newPassword}
          type="password"
          autoComplete="new-password"
          required
          hint={session.passwordHint}
          fault={fieldFault(error, 'newPassword', texts)}
        />
        <FormFault error={error} fields={fields} />
        <Button type="submit" kind="main" busy={busy}>
          {settings.changePassword}
        </Button>
      </form>
    </SettingsSection>
  );
}
