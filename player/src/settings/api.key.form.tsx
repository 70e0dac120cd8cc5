import type { RequestError } from '@tonearm/client';
import { type FormEvent, useState } from 'react';
import { useSend } from '../api/use.send.ts';
import { Button } from '../look/button.tsx';
import { Choice, Field, Switch } from '../look/field.tsx';
import { FormFault } from '../session/form.fault.tsx';
import { useSession } from '../session/use.session.ts';
import { fieldFault } from '../texts/fault.text.ts';
import { useTexts } from '../texts/use.texts.ts';
import { apiKeysDocument, createApiKeyDocument } from './api-keys.operations.ts';

type Scope = 'READ' | 'LISTEN' | 'CATALOG' | 'ADMIN';
const lives = { never: null, month: 30, quarter: 90, year: 365 } as const;
type Life = keyof typeof lives;
const dayMs = 24 * 60 * 60 * 1000;

interface ApiKeyFormProps {
  onMade: (key: { name: string; secret: string }) => void;
  onCancel: () => void;
}

/** What a new key is for, what it may do, and until when. */
export function ApiKeyForm({ onMade, onCancel }: ApiKeyFormProps) {
  const texts = useTexts();
  const words = texts.settings.apiKeys;
  const { user } = useSession();
  const { send, busy } = useSend();
  const [error, setError] = useState<RequestError>();
  const [scopes, setScopes] = useState<readonly Scope[]>(['READ']);
  const [life, setLife] = useState<Life>('never');
  // Only administrators edit the catalog.
  const offered: readonly Scope[] = user?.isAdmin
    ? ['READ', 'LISTEN', 'CATALOG', 'ADMIN']
    : ['READ', 'LISTEN', 'ADMIN'];

  async function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const name = String(new FormData(event.currentTarget).get('name') ?? '');
    const days = lives[life];
    const expiresAt = days === null ? null : new Date(Date.now() + days * dayMs).toISOString();
    const input = { name, scopes: [...scopes], expiresAt };
    const answer = await send(createApiKeyDocument, { input }, { refresh: [apiKeysDocument], tells: true });
    setError(answer.error);
    const secret = answer.data?.createApiKey.secret;
    if (secret) onMade({ name, secret });
  }

  return (
    <form className="settings-form" onSubmit={submit}>
      <Field
        name="name"
        label={words.name}
        hint={words.nameHint}
        maxLength={200}
        required
        autoFocus
        fault={fieldFault(error, 'name', texts)}
      />
      <fieldset className="settings-scopes">
        <legend>{words.may}</legend>
        {offered.map((scope) => (
          <Switch
            key={scope}
            label={words.scopes[scope]}
            hint={words.hints[scope]}
            checked={scopes.includes(scope)}
            onChange={(on) => setScopes(on ? [...scopes, scope] : scopes.filter((other) => other !== scope))}
          />
        ))}
      </fieldset>
      <Choice
        label={words.until}
        value={life}
        options={(Object.keys(lives) as Life[]).map((value) => ({ value, label: words.lives[value] }))}
        onChange={setLife}
      />
      <FormFault error={error} fields={['name']} />
      <div className="settings-actions">
        <Button type="submit" kind="main" busy={busy}>
          {words.make}
        </Button>
        <Button kind="quiet" onClick={onCancel}>
          {words.cancel}
        </Button>
      </div>
    </form>
  );
}
