import { useState } from 'react';
import { useAnswer } from '../api/use.answer.ts';
import { useSend } from '../api/use.send.ts';
import { Button } from '../look/button.tsx';
import { Icon } from '../look/icon.tsx';
import { Failed, Skeleton } from '../look/states.tsx';
import { hasPasskeys } from '../session/passkeys.ts';
import { useFormat, useTexts } from '../texts/use.texts.ts';
import { AddPasskeyDialog } from './add.passkey.dialog.tsx';
import { useDialogFor } from './confirmation.context.tsx';
import { waysToConfirmDocument } from './elsewhere.operations.ts';
import { passkeysDocument, removePasskeyDocument } from './passkey.operations.ts';
import { RenamePasskeyDialog } from './rename.passkey.dialog.tsx';
import { SettingsSection } from './settings.section.tsx';

interface Named {
  id: string;
  name: string;
}

/** What signs in without a password. */
export function PasskeySettings() {
  const { passkeys: words } = useTexts().settings;
  const format = useFormat();
  const { send, busy } = useSend();
  const { data, error, loading, refetch } = useAnswer(passkeysDocument, {});
  const [adding, setAdding] = useDialogFor('passkey');
  const [renaming, setRenaming] = useState<Named>();
  const remove = (id: string) =>
    send(removePasskeyDocument, { id }, { refresh: [passkeysDocument, waysToConfirmDocument] });
  return (
    <SettingsSection title={words.title}>
      <p className="soft">{hasPasskeys ? words.text : words.unavailable}</p>
      {loading && <Skeleton count={1} />}
      {error && !data && <Failed error={error} retry={refetch} />}
      <ul className="settings-devices" aria-label={words.title}>
        {data?.me?.passkeys?.map(({ id, name, lastUsedAt }) => (
          <li key={id}>
            <Icon name="lock" />
            <span className="settings-device">
              <strong>{name}</strong>
              <span className="soft">
                {lastUsedAt ? words.lastUsed(format.ago(lastUsedAt)) : words.unused}
              </span>
            </span>
            <Button kind="quiet" aria-label={words.renameOf(name)} onClick={() => setRenaming({ id, name })}>
              {words.rename}
            </Button>
            <Button
              kind="quiet"
              busy={busy}
              aria-label={words.removeOf(name)}
              onClick={() => void remove(id)}
            >
              {words.remove}
            </Button>
          </li>
        ))}
      </ul>
      {hasPasskeys && <Button onClick={() => setAdding(true)}>{words.add}</Button>}
      {adding && <AddPasskeyDialog onClose={() => setAdding(false)} />}
      {renaming && <RenamePasskeyDialog passkey={renaming} onClose={() => setRenaming(undefined)} />}
    </SettingsSection>
  );
}
