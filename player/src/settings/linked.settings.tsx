import { useState } from 'react';
import { useAnswer } from '../api/use.answer.ts';
import { useSend } from '../api/use.send.ts';
import { Button } from '../look/button.tsx';
import { Icon } from '../look/icon.tsx';
import { Failed, Skeleton } from '../look/states.tsx';
import { useWayBack } from '../session/sign.in.elsewhere.ts';
import { useFormat, useTexts } from '../texts/use.texts.ts';
import { useConfirmation } from './confirmation.context.tsx';
import {
  linkedAccountsDocument,
  unlinkAccountDocument,
  waysToConfirmDocument,
} from './elsewhere.operations.ts';
import { SettingsSection } from './settings.section.tsx';

/** Accounts elsewhere with which the user signs in, where the server knows services or the user has some. */
export function LinkedSettings() {
  const { linked: words } = useTexts().settings;
  const { errand, fault } = useConfirmation();
  const { address, leave } = useWayBack('/settings', { for: 'link' });
  const { data, error, loading, refetch } = useAnswer(linkedAccountsDocument, { redirectUri: address });
  const identities = data?.me?.oidcIdentities ?? [];
  const services = data?.serverInfo?.oidcProviders ?? [];
  const others = services.filter(({ id }) => !identities.some(({ provider }) => provider === id));
  if (data && services.length === 0 && identities.length === 0) return null;
  return (
    <SettingsSection title={words.title}>
      <p className="soft">{words.text}</p>
      {loading && <Skeleton count={1} />}
      {error && !data && <Failed error={error} retry={refetch} />}
      <ul className="settings-devices" aria-label={words.title}>
        {identities.map(({ id, provider, lastUsedAt }) => (
          <LinkedAccount
            key={id}
            id={id}
            // Its service may be known here no longer.
            service={services.find((service) => service.id === provider)?.name ?? provider}
            lastUsedAt={lastUsedAt ?? null}
          />
        ))}
      </ul>
      {errand === 'link' && fault && (
        <p className="fault" role="alert">
          {fault}
        </p>
      )}
      <div className="settings-actions">
        {others.map(({ id, name, url }) => (
          <Button key={id} onClick={() => leave(url)}>
            {words.link(name)}
          </Button>
        ))}
      </div>
    </SettingsSection>
  );
}

interface LinkedAccountProps {
  id: string;
  service: string;
  lastUsedAt: string | null;
}

function LinkedAccount({ id, service, lastUsedAt }: LinkedAccountProps) {
  const { linked: words, lastUsed } = useTexts().settings;
  const format = useFormat();
  const { send, busy } = useSend();
  const [sure, setSure] = useState(false);
  const press = async () => {
    if (!sure) return setSure(true);
    const { ok } = await send(
      unlinkAccountDocument,
      { id },
      { refresh: [linkedAccountsDocument, waysToConfirmDocument] },
    );
    if (!ok) setSure(false);
  };
  return (
    <li>
      <Icon name="link" />
      <span className="settings-device">
        <strong dir="auto">{service}</strong>
        <span className="soft">{lastUsedAt ? lastUsed(format.ago(lastUsedAt)) : words.unused}</span>
      </span>
      <Button kind="quiet" busy={busy} aria-label={words.unlinkOf(service)} onClick={() => void press()}>
        {sure ? words.sure : words.unlink}
      </Button>
    </li>
  );
}
