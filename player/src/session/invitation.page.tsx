import { ServerInfoDocument } from '@tonearm/client/documents';
import { Link } from 'wouter';
import { useAnswer } from '../api/use.answer.ts';
import { usePageTitle } from '../app/use.page.title.ts';
import { Failed, Skeleton } from '../look/states.tsx';
import { useTexts } from '../texts/use.texts.ts';
import { AccountCard } from './account.card.tsx';
import { SignUpForm } from './sign.up.form.tsx';
import { useMailToken } from './use.mail.token.ts';

/** For somebody who was invited: an account is created with the token of the link. */
export default function InvitationPage() {
  const { session: words } = useTexts();
  const { data, error, refetch } = useAnswer(ServerInfoDocument, {});
  const { token } = useMailToken();
  usePageTitle(words.invitation.title);
  const registration = data?.serverInfo?.registration;
  const isOpen = registration === 'OPEN';
  const mayTry = isOpen || (registration === 'INVITATION' && token !== '');
  return (
    <AccountCard title={words.invitation.title}>
      {!data && (error ? <Failed error={error} retry={refetch} /> : <Skeleton shape="text" count={2} />)}
      {registration === 'CLOSED' && <p>{words.closed}</p>}
      {registration === 'INVITATION' && token === '' && <p role="status">{words.incomplete}</p>}
      {mayTry && (
        <>
          <p>{isOpen ? words.invitation.open : words.invitation.text}</p>
          <SignUpForm invitation={token} />
          <p>
            {words.haveAccount} <Link href="/sign-in">{words.signIn}</Link>
          </p>
        </>
      )}
    </AccountCard>
  );
}
