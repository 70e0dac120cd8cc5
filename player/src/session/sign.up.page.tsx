import { ServerInfoDocument } from '@tonearm/client/documents';
import { Link } from 'wouter';
import { useAnswer } from '../api/use.answer.ts';
import { usePageTitle } from '../app/use.page.title.ts';
import { useTexts } from '../texts/use.texts.ts';
import { AccountCard } from './account.card.tsx';
import { ElsewhereButtons } from './elsewhere.buttons.tsx';
import { useSignInWays } from './sign.in.elsewhere.ts';
import { SignUpForm } from './sign.up.form.tsx';

/** Creates an account, where the server lets everybody do that. */
export default function SignUpPage() {
  const { session: words } = useTexts();
  const { data } = useAnswer(ServerInfoDocument, {});
  const ways = useSignInWays();
  usePageTitle(words.signUp);

  const registration = data?.serverInfo?.registration ?? 'OPEN';
  if (registration !== 'OPEN') {
    return (
      <AccountCard title={words.signUp}>
        <p>{registration === 'INVITATION' ? words.byInvitation : words.closed}</p>
        <p>
          <Link href="/sign-in">{words.signIn}</Link>
        </p>
      </AccountCard>
    );
  }
  return (
    <AccountCard title={words.signUp}>
      {ways.passwords ? <SignUpForm /> : <p>{words.elsewhere.accounts}</p>}
      <ElsewhereButtons ways={ways} />
      <p>
        {words.haveAccount} <Link href="/sign-in">{words.signIn}</Link>
      </p>
    </AccountCard>
  );
}
