import type { RequestError } from '@tonearm/client';
import { BeginPasskeyLoginDocument } from '@tonearm/client/documents';
import { useEffect, useState } from 'react';
import { useAnswer } from '../api/use.answer.ts';
import { useSend } from '../api/use.send.ts';
import { Button } from '../look/button.tsx';
import { Field } from '../look/field.tsx';
import { Icon } from '../look/icon.tsx';
import { Skeleton } from '../look/states.tsx';
import { askForPasskey, hasPasskeys } from '../session/passkeys.ts';
import { usePasswordSignIn, useWayBack } from '../session/sign.in.elsewhere.ts';
import { useTotpDue } from '../session/totp-due.store.ts';
import { faultText, fieldFault } from '../texts/fault.text.ts';
import { useTexts } from '../texts/use.texts.ts';
import { type Errand, useConfirmation } from './confirmation.context.tsx';
import { confirmByPasskeyDocument, waysToConfirmDocument } from './elsewhere.operations.ts';

interface OwnPasswordProps {
  error: RequestError | undefined;
  /** What it is asked for, to come back to from a service. */
  errand: Errand;
  /** What it is called in the form. */
  name?: string;
  label?: string;
  autoFocus?: boolean;
}

/** The password of the user, asked for once more; or a passkey or an account elsewhere in its place. */
export function OwnPassword({
  error,
  errand,
  name = 'password',
  label,
  autoFocus = false,
}: OwnPasswordProps) {
  const texts = useTexts();
  const { confirming: words } = texts.settings;
  const { confirmation, confirm, ...come } = useConfirmation();
  const ways = useWaysToConfirm(errand);
  const wrong = fieldFault(error, name, texts);
  // It has ended meanwhile: the ways to another one are there again.
  useEffect(() => {
    if (error && wrong) confirm(undefined);
  }, [error, wrong, confirm]);
  if (confirmation)
    return (
      <p className="settings-good">
        <input type="hidden" name={name} value={confirmation} />
        <Icon name="check" />
        {words.done}
      </p>
    );
  const over = wrong && !ways.passwords ? words.over : undefined;
  const fault = ways.fault ?? over ?? (come.errand === errand ? come.fault : undefined);
  return (
    <div className="settings-ways">
      {ways.passwords && (
        <Field
          name={name}
          label={label ?? texts.session.password}
          type="password"
          autoComplete="current-password"
          required
          autoFocus={autoFocus}
          fault={wrong}
        />
      )}
      {ways.loading && <Skeleton count={1} />}
      {(ways.passkeys || ways.services.length > 0) && (
        <p className="soft">{ways.passwords ? words.instead : words.first}</p>
      )}
      {ways.none && <p>{words.none}</p>}
      <div className="settings-actions">
        {ways.passkeys && (
          <Button icon="lock" busy={ways.busy} onClick={() => void ways.withPasskey()}>
            {texts.session.withPasskey}
          </Button>
        )}
        {ways.services.map(({ id, name: service, url }) => (
          <Button key={id} onClick={() => ways.leave(url)}>
            {words.by(service)}
          </Button>
        ))}
      </div>
      {fault && (
        <p className="fault" role="alert">
          {fault}
        </p>
      )}
    </div>
  );
}

/** Whether a form that asks for the password can be sent: on a server without passwords, something else has to confirm first. */
export function useMayConfirm(): boolean {
  const { confirmation } = useConfirmation();
  return usePasswordSignIn() || confirmation !== undefined;
}

function useWaysToConfirm(errand: Errand) {
  const texts = useTexts();
  const { confirm } = useConfirmation();
  const { send, busy } = useSend();
  const [fault, setFault] = useState<string>();
  const { address, leave } = useWayBack('/settings', { for: errand });
  const passwords = usePasswordSignIn();
  const { data, loading } = useAnswer(waysToConfirmDocument, { redirectUri: address });
  // Which of them the user has is not told then: it may be any.
  const any = useTotpDue();
  const linked = new Set(data?.me?.oidcIdentities?.map(({ provider }) => provider));
  const services = data?.serverInfo?.oidcProviders.filter(({ id }) => any || linked.has(id)) ?? [];
  const passkeys = hasPasskeys && (any || (data?.me?.passkeys?.length ?? 0) > 0);

  async function withPasskey() {
    setFault(undefined);
    const begun = await send(BeginPasskeyLoginDocument, {}, { tells: true });
    const response = begun.ok && (await askForPasskey(begun.data.beginPasskeyLogin.options));
    // The user has changed their mind.
    if (begun.ok && !response) return;
    const answer = response
      ? await send(confirmByPasskeyDocument, { response }, { tells: true })
      : { ok: false as const, error: begun.error, data: undefined };
    if (answer.ok) confirm(answer.data.confirmWithPasskey.confirmation ?? undefined);
    else setFault(faultText(answer.error, texts));
  }
  const none = !loading && !passwords && !passkeys && services.length === 0;
  return { loading, passwords, passkeys, services, none, fault, busy, leave, withPasskey };
}
