import type { RequestError } from '@tonearm/client';
import { UpdateProfileDocument, type UpdateProfileInput } from '@tonearm/client/documents';
import { type FormEvent, useRef, useState } from 'react';
import { useSend } from '../api/use.send.ts';
import { notice } from '../app/notice.store.ts';
import { Avatar } from '../look/avatar.tsx';
import { Button } from '../look/button.tsx';
import { Field } from '../look/field.tsx';
import { personDocument } from '../people/person.operations.ts';
import { FormFault } from '../session/form.fault.tsx';
import { textIn } from '../session/form.values.ts';
import { updateUser } from '../session/session.store.ts';
import { useSession } from '../session/use.session.ts';
import { fieldFault } from '../texts/fault.text.ts';
import { useTexts } from '../texts/use.texts.ts';
import { SettingsSection } from './settings.section.tsx';

/** The name and the picture. */
export function ProfileSettings() {
  const texts = useTexts();
  const { settings, session } = texts;
  const { user } = useSession();
  const { send, busy } = useSend();
  const [error, setError] = useState<RequestError>();
  const files = useRef<HTMLInputElement>(null);
  if (!user) return null;

  async function update(input: UpdateProfileInput) {
    const answer = await send(UpdateProfileDocument, { input }, { tells: true, refresh: [personDocument] });
    setError(answer.error);
    if (!answer.ok) return;
    const changed = answer.data.updateProfile.user;
    if (changed) updateUser(changed);
    notice(settings.saved);
  }
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (!busy) void update({ fullName: textIn(event.currentTarget, 'fullName') });
  };
  return (
    <SettingsSection title={settings.profile}>
      <div className="settings-picture">
        <Avatar person={user} size={96} />
        <div className="settings-actions">
          <Button icon="picture" busy={busy} onClick={() => files.current?.click()}>
            {settings.choosePicture}
          </Button>
          {user.image && (
            <Button kind="quiet" busy={busy} onClick={() => void update({ image: null })}>
              {settings.removePicture}
            </Button>
          )}
          <input
            ref={files}
            hidden
            type="file"
            accept="image/*"
            aria-label={settings.picture}
            onChange={({ target }) => {
              const [image] = target.files ?? [];
              if (image) void update({ image });
              target.value = '';
            }}
          />
          {fieldFault(error, 'image', texts) && (
            <p className="fault" role="alert">
              {fieldFault(error, 'image', texts)}
            </p>
          )}
        </div>
      </div>
      <form className="settings-form" onSubmit={submit}>
        <Field
          key={user.fullName}
          name="fullName"
          label={session.fullName}
          defaultValue={user.fullName}
          autoComplete="name"
          maxLength={200}
          required
          fault={fieldFault(error, 'fullName', texts)}
        />
        <FormFault error={error} fields={['fullName', 'image']} />
        <Button type="submit" kind="main" busy={busy}>
          {settings.save}
        </Button>
      </form>
    </SettingsSection>
  );
}
