import { useState } from 'react';
import { useAnswer } from '../api/use.answer.ts';
import { Button } from '../look/button.tsx';
import { Failed, Skeleton } from '../look/states.tsx';
import { useTexts } from '../texts/use.texts.ts';
import { secondFactorDocument } from './second-factor.operations.ts';
import { SettingsSection } from './settings.section.tsx';
import { TurnOffDialog } from './turn-off.dialog.tsx';
import { TurnOnDialog } from './turn-on.dialog.tsx';

/** Codes of an authenticator app, besides the password. */
export function SecondFactorSettings() {
  const { twoSteps } = useTexts().settings;
  const { data, error, loading, refetch } = useAnswer(secondFactorDocument, {});
  const [dialog, setDialog] = useState<'on' | 'off'>();
  const close = () => setDialog(undefined);
  const enabled = data?.me?.totpEnabled;
  return (
    <SettingsSection title={twoSteps.title}>
      {loading && <Skeleton count={1} />}
      {error && !data && <Failed error={error} retry={refetch} />}
      {enabled === true && (
        <>
          <p className="settings-good">{twoSteps.on}</p>
          <Button onClick={() => setDialog('off')}>{twoSteps.turnOff}</Button>
        </>
      )}
      {enabled === false && (
        <>
          <p className="soft">{twoSteps.off}</p>
          <Button onClick={() => setDialog('on')}>{twoSteps.turnOn}</Button>
        </>
      )}
      {dialog === 'on' && <TurnOnDialog onClose={close} />}
      {dialog === 'off' && <TurnOffDialog onClose={close} />}
    </SettingsSection>
  );
}
