import type { RequestError } from '@tonearm/client';
import { type FormEvent, useState } from 'react';
import { useCache } from '../api/use.cache.ts';
import { useSend } from '../api/use.send.ts';
import { notice } from '../app/notice.store.ts';
import { Button } from '../look/button.tsx';
import { Dialog, DialogActions } from '../look/dialog.tsx';
import { Field } from '../look/field.tsx';
import { QrCode } from '../look/qr.code.tsx';
import { FormFault } from '../session/form.fault.tsx';
import { textIn } from '../session/form.values.ts';
import { useTotpDue } from '../session/totp-due.store.ts';
import { fieldFault } from '../texts/fault.text.ts';
import { useTexts } from '../texts/use.texts.ts';
import { OwnPassword, useMayConfirm } from './own.password.tsx';
import { RecoveryCodes } from './recovery.codes.tsx';
import { beginTotpDocument, confirmTotpDocument, secondFactorDocument } from './second-factor.operations.ts';

interface Setup {
  secret: string;
  uri: string;
}

/** Turns the second factor on: the password, the app, and the recovery codes. */
export function TurnOnDialog({ onClose }: { onClose: () => void }) {
  const { twoSteps } = useTexts().settings;
  const cache = useCache();
  const totpDue = useTotpDue();
  const [setup, setSetup] = useState<Setup>();
  const [codes, setCodes] = useState<readonly string[]>();
  const close = () => {
    // All that was asked for so far was refused, also by the live connection: the page begins again where it was.
    if (codes && totpDue) return location.reload();
    if (codes) {
      notice(twoSteps.done);
      void cache.refresh(secondFactorDocument);
    }
    onClose();
  };
  return (
    <Dialog title={codes ? twoSteps.codes : twoSteps.title} onClose={close}>
      {codes ? (
        <RecoveryCodes codes={codes} onKept={close} />
      ) : setup ? (
        <AppStep setup={setup} onConfirmed={setCodes} />
      ) : (
        <PasswordStep onBegun={setSetup} onClose={onClose} />
      )}
    </Dialog>
  );
}

function PasswordStep({ onBegun, onClose }: { onBegun: (setup: Setup) => void; onClose: () => void }) {
  const texts = useTexts();
  const { twoSteps } = texts.settings;
  const { send, busy } = useSend();
  const [error, setError] = useState<RequestError>();
  const mayConfirm = useMayConfirm();

  async function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    if (busy) return;
    const password = textIn(event.currentTarget, 'password');
    const answer = await send(beginTotpDocument, { password }, { tells: true });
    setError(answer.error);
    const { secret, uri } = answer.data?.beginTotp ?? {};
    if (secret && uri) onBegun({ secret, uri: String(uri) });
  }

  return (
    <form className="settings-form" onSubmit={submit}>
      <p>{twoSteps.confirmFirst}</p>
      <OwnPassword error={error} errand="factor" autoFocus />
      <FormFault error={error} fields={['password']} />
      <DialogActions>
        <Button onClick={onClose}>{texts.look.cancel}</Button>
        <Button type="submit" kind="main" busy={busy} disabled={!mayConfirm}>
          {twoSteps.next}
        </Button>
      </DialogActions>
    </form>
  );
}

interface AppStepProps {
  setup: Setup;
  onConfirmed: (codes: readonly string[]) => void;
}

function AppStep({ setup, onConfirmed }: AppStepProps) {
  const texts = useTexts();
  const { twoSteps } = texts.settings;
  const { send, busy } = useSend();
  const [error, setError] = useState<RequestError>();

  async function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    if (busy) return;
    const answer = await send(
      confirmTotpDocument,
      { code: textIn(event.currentTarget, 'code') },
      { tells: true },
    );
    setError(answer.error);
    const codes = answer.data?.confirmTotp.recoveryCodes;
    if (codes) onConfirmed(codes);
  }

  return (
    <form className="settings-form" onSubmit={submit}>
      <p>{twoSteps.scan}</p>
      <QrCode text={setup.uri} label={twoSteps.picture} />
      <p className="settings-key">
        {twoSteps.key}: <code>{setup.secret.replaceAll(/.{4}(?=.)/g, '$& ')}</code>
      </p>
      <p>
        <a className="settings-link" href={setup.uri}>
          {twoSteps.open}
        </a>
      </p>
      <Field
        name="code"
        label={twoSteps.code}
        autoComplete="one-time-code"
        inputMode="numeric"
        required
        autoFocus
        fault={fieldFault(error, 'code', texts)}
      />
      <FormFault error={error} fields={['code']} />
      <DialogActions>
        <Button type="submit" kind="main" busy={busy}>
          {twoSteps.turnOn}
        </Button>
      </DialogActions>
    </form>
  );
}
