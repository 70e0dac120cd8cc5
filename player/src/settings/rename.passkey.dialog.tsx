import type { RequestError } from '@tonearm/client';
import { type FormEvent, useState } from 'react';
import { useSend } from '../api/use.send.ts';
import { Button } from '../look/button.tsx';
import { Dialog, DialogActions } from '../look/dialog.tsx';
import { Field } from '../look/field.tsx';
import { FormFault } from '../session/form.fault.tsx';
import { textIn } from '../session/form.values.ts';
import { fieldFault } from '../texts/fault.text.ts';
import { useTexts } from '../texts/use.texts.ts';
import { passkeysDocument, renamePasskeyDocument } from './passkey.operations.ts';

interface RenamePasskeyDialogProps {
  passkey: { id: string; name: string };
  onClose: () => void;
}

/** Gives a passkey another name. */
export function RenamePasskeyDialog({ passkey: { id, name }, onClose }: RenamePasskeyDialogProps) {
  const texts = useTexts();
  const { passkeys: words, save } = texts.settings;
  const { send, busy } = useSend();
  const [error, setError] = useState<RequestError>();

  async function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    if (busy) return;
    const variables = { id, name: textIn(event.currentTarget, 'name') };
    const answer = await send(renamePasskeyDocument, variables, { tells: true, refresh: [passkeysDocument] });
    setError(answer.error);
    if (answer.ok) onClose();
  }
  return (
    <Dialog title={words.renameOf(name)} onClose={onClose}>
      <form className="settings-form" onSubmit={submit}>
        <Field
          name="name"
          label={words.name}
          defaultValue={name}
          maxLength={200}
          required
          autoFocus
          fault={fieldFault(error, 'name', texts)}
        />
        <FormFault error={error} fields={['name']} />
        <DialogActions>
          <Button onClick={onClose}>{texts.look.cancel}</Button>
          <Button type="submit" kind="main" busy={busy}>
            {save}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  );
}
