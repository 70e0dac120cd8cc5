import { usePages } from '../api/use.pages.ts';
import { useSend } from '../api/use.send.ts';
import { notice } from '../app/notice.store.ts';
import { Avatar } from '../look/avatar.tsx';
import { Button } from '../look/button.tsx';
import { Failed, Skeleton } from '../look/states.tsx';
import { unblockDocument } from '../people/follow.operations.ts';
import { personDocument } from '../people/person.operations.ts';
import { useTexts } from '../texts/use.texts.ts';
import { blockedDocument } from './privacy.operations.ts';
import { SettingsSection } from './settings.section.tsx';

/** Whom the user has blocked. Nobody of them is found anywhere else. */
export function BlockedSettings() {
  const { settings, people, look } = useTexts();
  const { entries, loading, error, refetch, hasMore, more } = usePages(
    blockedDocument,
    {},
    (data) => data.blockedUsers,
  );
  const { send, busy } = useSend();
  const unblock = async ({ id, fullName }: { id: string; fullName: string }) => {
    const { ok } = await send(
      unblockDocument,
      { userId: id },
      { idempotent: true, refresh: [blockedDocument, personDocument] },
    );
    if (ok) notice(settings.unblocked(fullName));
  };
  return (
    <SettingsSection title={settings.blocked}>
      <p className="soft">{settings.blockedHint}</p>
      {loading && <Skeleton count={1} />}
      {error && entries.length === 0 && <Failed error={error} retry={refetch} />}
      {!loading && !error && entries.length === 0 && <p className="soft">{settings.nobodyBlocked}</p>}
      <ul className="settings-devices" aria-label={settings.blocked}>
        {entries.map((person) => (
          <li key={person.id}>
            <Avatar person={person} size={40} />
            <span className="settings-device">{person.fullName}</span>
            <Button
              kind="quiet"
              busy={busy}
              aria-label={settings.unblockOf(person.fullName)}
              onClick={() => void unblock(person)}
            >
              {people.unblock}
            </Button>
          </li>
        ))}
      </ul>
      {hasMore && <Button onClick={more}>{look.more}</Button>}
    </SettingsSection>
  );
}
