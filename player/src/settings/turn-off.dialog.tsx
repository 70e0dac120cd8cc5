import type { RequestError } from '@tonearm/client';
import { type FormEvent, useState } from 'react';
import { useSend } from '../api/use.send.ts';
import { notice } from '../app/notice.store.ts';
import { Button } from '../look/button.tsx';
import { Dialog, DialogActions } from '../look/dialog.tsx';
import { Field } from '../look/field.tsx';
import { FormFault } from '../session/form.fault.tsx';
import { textIn } from '../session/form.values.ts';
import { fieldFault } from '../texts/fault.text.ts';
import { useTexts } from '../texts/use.texts.ts';
import { OwnPassword, useMayConfirm } from './own.password.tsx';
import { disableTotpDocument, secondFactorDocument } from './second-factor.operations.ts';

/** Turns the second factor off, with the password and a code. */
export function TurnOffDialog({ onClose }: { onClose: () => void }) {
  const texts = useTexts();
  const { twoSteps } = texts.settings;
  const { send, busy } = useSend();
  const [error, setError] = useState<RequestError>();
  const mayConfirm = useMayConfirm();

  async function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    if (busy) return;
    const form = event.currentTarget;
    const answer = await send(
      disableTotpDocument,
      { password: textIn(form, 'password'), code: textIn(form, 'code') },
      { tells: true, refresh: [secondFactorDocument] },
    );
    setError(answer.error);
    if (!answer.ok) return;
    onClose();
    notice(twoSteps.turnedOff);
  }

  return (
    <Dialog title={twoSteps.turnOff} onClose={onClose}>
      <form className="settings-form" onSubmit={submit}>
        <p>{twoSteps.turnOffText}</p>
        <OwnPassword error={error} errand="factor" />
        <Field
          name="code"
          label={twoSteps.codeOrRecovery}
          autoComplete="one-time-code"
          autoCapitalize="off"
          spellCheck={false}
          required
          fault={fieldFault(error, 'code', texts)}
        />
        <FormFault error={error} fields={['password', 'code']} />
        <DialogActions>
          <Button onClick={onClose}>{texts.look.cancel}</Button>
          <Button type="submit" kind="danger" busy={busy} disabled={!mayConfirm}>
            {twoSteps.turnOff}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  );
}
