import { useEffect, useState } from 'react';
import { useAnswer } from '../api/use.answer.ts';
import { Button } from '../look/button.tsx';
import { Failed, Skeleton } from '../look/states.tsx';
import { useTexts } from '../texts/use.texts.ts';
import { useDialogFor } from './confirmation.context.tsx';
import { secondFactorDocument } from './second-factor.operations.ts';
import { SettingsSection } from './settings.section.tsx';
import { TurnOffDialog } from './turn-off.dialog.tsx';
import { TurnOnDialog } from './turn-on.dialog.tsx';

/** Codes of an authenticator app, besides the password. */
export function SecondFactorSettings() {
  const { twoSteps } = useTexts().settings;
  const { data, error, loading, refetch } = useAnswer(secondFactorDocument, {});
  const [open, setOpen] = useDialogFor('factor');
  // As it was when the dialog opened: turning it on goes on with the recovery codes.
  const [turning, setTurning] = useState<'on' | 'off'>();
  const enabled = data?.me?.totpEnabled;
  const turn = (turning: 'on' | 'off') => {
    setTurning(turning);
    setOpen(true);
  };
  const close = () => {
    setTurning(undefined);
    setOpen(false);
  };
  // The browser has come back for it.
  useEffect(() => {
    if (open && !turning && enabled !== undefined) setTurning(enabled ? 'off' : 'on');
  }, [open, turning, enabled]);
  return (
    <SettingsSection title={twoSteps.title}>
      {loading && <Skeleton count={1} />}
      {error && !data && <Failed error={error} retry={refetch} />}
      {enabled === true && (
        <>
          <p className="settings-good">{twoSteps.on}</p>
          <Button onClick={() => turn('off')}>{twoSteps.turnOff}</Button>
        </>
      )}
      {enabled === false && (
        <>
          <p className="soft">{twoSteps.off}</p>
          <Button onClick={() => turn('on')}>{twoSteps.turnOn}</Button>
        </>
      )}
      {open && turning === 'on' && <TurnOnDialog onClose={close} />}
      {open && turning === 'off' && <TurnOffDialog onClose={close} />}
    </SettingsSection>
  );
}
