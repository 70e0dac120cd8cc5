import { deviceName, type RequestError } from '@tonearm/client';
import { type FormEvent, useState } from 'react';
import { useSend } from '../api/use.send.ts';
import { notice } from '../app/notice.store.ts';
import { Button } from '../look/button.tsx';
import { Dialog, DialogActions } from '../look/dialog.tsx';
import { Field } from '../look/field.tsx';
import { FormFault } from '../session/form.fault.tsx';
import { textIn } from '../session/form.values.ts';
import { makePasskey } from '../session/passkeys.ts';
import { fieldFault } from '../texts/fault.text.ts';
import { useTexts } from '../texts/use.texts.ts';
import { waysToConfirmDocument } from './elsewhere.operations.ts';
import { OwnPassword, useMayConfirm } from './own.password.tsx';
import { beginPasskeyDocument, confirmPasskeyDocument, passkeysDocument } from './passkey.operations.ts';

const fields = ['password', 'name'];

/** Makes a passkey, after the password was given once more. */
export function AddPasskeyDialog({ onClose }: { onClose: () => void }) {
  const texts = useTexts();
  const { passkeys: words } = texts.settings;
  const { send, busy } = useSend();
  const [error, setError] = useState<RequestError>();
  const [fault, setFault] = useState<string>();
  const mayConfirm = useMayConfirm();

  async function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    if (busy) return;
    const form = event.currentTarget;
    setFault(undefined);
    const begun = await send(beginPasskeyDocument, { password: textIn(form, 'password') }, { tells: true });
    setError(begun.error);
    if (!begun.ok) return;
    const response = await makePasskey(begun.data.beginPasskey.options);
    if (!response) return setFault(words.notMade);
    const input = { response, name: textIn(form, 'name') };
    const kept = await send(
      confirmPasskeyDocument,
      { input },
      { tells: true, refresh: [passkeysDocument, waysToConfirmDocument] },
    );
    setError(kept.error);
    if (!kept.ok) return;
    onClose();
    notice(words.added);
  }

  return (
    <Dialog title={words.add} onClose={onClose}>
      <form className="settings-form" onSubmit={submit}>
        <p>{words.how}</p>
        <Field
          name="name"
          label={words.name}
          defaultValue={deviceName(navigator.userAgent) ?? ''}
          maxLength={200}
          required
          fault={fieldFault(error, 'name', texts)}
        />
        <OwnPassword error={error} errand="passkey" />
        <FormFault error={error} fields={fields} />
        {fault && (
          <p className="fault" role="alert">
            {fault}
          </p>
        )}
        <DialogActions>
          <Button onClick={onClose}>{texts.look.cancel}</Button>
          <Button type="submit" kind="main" busy={busy} disabled={!mayConfirm}>
            {words.make}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  );
}
