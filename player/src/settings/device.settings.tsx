import { deviceName } from '@tonearm/client';
import { RevokeSessionsDocument, SessionsDocument } from '@tonearm/client/documents';
import { useAnswer } from '../api/use.answer.ts';
import { useSend } from '../api/use.send.ts';
import { Button } from '../look/button.tsx';
import { Icon } from '../look/icon.tsx';
import { Failed, Skeleton } from '../look/states.tsx';
import { useFormat, useTexts } from '../texts/use.texts.ts';
import { SettingsSection } from './settings.section.tsx';

/** Where the user is signed in. */
export function DeviceSettings() {
  const { settings, app } = useTexts();
  const format = useFormat();
  const { send, busy } = useSend();
  const { data, error, loading, refetch } = useAnswer(SessionsDocument, {});
  const sessions = data?.me?.sessions ?? [];
  const nameOf = (userAgent: string | null | undefined) => deviceName(userAgent) ?? settings.unknownDevice;
  const others = sessions.filter(({ current }) => !current);
  const revoke = (id?: string) =>
    send(RevokeSessionsDocument, id ? { id } : {}, {
      refresh: [SessionsDocument],
      optimistic: (cache) =>
        cache.change(SessionsDocument, ({ me }) => ({
          me: me && {
            ...me,
            sessions: (me.sessions ?? []).filter((session) => session.current || (id && session.id !== id)),
          },
        })),
    });
  return (
    <SettingsSection title={settings.devices}>
      {loading && <Skeleton count={2} />}
      {error && !data && <Failed error={error} retry={refetch} />}
      <ul className="settings-devices">
        {sessions.map(({ id, current, userAgent, place, lastUsedAt }) => (
          <li key={id}>
            <Icon name="device" />
            <span className="settings-device">
              <strong>{nameOf(userAgent)}</strong>
              <span className="soft">
                {current ? settings.thisDevice : settings.lastUsed(format.ago(lastUsedAt))}
                {place && ` · ${settings.network(place)}`}
              </span>
            </span>
            {!current && (
              <Button
                kind="quiet"
                busy={busy}
                aria-label={settings.signOutOf(nameOf(userAgent))}
                onClick={() => void revoke(id)}
              >
                {app.signOut}
              </Button>
            )}
          </li>
        ))}
      </ul>
      {others.length > 0 && (
        <Button busy={busy} onClick={() => void revoke()}>
          {settings.signOutOthers}
        </Button>
      )}
    </SettingsSection>
  );
}
