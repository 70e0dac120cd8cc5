import { useAnswer } from '../api/use.answer.ts';
import { useSend } from '../api/use.send.ts';
import type { Audience } from '../generated/graphql.ts';
import { Choice } from '../look/field.tsx';
import { Failed, Skeleton } from '../look/states.tsx';
import { useTexts } from '../texts/use.texts.ts';
import { privacyDocument, updatePrivacyDocument } from './privacy.operations.ts';
import { SettingsSection } from './settings.section.tsx';

const audiences: readonly Audience[] = ['EVERYONE', 'FOLLOWED', 'NOBODY'];
const kinds = ['presence', 'activity', 'messages'] as const;

/** Who sees what of the user, and may write first. */
export function PrivacySettings() {
  const { privacy } = useTexts().settings;
  const { data, error, loading, refetch } = useAnswer(privacyDocument, {});
  const { send } = useSend();
  const settings = data?.me?.settings;
  const change = (kind: (typeof kinds)[number], audience: Audience) =>
    send(
      updatePrivacyDocument,
      { input: { [kind]: audience } },
      {
        optimistic: (cache) =>
          cache.change(privacyDocument, ({ me }) => ({
            me: me?.settings ? { ...me, settings: { ...me.settings, [kind]: audience } } : me,
          })),
        refresh: [privacyDocument],
      },
    );
  return (
    <SettingsSection title={privacy.title}>
      {loading && <Skeleton count={3} />}
      {error && !data && <Failed error={error} retry={refetch} />}
      {settings &&
        kinds.map((kind) => (
          <Choice
            key={kind}
            label={privacy[kind]}
            value={settings[kind]}
            options={audiences.map((value) => ({ value, label: privacy.audiences[value] }))}
            onChange={(audience) => void change(kind, audience)}
          />
        ))}
    </SettingsSection>
  );
}
