import { useState } from 'react';
import { useAnswer } from '../api/use.answer.ts';
import { useSend } from '../api/use.send.ts';
import { Button } from '../look/button.tsx';
import { Icon } from '../look/icon.tsx';
import { Failed, Skeleton } from '../look/states.tsx';
import { CopyButton } from '../sharing/copy.button.tsx';
import { useFormat, useTexts } from '../texts/use.texts.ts';
import { ApiKeyForm } from './api.key.form.tsx';
import { apiKeysDocument, revokeApiKeyDocument } from './api-keys.operations.ts';
import { SettingsSection } from './settings.section.tsx';

/** Keys with which programs act for the user. */
export function ApiKeySettings() {
  const { settings } = useTexts();
  const words = settings.apiKeys;
  const { data, error, loading, refetch } = useAnswer(apiKeysDocument, {});
  const [making, setMaking] = useState(false);
  const [made, setMade] = useState<{ name: string; secret: string }>();
  const keys = data?.apiKeys ?? [];
  return (
    <SettingsSection title={words.title}>
      <p className="soft">{words.text}</p>
      {loading && <Skeleton />}
      {error && !data && <Failed error={error} retry={refetch} />}
      <ul className="settings-devices" aria-label={words.title}>
        {keys.map((key) => (
          <KeyRow key={key.id} apiKey={key} />
        ))}
      </ul>
      {made && (
        <div className="settings-key" role="status">
          <p>{words.once}</p>
          <p>
            <code>{made.secret}</code>
          </p>
          <CopyButton text={made.secret} of={made.name} main />
        </div>
      )}
      {making ? (
        <ApiKeyForm
          onMade={(key) => {
            setMade(key);
            setMaking(false);
          }}
          onCancel={() => setMaking(false)}
        />
      ) : (
        <Button
          onClick={() => {
            setMade(undefined);
            setMaking(true);
          }}
        >
          {words.make}
        </Button>
      )}
    </SettingsSection>
  );
}

interface KeyRowProps {
  apiKey: {
    id: string;
    name: string;
    prefix: string;
    scopes: readonly ('READ' | 'LISTEN' | 'CATALOG' | 'ADMIN')[];
    lastUsedAt?: string | null;
    expiresAt?: string | null;
  };
}

function KeyRow({ apiKey: { id, name, prefix, scopes, lastUsedAt, expiresAt } }: KeyRowProps) {
  const { settings } = useTexts();
  const words = settings.apiKeys;
  const format = useFormat();
  const { send, busy } = useSend();
  const [sure, setSure] = useState(false);
  const over = expiresAt != null && new Date(expiresAt) <= new Date();
  const facts = [
    `${prefix}…`,
    scopes.map((scope) => words.scopes[scope]).join(', '),
    lastUsedAt ? settings.lastUsed(format.ago(lastUsedAt)) : words.neverUsed,
    expiresAt && (over ? words.ended : words.ends(format.date(expiresAt))),
  ];
  const press = () => {
    if (sure) void send(revokeApiKeyDocument, { id }, { refresh: [apiKeysDocument] });
    else setSure(true);
  };
  return (
    <li>
      <Icon name="lock" />
      <span className="settings-device">
        <strong dir="auto">{name}</strong>
        <span className={over ? 'fault' : 'soft'}>{facts.filter(Boolean).join(' · ')}</span>
      </span>
      <Button kind="quiet" busy={busy} aria-label={words.revokeOf(name)} onClick={press}>
        {sure ? words.sure : words.revoke}
      </Button>
    </li>
  );
}
