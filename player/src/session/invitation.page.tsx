import { ServerInfoDocument } from '@tonearm/client/documents';
import { useAnswer } from '../api/use.answer.ts';
import { usePageTitle } from '../app/use.page.title.ts';
import { ButtonLink } from '../look/button.tsx';
import { Failed, Skeleton } from '../look/states.tsx';
import { useTexts } from '../texts/use.texts.ts';
import { AccountCard } from './account.card.tsx';

/** For somebody who was sent a link. The API takes no invitations, so it says what is possible instead. */
export default function InvitationPage() {
  const { session: words } = useTexts();
  const { data, error, refetch } = useAnswer(ServerInfoDocument, {});
  usePageTitle(words.invitation.title);
  const open = data?.serverInfo?.registration === 'OPEN';
  return (
    <AccountCard title={words.invitation.title}>
      {!data && (error ? <Failed error={error} retry={refetch} /> : <Skeleton shape="text" count={2} />)}
      {data && <p>{open ? words.invitation.open : words.invitation.none}</p>}
      {open && (
        <p>
          <ButtonLink kind="main" href="/sign-up">
            {words.signUp}
          </ButtonLink>
        </p>
      )}
    </AccountCard>
  );
}
